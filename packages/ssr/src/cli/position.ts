/** Line and column, from 1, of an offset in UTF-16 code units. `\n`, `\r\n` and `\r` end lines; a byte order mark has no column. */
export function positionAt(text: string, offset: number): { readonly line: number; readonly column: number } {
  const before = text
    .slice(0, offset)
    .replace(/^\uFEFF/, '')
    .split(/\r\n?|\n/);
  return { line: before.length, column: before.at(-1)!.length + 1 };
}
