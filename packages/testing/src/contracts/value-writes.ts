/** What a person's answer is kept in, by kind of control. */
const kept: readonly (readonly [{ readonly prototype: object; readonly name: string }, readonly string[]])[] = [
  [HTMLInputElement, ['value', 'checked', 'defaultValue', 'defaultChecked', 'valueAsNumber', 'valueAsDate']],
  [HTMLTextAreaElement, ['value', 'defaultValue']],
  [HTMLSelectElement, ['value', 'selectedIndex']],
  [HTMLOptionElement, ['selected', 'defaultSelected']],
];

/** Every answer that a script writes while something is done, as "HTMLInputElement.value". */
export async function valueWrites(act: () => Promise<unknown>): Promise<string[]> {
  const written = new Set<string>();
  const undo: (() => void)[] = [];
  for (const [{ prototype, name }, properties] of kept) {
    for (const property of properties) {
      const own = Object.getOwnPropertyDescriptor(prototype, property)!;
      Object.defineProperty(prototype, property, {
        ...own,
        set(value: unknown) {
          written.add(`${name}.${property}`);
          own.set!.call(this, value);
        },
      });
      undo.push(() => Object.defineProperty(prototype, property, own));
    }
  }
  try {
    await act();
  } finally {
    undo.forEach((each) => each());
  }
  return [...written];
}
