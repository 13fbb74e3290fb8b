import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import { describeRequest, filesOf, type HandOver } from './hand-over.ts';

/** How requests are put into a folder. */
export interface FolderHandOverOptions {
  readonly folder: string;
  /** The number of a request: that of a register, or made of the key. Called again with the same key when a try failed. */
  number(key: string): string | Promise<string>;
}

/**
 * Puts each request into a folder of its own, named by its number: `request.json`, the signed PDF and the attachments by their digests. It
 * appears as a whole or not at all, flushed; once it is there it is left as it is. A correction lies beside what it corrects, in a folder
 * named by number and key. For an agency that fetches files, or shares a folder.
 */
export function createFolderHandOver({ folder, number }: FolderHandOverOptions): HandOver {
  return async (request) => {
    const given = request.number ?? (await number(request.key));
    if (!/^[\p{L}\p{N}][\p{L}\p{N}._-]{0,63}$/u.test(given))
      throw new RangeError(`[tiwizi] hand_over_number: ${JSON.stringify(given)} cannot name a folder`);
    const place = join(folder, request.correctionOf === undefined ? given : `${given}.${request.key}`);
    const kept = await readFile(join(place, 'request.json'), 'utf8').catch(orMissing);
    if (kept !== undefined) return sameKey(kept, request.key, given);
    const making = join(folder, `.${randomUUID()}.tmp`);
    await mkdir(making, { recursive: true, mode: 0o700 });
    try {
      const description = { key: request.key, number: given, ...describeRequest(request) };
      await write(join(making, 'request.json'), JSON.stringify(description, undefined, 2));
      for (const file of filesOf(request))
        await write(join(making, `${file.sha256}${ending(file.name)}`), await file.bytes());
      await rename(making, place);
    } catch (error) {
      await rm(making, { recursive: true, force: true });
      // Another process was quicker: what is there is looked at.
      const there = await readFile(join(place, 'request.json'), 'utf8').catch(orMissing);
      if (there === undefined) throw error;
      return sameKey(there, request.key, given);
    }
    return { number: given };
  };
}

/** A number that another request has already is a fault of whoever gives numbers. */
function sameKey(kept: string, key: string, number: string): { readonly number: string } {
  if ((JSON.parse(kept) as { readonly key?: unknown }).key !== key)
    throw new RangeError(`[tiwizi] hand_over_number: ${number} is that of another request`);
  return { number };
}

const ending = (name: string): string => /\.[A-Za-z\d]{1,8}$/.exec(name)?.[0].toLowerCase() ?? '';

async function write(path: string, content: string | Uint8Array): Promise<void> {
  const file = await open(path, 'wx', 0o600);
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
}

function orMissing(error: unknown): undefined {
  if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  return undefined;
}
