import { randomUUID } from 'node:crypto';
import { mkdir, open, readdir, rename, rm, rmdir, type FileHandle } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { RecordConflict } from '../records.ts';
import { StoreError } from '../store-error.ts';

/** Undefined in place of "there is no such file or folder". */
export async function orNothing<T>(result: Promise<T>): Promise<T | undefined> {
  try {
    return await result;
  } catch (error) {
    if (isCode(error, 'ENOENT', 'ENOTDIR')) return undefined;
    throw error;
  }
}

/** Whether an error of the file system is one of these. */
export const isCode = (error: unknown, ...codes: readonly string[]): boolean =>
  codes.includes((error as NodeJS.ErrnoException | undefined)?.code ?? '');

/** Names in a folder; none when it is not there. */
export const namesIn = async (folder: string): Promise<readonly string[]> => (await orNothing(readdir(folder))) ?? [];

/** Makes what the file system says what a store says. What already has its name passes through. */
export function storeErrorOf(error: unknown): unknown {
  if (error instanceof StoreError || error instanceof RecordConflict || error instanceof RangeError) return error;
  const { code, message } = error as NodeJS.ErrnoException;
  if (isCode(error, 'ENOSPC', 'EDQUOT', 'EFBIG'))
    return new StoreError('store_full', 'there is no room left', { cause: error });
  if (isCode(error, 'EIO', 'EROFS', 'EACCES', 'EPERM', 'EMFILE', 'ENFILE', 'ENODEV', 'ESTALE'))
    return new StoreError('store_away', `the folder cannot be used (${code})`, { cause: error });
  return typeof code === 'string' && /^E[A-Z0-9]+$/.test(code)
    ? new StoreError('store_failed', message, { cause: error })
    : error;
}

/** Runs a task, telling its failures as a store does. */
export async function told<T>(task: () => Promise<T>): Promise<T> {
  try {
    return await task();
  } catch (error) {
    throw storeErrorOf(error);
  }
}

/** The folder of a store, and the ways in which something comes into it whole or not at all. */
export class Disk {
  readonly root: string;
  /** Where files are before they have their name. */
  readonly incoming: string;

  constructor(root: string) {
    this.root = root;
    this.incoming = join(root, 'incoming');
  }

  /** Makes a folder below the root, kept when the power is cut. */
  async makeFolder(folder: string): Promise<void> {
    const made = await mkdir(folder, { recursive: true, mode: 0o700 });
    if (made === undefined) return;
    for (let each = dirname(folder); ; each = dirname(each)) {
      await this.sync(each);
      if (each.length <= dirname(made).length) return;
    }
  }

  /** What a folder lists is kept when the power is cut. */
  async sync(folder: string): Promise<void> {
    const handle = await open(folder, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  }

  /**
   * Writes a file under a name of nobody and hands over its path, to be linked or renamed; what is left of it afterwards is removed.
   *
   * @param time of the file, milliseconds since 1970: when its content may be looked at for being past its time
   */
  async withFile<T>(
    write: (file: FileHandle) => Promise<unknown>,
    time: number,
    use: (path: string) => Promise<T>,
  ): Promise<T> {
    await this.makeFolder(this.incoming);
    const path = join(this.incoming, randomUUID());
    try {
      const file = await open(path, 'wx', 0o600);
      try {
        await write(file);
        await file.utimes(new Date(), new Date(Math.min(time, never)));
        await file.sync();
      } finally {
        await file.close();
      }
      return await use(path);
    } finally {
      await rm(path, { force: true });
    }
  }

  /** Puts a file in place of what may be there. */
  async replace(path: string, bytes: Uint8Array, time: number = never): Promise<void> {
    await this.withFile(
      (file) => file.writeFile(bytes),
      time,
      async (written) => {
        await this.makeFolder(dirname(path));
        await rename(written, path);
        await this.sync(dirname(path));
      },
    );
  }

  /** Removes folders from this one upwards as long as they are empty; the root and the folders in it stay. */
  async removeEmpty(folder: string): Promise<void> {
    for (let each = folder; dirname(dirname(each)).length >= this.root.length; each = dirname(each)) {
      try {
        await rmdir(each);
      } catch (error) {
        if (isCode(error, 'ENOTEMPTY', 'EEXIST', 'EBUSY')) return;
        if (!isCode(error, 'ENOENT')) throw error;
      }
    }
  }
}

/** The time of files that are kept until they are removed: the year 2200. */
const never = Date.UTC(2200, 0);
