import { createHmac } from 'node:crypto';

/** Names that tell nothing, the same each time (HMAC-SHA-256, 128 bits, hexadecimal): who reads a disk or a database cannot try persons. */
export type NameOf = (...parts: readonly string[]) => string;

/**
 * Makes the names of one store.
 *
 * @param key 32 bytes that belong to the store for all its life, kept sealed within it
 */
export const namesUnder =
  (key: Uint8Array): NameOf =>
  (...parts) =>
    createHmac('sha256', key).update(JSON.stringify(parts)).digest('hex').slice(0, 32);
