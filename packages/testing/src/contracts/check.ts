/** Fails with a message of its own. No assertion library is needed to run the contracts. */
export function check(holds: unknown, message: string): asserts holds {
  if (!holds) throw new Error(message);
}

/** How much of two texts is shown around the first place where they differ. */
const AROUND = 120;

/** Fails when two texts differ, and shows where. */
export function same(actual: string, expected: string, message: string): void {
  if (actual === expected) return;
  let at = 0;
  while (actual[at] === expected[at]) at += 1;
  const from = Math.max(0, at - AROUND / 2);
  const part = (text: string): string => `${from ? '…' : ''}${text.slice(from, from + AROUND)}`;
  throw new Error(`${message}\n  is:     ${part(actual)}\n  should: ${part(expected)}`);
}

/** Runs a check for each of several forms; what fails says for which. */
export async function forEach<Item extends { readonly name: string }>(
  items: readonly Item[],
  act: (item: Item) => unknown,
): Promise<void> {
  for (const item of items) {
    try {
      await act(item);
    } catch (cause) {
      const error = cause as Error;
      error.message = `${item.name}: ${error.message}`;
      throw error;
    }
  }
}
