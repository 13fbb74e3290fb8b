import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { fileDraftStore } from '@tiwizi/forms/server';
import { fileDocumentStore } from '@tiwizi/signature/server';
import { fileStore } from '@tiwizi/store';
import { createLog, type Log } from '../log/log.ts';
import type { ServiceStores } from './service-stores.ts';

/** A key of 32 bytes for one purpose, made of one secret. */
export const derivedKey = (secret: string, purpose: string): Buffer =>
  createHash('sha256').update(`${purpose}:${secret}`).digest();

/**
 * The stores of one machine: files in a folder. Records and drafts are encrypted; documents are not: put the folder on an encrypted volume.
 *
 * @param folder made when needed
 * @param secret 32 characters or more
 */
export function folderStores(folder: string, secret: string, log: Log = createLog()): ServiceStores {
  const stores = fileStore(join(folder, 'records'), {
    keys: derivedKey(secret, 'records'),
    report: ({ code, cause }) => log.error(code, { cause }),
  });
  return {
    ...stores,
    drafts: fileDraftStore(join(folder, 'drafts'), { key: derivedKey(secret, 'drafts') }),
    documents: fileDocumentStore(join(folder, 'documents')),
  };
}
