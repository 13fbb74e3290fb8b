// Receipts, one small file each: the number of the register and when it was given. Answers are in the signed document, not here.
import { createHash, randomUUID } from 'node:crypto';
import { link, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Small records by person and request. @param {string} folder */
export function receiptStore(folder) {
  const place = (owner, id) => join(folder, `${createHash('sha256').update(`${owner}\n${id}`).digest('hex')}.json`);
  const load = async (owner, id) => {
    const kept = await readFile(place(owner, id), 'utf8').catch((error) => {
      if (error.code !== 'ENOENT') throw error;
    });
    return kept && JSON.parse(kept);
  };
  return {
    /** @returns {Promise<object | undefined>} */
    load,
    /** Keeps a record and returns the one that is kept: of several at once the first stays, unless `replace`. */
    async save(owner, id, record, { replace = false } = {}) {
      await mkdir(folder, { recursive: true });
      const file = place(owner, id);
      // A name of its own: two requests that save at once must not take each other's file away.
      const temporary = `${file}.${randomUUID()}.tmp`;
      await writeFile(temporary, JSON.stringify(record), { mode: 0o600 });
      try {
        await (replace ? rename : link)(temporary, file);
      } catch (error) {
        if (error.code !== 'EEXIST') throw error;
      } finally {
        await rm(temporary, { force: true });
      }
      return load(owner, id);
    },
    async remove(owner, id) {
      await rm(place(owner, id), { force: true });
    },
  };
}
