/** Whom a distinguished name names, for reading. */
export interface ReadableName {
  readonly name: string;
  /** Left out where it would only repeat the name. */
  readonly organisation?: string | undefined;
}

/**
 * The common name and the organisation of a distinguished name (RFC 4514), without its keys and escapes; the whole name where it holds
 * neither. For reading only: nothing is compared or trusted by it.
 */
export function readableName(distinguishedName: string): ReadableName {
  const parts = new Map<string, string>();
  // Parts end at a comma or plus sign that is not escaped; a value in quotes (RFC 2253) holds any. No key begins within a word: a long
  // word would be gone through from each of its letters.
  for (const [, key, quoted, plain] of distinguishedName.matchAll(
    /(?<![\w.-])([A-Za-z][\w.-]*)\s*=\s*(?:"((?:\\.|[^"\\])*)"|((?:\\.|[^,+\\])*))/gs,
  )) {
    const type = key!.toUpperCase();
    if (!parts.has(type)) parts.set(type, unescaped(quoted ?? plain ?? ''));
  }
  const organisation = parts.get('O');
  const name = parts.get('CN') || organisation || unescaped(distinguishedName);
  return name === organisation || !organisation ? { name } : { name, organisation };
}

/** `\,` stands for itself, `\C3\A9` for bytes of UTF-8. */
function unescaped(value: string): string {
  const bytes = (run: string): string =>
    new TextDecoder().decode(Uint8Array.from(run.match(/[\da-f]{2}/gi) ?? [], (pair) => Number.parseInt(pair, 16)));
  return value
    .replace(/(?:\\[\da-f]{2})+/gi, bytes)
    .replace(/\\(.)/gs, '$1')
    .trim();
}
