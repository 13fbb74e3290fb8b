import { randomBytes } from 'node:crypto';
import { link, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Envelope } from '../seal/envelope.ts';
import { namesUnder, type NameOf } from '../seal/names.ts';
import { StoreError } from '../store-error.ts';
import { isCode, namesIn, orNothing, type Disk } from './disk.ts';

const place = 'store.key';

/**
 * The names of a folder. Their key is made once, lies sealed in `store.key`, and is sealed anew when the first key has changed; so names
 * stay when keys change, and wrong keys are told before anything is taken for unreadable.
 *
 * @throws {StoreError} `store_key`
 */
export async function openNames(disk: Disk, envelope: Envelope): Promise<NameOf> {
  const path = join(disk.root, place);
  await disk.makeFolder(disk.root);
  const sealed = (await orNothing(readFile(path))) ?? (await makeKey(disk, envelope, path));
  const key = envelope.unseal(sealed, place);
  if (key === 'key') throw new StoreError('store_key', `the keys given do not open ${path}`);
  if (key === 'damaged') throw new StoreError('store_key', `${path} is damaged: bring it back from a copy`);
  if (!envelope.isCurrent(sealed)) await disk.replace(path, envelope.seal(key, place));
  return namesUnder(key);
}

async function makeKey(disk: Disk, envelope: Envelope, path: string): Promise<Buffer> {
  const kept = [...(await namesIn(join(disk.root, 'records'))), ...(await namesIn(join(disk.root, 'blobs')))];
  if (kept.length) throw new StoreError('store_key', `${path} is missing: bring it back from a copy`);
  await disk.withFile(
    (file) => file.writeFile(envelope.seal(randomBytes(32), place)),
    Infinity,
    async (written) => {
      try {
        await link(written, path);
        await disk.sync(disk.root);
      } catch (error) {
        // Another process was quicker: its key is the one.
        if (!isCode(error, 'EEXIST')) throw error;
      }
    },
  );
  return readFile(path);
}
