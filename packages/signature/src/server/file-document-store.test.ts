import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import {
  DocumentConflict,
  fileDocumentStore,
  memoryDocumentStore,
  type DocumentStore,
  type SigningRecord,
} from './index.ts';

let folder: string;
before(async () => void (folder = await mkdtemp(join(tmpdir(), 'tiwizi-store-'))));
after(() => rm(folder, { recursive: true }));

const record = (id: string, owner = 'amina'): SigningRecord => ({
  id,
  owner,
  revision: 0,
  opened: '2026-11-22T08:00:00.000Z',
  updated: '2026-11-22T08:00:00.000Z',
  title: 'وثيقة',
  sends: [],
  document: { sha256: 'a'.repeat(64), size: 3, blocked: false, findings: [] },
});
const bytes = new TextEncoder().encode('%PDF');
const sha256 = createHash('sha256').update(bytes).digest('hex');

const stores: Record<string, () => DocumentStore> = {
  files: () => fileDocumentStore(join(folder, 'documents')),
  memory: memoryDocumentStore,
};
for (const [name, make] of Object.entries(stores)) {
  describe(`document store in ${name}`, () => {
    const store = (): DocumentStore => shared;
    let shared: DocumentStore;
    before(() => void (shared = make()));

    it('keeps a record by owner and name, and counts its revisions', async () => {
      assert.equal((await store().save(record('one'), 0)).revision, 1);
      const saved = await store().save({ ...record('one'), title: 'x' }, 1);
      assert.deepEqual([saved.revision, (await store().load('amina', 'one'))!.title], [2, 'x']);
      assert.equal(await store().load('youssef', 'one'), undefined);
    });

    it('refuses a save that is not the next', async () => {
      await store().save(record('two'), 0);
      await assert.rejects(
        store().save(record('two'), 0),
        (error) => error instanceof DocumentConflict && error.current === 1,
      );
      await assert.rejects(store().save(record('two'), 5), DocumentConflict);
    });

    it('lets one of twenty that save at once succeed', async () => {
      const all = await Promise.allSettled(Array.from({ length: 20 }, () => store().save(record('race'), 0)));
      assert.equal(all.filter(({ status }) => status === 'fulfilled').length, 1);
      assert.equal((await store().load('amina', 'race'))!.revision, 1);
    });

    it('keeps bytes under their fingerprint, for their owner', async () => {
      await store().saveBytes('amina', 'three', sha256, bytes);
      await store().saveBytes('amina', 'three', sha256, bytes);
      await store().save(record('three'), 0);
      assert.deepEqual(await store().loadBytes('amina', 'three', sha256), bytes);
      assert.equal(await store().loadBytes('youssef', 'three', sha256), undefined);
      assert.equal(await store().loadBytes('amina', 'three', 'b'.repeat(64)), undefined);
    });

    it('removes a document with its bytes, and what was never signed when it is old', async () => {
      await store().saveBytes('amina', 'four', sha256, bytes);
      await store().save(record('four'), 0);
      await store().remove('amina', 'four');
      assert.deepEqual(
        [await store().load('amina', 'four'), await store().loadBytes('amina', 'four', sha256)],
        [undefined, undefined],
      );
      await store().save(record('old'), 0);
      await store().save({ ...record('signed'), signed: { sha256 } as never }, 0);
      await store().save({ ...record('new'), updated: '2026-11-23T08:00:00.000Z' }, 0);
      await store().purge(Date.parse('2026-11-22T12:00:00.000Z'));
      assert.equal(await store().load('amina', 'old'), undefined);
      assert.ok((await store().load('amina', 'signed')) && (await store().load('amina', 'new')));
    });
  });
}

describe('document store in files', () => {
  it('is readable by its owner alone, whatever the mask, and leaves nothing half written', async () => {
    const mask = process.umask(0);
    const store = fileDocumentStore(join(folder, 'modes'));
    try {
      await store.saveBytes('amina', 'one', sha256, bytes);
      await store.save(record('one'), 0);
    } finally {
      process.umask(mask);
    }
    const entries = await readdir(join(folder, 'modes'), { recursive: true, withFileTypes: true });
    for (const entry of entries) {
      const { mode } = await stat(join(entry.parentPath, entry.name));
      assert.equal(mode & 0o777, entry.isDirectory() ? 0o700 : 0o600, entry.name);
    }
    assert.deepEqual(
      entries
        .filter((entry) => entry.isFile())
        .map(({ name }) => name)
        .sort(),
      ['1.json', `${sha256}.pdf`].sort(),
    );
    assert.equal(
      entries.some(({ name }) => name.includes('amina')),
      false,
    );
  });

  it('refuses names that lead elsewhere', async () => {
    const store = fileDocumentStore(join(folder, 'names'));
    for (const id of ['..', '../x', 'a/b', '', 'a\0b', 'x'.repeat(65)]) {
      await assert.rejects(store.save(record(id), 0), RangeError);
      assert.equal(await store.load('amina', id), undefined);
      assert.equal(await store.loadBytes('amina', id, sha256), undefined);
    }
    await assert.rejects(store.saveBytes('amina', 'one', '../../x', bytes), RangeError);
    assert.equal(await store.loadBytes('amina', 'one', '../1.json'), undefined);
  });
});
