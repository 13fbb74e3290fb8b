// Receipts, one small file each: the number of the register and when it was given. Answers are in the signed document, not here.
import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** @param {string} folder */
export function receiptStore(folder) {
  const place = (owner, id) => join(folder, `${createHash('sha256').update(`${owner}\n${id}`).digest('hex')}.json`);
  return {
    /** @returns {Promise<{ number: string, registeredAt: string } | undefined>} */
    async load(owner, id) {
      const kept = await readFile(place(owner, id), 'utf8').catch((error) => { if (error.code !== 'ENOENT') throw error; });
      return kept && JSON.parse(kept);
    },
    async save(owner, id, receipt) {
      await mkdir(folder, { recursive: true });
      const file = place(owner, id);
      await writeFile(`${file}.new`, JSON.stringify(receipt), { mode: 0o600 });
      await rename(`${file}.new`, file);
    },
  };
}
