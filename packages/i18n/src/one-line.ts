/**
 * Text from outside, fit for one line of a log: what would break, turn or hide the line (controls, line and paragraph separators, bidi
 * and other invisible characters, lone surrogates) is written as `\u{a}`, and what is too long is cut.
 *
 * @param text as received
 * @param limit greatest number of UTF-16 units that are read, 500 by default
 */
export function oneLine(text: string, limit = 500): string {
  // Cut first, so that the length of what came costs nothing.
  const read = text.length > limit ? `${text.slice(0, limit)}…` : text;
  return read.replace(/[\p{C}\p{Zl}\p{Zp}\\]/gu, (character) =>
    character === '\\' ? '\\\\' : `\\u{${character.codePointAt(0)!.toString(16)}}`,
  );
}
