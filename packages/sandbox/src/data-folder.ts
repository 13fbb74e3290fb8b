import { mkdir, open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SandboxError } from './sandbox-error.ts';

/** The folder where the sandbox keeps the keys it made. Readable by its owner only. */
export class DataFolder {
  readonly path: string;

  constructor(path: string) {
    this.path = path;
  }

  /**
   * Makes the folder if it is missing.
   *
   * @throws SandboxError `data_dir_unusable`
   */
  async prepare(): Promise<void> {
    try {
      await mkdir(this.path, { recursive: true, mode: 0o700 });
    } catch (cause) {
      throw new SandboxError('data_dir_unusable', `Cannot use ${this.path} to keep the keys of the sandbox.`, {
        cause,
      });
    }
  }

  /**
   * Reads a JSON file, made on first use. Two processes that start together end with the same content.
   *
   * @throws SandboxError `data_dir_unusable` when the file can be neither read nor written, or holds no JSON
   */
  async readOrMake<T>(name: string, make: () => Promise<T>): Promise<T> {
    const file = join(this.path, name);
    try {
      return await readJson<T>(file);
    } catch (cause) {
      if (!isMissing(cause)) throw unusable(file, cause);
    }
    const made = await make();
    try {
      // 'wx' fails when another process wrote it meanwhile; theirs wins then.
      const handle = await open(file, 'wx', 0o600);
      try {
        await handle.writeFile(`${JSON.stringify(made, null, 2)}\n`);
      } finally {
        await handle.close();
      }
      return made;
    } catch (cause) {
      if (!isCode(cause, 'EEXIST')) throw unusable(file, cause);
      return await readJson<T>(file).catch((error: unknown) => {
        throw unusable(file, error);
      });
    }
  }
}

/** Another process may still be writing: a file cut short is read again for a second. */
async function readJson<T>(file: string): Promise<T> {
  for (let attempt = 0; ; attempt += 1) {
    const content = await readFile(file, 'utf8');
    try {
      return JSON.parse(content) as T;
    } catch (error) {
      if (attempt === 20) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

const isCode = (error: unknown, code: string): boolean => (error as NodeJS.ErrnoException | undefined)?.code === code;
const isMissing = (error: unknown): boolean => isCode(error, 'ENOENT');
const unusable = (file: string, cause: unknown): SandboxError =>
  new SandboxError('data_dir_unusable', `Cannot read or write ${file}. Delete it to have new keys made.`, { cause });
