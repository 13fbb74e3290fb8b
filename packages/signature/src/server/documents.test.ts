import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileStore, memoryStore, RecordConflict, type Stores } from '@tiwizi/store';
import { documents, type DocumentStore, type SigningRecord } from './index.ts';

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

const hour = 3_600_000;
const day = 24 * hour;
let time = Date.now();
const now = (): number => time;
const stores: Record<string, () => Stores> = {
  files: () => fileStore(join(folder, 'documents'), { keys: Buffer.alloc(32, 7), now }),
  memory: () => memoryStore({ now }),
};
for (const [name, make] of Object.entries(stores)) {
  describe(`documents in ${name}`, () => {
    const store = (): DocumentStore => shared;
    let shared: DocumentStore;
    let below: Stores;
    before(() => {
      below = make();
      shared = documents(below);
    });

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
        (error) => error instanceof RecordConflict && error.current === 1,
      );
      await assert.rejects(store().save(record('two'), 5), RecordConflict);
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

    it('removes a document with its bytes', async () => {
      await store().saveBytes('amina', 'four', sha256, bytes);
      await store().save(record('four'), 0);
      await store().remove('youssef', 'four');
      assert.ok(await store().load('amina', 'four'));
      await store().remove('amina', 'four');
      await store().remove('amina', 'four');
      assert.deepEqual(
        [await store().load('amina', 'four'), await store().loadBytes('amina', 'four', sha256)],
        [undefined, undefined],
      );
    });

    it('keeps what was never signed for seven days after its last change, and what was signed until it is removed', async () => {
      for (const id of ['old', 'signed', 'changed']) {
        await store().saveBytes('amina', id, sha256, bytes);
        await store().save(record(id), 0);
      }
      await store().save({ ...record('signed'), signed: { sha256 } as never }, 1);
      await below.purge();
      for (let passed = 0; passed < 8; passed++) {
        time += day;
        if (passed === 5) await store().save(record('changed'), 1);
        await below.purge();
      }
      assert.equal(await store().load('amina', 'old'), undefined);
      assert.equal(await store().loadBytes('amina', 'old', sha256), undefined);
      for (const id of ['signed', 'changed']) {
        assert.ok(await store().load('amina', id), id);
        assert.deepEqual(await store().loadBytes('amina', id, sha256), bytes, id);
      }
    });

    it('removes nothing while a confirmation is under way, unless it was taken for dead', async () => {
      const under = (since: number): SigningRecord => ({ ...record('confirming'), confirming: { by: 'x', since } });
      await store().saveBytes('amina', 'confirming', sha256, bytes);
      await store().save(under(Date.now()), 0);
      await assert.rejects(store().remove('amina', 'confirming'), RecordConflict);
      assert.deepEqual(await store().loadBytes('amina', 'confirming', sha256), bytes);
      await store().save(under(Date.now() - hour), 1);
      await store().remove('amina', 'confirming');
      assert.equal(await store().load('amina', 'confirming'), undefined);
    });

    it('counts codes by person, for an hour', async () => {
      const at = 1_000_000_000;
      for (let n = 0; n < 3; n++) assert.equal(await store().countCode('amina', 3, at + n), 0);
      assert.equal(await store().countCode('amina', 3, at + 10), hour - 10);
      assert.equal(await store().countCode('youssef', 3, at + 10), 0);
      await store().uncountCode('amina', at + 1);
      assert.equal(await store().countCode('amina', 3, at + 10), 0);
      assert.equal(await store().countCode('amina', 3, at + hour), 0);
    });

    it('refuses names that lead elsewhere, and bytes that are others', async () => {
      for (const id of ['..', '../x', 'a/b', '', 'a\0b', 'x'.repeat(65)]) {
        await assert.rejects(store().save(record(id), 0), RangeError);
        await assert.rejects(store().saveBytes('amina', id, sha256, bytes), RangeError);
        assert.equal(await store().load('amina', id), undefined);
        assert.equal(await store().loadBytes('amina', id, sha256), undefined);
        await store().remove('amina', id);
      }
      await assert.rejects(store().saveBytes('amina', 'one', '../../x', bytes), { code: 'blob_digest' });
      await assert.rejects(store().saveBytes('amina', 'one', 'b'.repeat(64), bytes), { code: 'blob_digest' });
      assert.equal(await store().loadBytes('amina', 'one', '../1.json'), undefined);
    });
  });
}
