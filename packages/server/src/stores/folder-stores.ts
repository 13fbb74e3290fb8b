import { createHash } from 'node:crypto';
import { fileStore, type Stores } from '@tiwizi/store';
import { createLog, type Log } from '../log/log.ts';

/** A key of 32 bytes for one purpose, made of one secret. */
export const derivedKey = (secret: string, purpose: string): Buffer =>
  createHash('sha256').update(`${purpose}:${secret}`).digest();

/**
 * The stores of one machine: encrypted files in a folder.
 *
 * @param folder made when needed
 * @param secret 32 characters or more
 */
export function folderStores(folder: string, secret: string, log: Log = createLog()): Stores {
  return fileStore(folder, {
    keys: derivedKey(secret, 'stores'),
    report: ({ code, cause }) => log.error(code, { cause }),
  });
}
