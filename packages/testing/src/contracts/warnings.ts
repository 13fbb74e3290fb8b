/** What the console is warned of while something is done. Nothing is printed. */
export async function warningsDuring(act: () => unknown): Promise<string[]> {
  const { warn } = console;
  const said: string[] = [];
  console.warn = (...parts: unknown[]) => void said.push(String(parts[0]));
  try {
    await act();
  } finally {
    console.warn = warn;
  }
  return said;
}
