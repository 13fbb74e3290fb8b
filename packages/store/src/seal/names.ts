import { createHmac } from 'node:crypto';

/** Names that tell nothing, the same each time (HMAC-SHA-256, 128 bits, hexadecimal): who reads a disk or a database cannot try persons. */
export type NameOf = (...parts: readonly string[]) => string;

/**
 * Makes the names of one store.
 *
 * @param key 32 bytes that belong to the store for all its life, kept sealed within it
 */
export function namesUnder(key: Uint8Array): NameOf {
  // Whoever is here asks for the same few again and again.
  const known = new Map<string, string>();
  return (...parts) => {
    const text = JSON.stringify(parts);
    let name = known.get(text);
    if (name === undefined) {
      name = createHmac('sha256', key).update(text).digest('hex').slice(0, 32);
      if (known.size >= mostKnown) known.clear();
      known.set(text, name);
    }
    return name;
  };
}

/** As many names are remembered at most. */
const mostKnown = 4096;
