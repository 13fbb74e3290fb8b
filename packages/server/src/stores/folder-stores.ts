import { createHash } from 'node:crypto';
import { fileStore, type Stores } from '@tiwizi/store';
import { createLog, type Log } from '../log/log.ts';

/** A key of 32 bytes for one purpose, made of one secret. */
export const derivedKey = (secret: string, purpose: string): Buffer =>
  createHash('sha256').update(`${purpose}:${secret}`).digest();

/** A secret, or several while one is being replaced: the first seals, all open. */
export type Secrets = string | readonly string[];

/** The keys of one purpose, in the order of the secrets. */
export const derivedKeys = (secrets: Secrets, purpose: string): readonly Buffer[] =>
  [secrets].flat().map((secret) => derivedKey(secret, purpose));

/**
 * The stores of one machine: encrypted files in a folder.
 *
 * @param folder made when needed
 * @param secrets 32 characters or more each
 */
export function folderStores(folder: string, secrets: Secrets, log: Log = createLog()): Stores {
  return fileStore(folder, {
    keys: derivedKeys(secrets, 'stores'),
    report: ({ code, cause }) => log.error(code, { cause }),
  });
}
