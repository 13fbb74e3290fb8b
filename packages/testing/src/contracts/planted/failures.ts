/** The messages of the sentences that fail of the suites that are declared meanwhile, by sentence. The runner's own `describe` and `it` are put back. */
export async function failures(declare: () => void): Promise<Readonly<Record<string, string>>> {
  const page = globalThis as unknown as Record<'describe' | 'it', unknown>;
  const own = { describe: page.describe, it: page.it };
  const tests: [string, () => unknown][] = [];
  page.describe = (_title: string, body: () => void) => body.call(undefined);
  page.it = Object.assign((sentence: string, test: () => unknown) => tests.push([sentence, test]), { skip: () => undefined });
  try {
    declare();
  } finally {
    Object.assign(page, own);
  }
  const failed: Record<string, string> = {};
  for (const [sentence, test] of tests) {
    try {
      await test();
    } catch (error) {
      failed[sentence] = (error as Error).message;
    }
  }
  return failed;
}
