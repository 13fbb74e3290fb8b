import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { fileStore, memoryStore, RecordConflict, type Stores } from '@tiwizi/store';
import { randomId, type Draft } from './draft.ts';
import { defaultTtl, type DraftStore } from './draft-store.ts';
import { filesIn } from '../flow/index.ts';
import { beginCorrection } from './correct-draft.ts';
import { drafts, sha256Of } from './drafts.ts';

const folder = await mkdtemp(join(tmpdir(), 'tiwizi-drafts-'));
after(() => rm(folder, { recursive: true }));
const day = 24 * 60 * 60 * 1000;
const draft = (owner = 'amina'): Draft => ({
  id: randomId(),
  owner,
  flow: 'f',
  version: 1,
  revision: 0,
  answers: { name: 'سارة SECRET-NAME' },
  done: [],
  changed: {},
  warned: {},
  created: '2026-11-22T10:00:00Z',
  updated: '2026-11-22T10:00:00Z',
  key: 'k',
});
let time = Date.now();
const now = (): number => time;
const stores: Readonly<Record<string, Stores>> = {
  memory: memoryStore({ now }),
  file: fileStore(folder, { keys: randomBytes(32), now }),
};

for (const [name, below] of Object.entries(stores)) {
  const make = (): DraftStore => drafts(below);
  describe(`drafts in the ${name} store`, () => {
    test('keeps, lists and removes drafts of their owner only', async () => {
      const store = make();
      const saved = await store.save(draft(), 0);
      assert.equal(saved.revision, 1);
      assert.deepEqual(await store.load('amina', saved.id), saved);
      assert.equal(await store.load('brahim', saved.id), undefined);
      assert.deepEqual(await store.list('brahim'), []);
      assert.deepEqual(
        (await store.list('amina')).map(({ id }) => id),
        [saved.id],
      );
      await store.remove('brahim', saved.id);
      assert.ok(await store.load('amina', saved.id));
      await store.remove('amina', saved.id);
      assert.equal(await store.load('amina', saved.id), undefined);
    });

    test('refuses a save on an old revision and names the present one', async () => {
      const store = make();
      const one = await store.save(draft(), 0);
      const two = await store.save({ ...one, answers: { name: 'two' } }, 1);
      await assert.rejects(
        store.save({ ...one, answers: { name: 'late' } }, 1),
        (error) => error instanceof RecordConflict && error.current === 2,
      );
      await assert.rejects(store.save(one, 0), RecordConflict);
      assert.deepEqual((await store.load('amina', one.id))!.answers, { name: 'two' });
      assert.equal(two.revision, 2);
    });

    test('of ten saves at once one succeeds', async () => {
      const store = make();
      const one = await store.save(draft(), 0);
      const results = await Promise.allSettled(
        Array.from({ length: 10 }, (_, index) => store.save({ ...one, answers: { name: String(index) } }, 1)),
      );
      const won = results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
      assert.equal(won.length, 1);
      assert.deepEqual(await store.load('amina', one.id), won[0]);
    });

    test('a correction has the same answers and files of its own, and leaves what it corrects as it is', async () => {
      const store = make();
      const first = await store.save(draft(), 0);
      const file = await store.saveFile('amina', first.id, Uint8Array.of(1, 2, 3));
      const answer = { file, sha256: sha256Of(file), name: 'a.pdf', size: 3, type: 'pdf' as const };
      const gone = { ...answer, file: `${randomId()}.${'0'.repeat(64)}` };
      const submitted = { reference: 'r', at: '2026-11-22T10:00:00Z' };
      const second = await store.saveFile('amina', first.id, Uint8Array.of(4));
      const plans = [answer, gone, { ...answer, file: second, name: 'b.pdf' }];
      const sent = await store.save(
        { ...first, answers: { ...first.answers, card: answer, gone, plans }, submitted },
        1,
      );
      const correction = await beginCorrection(store, sent, first.id);
      assert.equal(correction.corrects, first.id);
      assert.equal(correction.submitted, undefined);
      assert.notEqual(correction.key, sent.key);
      const { card } = correction.answers;
      assert.ok(typeof card === 'object' && 'file' in card && card.file !== file);
      assert.deepEqual(Object.keys(correction.answers), ['name', 'card', 'plans']);
      const copies = filesIn(correction.answers['plans']);
      assert.deepEqual(
        copies.map(({ name }) => name),
        ['a.pdf', 'b.pdf'],
        'one that is gone is asked for again',
      );
      await store.remove('amina', first.id);
      assert.deepEqual([...(await store.loadFile('amina', correction.id, card.file))!], [1, 2, 3]);
      assert.deepEqual([...(await store.loadFile('amina', correction.id, copies[1]!.file))!], [4]);
    });

    test('keeps files with the draft, for its owner', async () => {
      const store = make();
      const saved = await store.save(draft(), 0);
      const file = await store.saveFile('amina', saved.id, Uint8Array.of(1, 2, 3));
      assert.deepEqual([...(await store.loadFile('amina', saved.id, file))!], [1, 2, 3]);
      assert.equal(await store.loadFile('brahim', saved.id, file), undefined);
      await store.removeFile('amina', saved.id, file);
      assert.equal(await store.loadFile('amina', saved.id, file), undefined);
    });

    test('a draft does not exist seven days after its last change', async () => {
      const store = make();
      const saved = await store.save(draft(), 0);
      time += defaultTtl - 1000;
      assert.ok(await store.load('amina', saved.id));
      time += 2000;
      assert.equal(await store.load('amina', saved.id), undefined);
      assert.ok(!(await store.list('amina')).some(({ id }) => id === saved.id));
    });

    test('files live as long as their draft, and not longer than a day without one', async () => {
      const store = make();
      const saved = await store.save(draft(), 0);
      const lost = await store.saveFile('amina', saved.id, Buffer.from('of a post that was cut'));
      const file = await store.saveFile('amina', saved.id, Buffer.from('%PDF'));
      const answer = { file, name: 'a.pdf', size: 4, type: 'pdf' } as const;
      const named = await store.save({ ...saved, answers: { proof: answer } }, 1);
      time += 5 * day;
      assert.equal(await store.loadFile('amina', saved.id, lost), undefined);
      await store.save({ ...named, answers: { proof: answer, name: 'x' } }, 2);
      time += 6 * day;
      const blob = await store.openFile('amina', saved.id, file);
      assert.deepEqual([blob?.size, blob?.sha256], [4, sha256Of(file)]);
      await blob!.stream.cancel();
      time += 2 * day;
      assert.equal(await store.loadFile('amina', saved.id, file), undefined);
    });

    test('the same bytes in two fields are two files, of which one may go', async () => {
      const store = make();
      const saved = await store.save(draft(), 0);
      const [one, two] = [
        await store.saveFile('amina', saved.id, Buffer.from('%PDF')),
        await store.saveFile('amina', saved.id, Buffer.from('%PDF')),
      ];
      await store.removeFile('amina', saved.id, one);
      assert.equal(Buffer.from((await store.loadFile('amina', saved.id, two))!).toString(), '%PDF');
    });

    test('what waits to be handed over is kept, with its files, until it is removed', async () => {
      const store = make();
      const saved = await store.save(draft(), 0);
      const file = await store.saveFile('amina', saved.id, Buffer.from('%PDF'));
      const answers = { proof: { file, name: 'a.pdf', size: 4, type: 'pdf' } as const };
      await store.save({ ...saved, answers, held: true }, 1);
      time += 100 * day;
      assert.ok(await store.load('amina', saved.id));
      assert.ok(await store.loadFile('amina', saved.id, file));
      await store.remove('amina', saved.id);
      assert.equal(await store.loadFile('amina', saved.id, file), undefined);
    });

    test('a time of its own is the draft’s and its files’, longer or shorter, from the save that says so', async () => {
      const store = make();
      const saved = await store.save(draft(), 0);
      const file = await store.saveFile('amina', saved.id, Buffer.from('%PDF'));
      const answers = { proof: { file, name: 'a.pdf', size: 4, type: 'pdf' } as const };
      const long = await store.save({ ...saved, answers, life: 300 * day }, 1);
      time += 299 * day;
      assert.ok(await store.load('amina', saved.id));
      assert.ok(await store.loadFile('amina', saved.id, file));
      await store.save({ ...long, life: day }, 2);
      time += day + 1000;
      assert.equal(await store.load('amina', saved.id), undefined);
      assert.equal(await store.loadFile('amina', saved.id, file), undefined);
    });

    test('a draft that was changed meanwhile is not removed', async () => {
      const store = make();
      const saved = await store.save(draft(), 0);
      await store.save(saved, 1);
      await assert.rejects(store.remove('amina', saved.id, 1), RecordConflict);
      assert.ok(await store.load('amina', saved.id));
      await store.remove('amina', saved.id, 2);
      assert.equal(await store.load('amina', saved.id), undefined);
    });

    test('an id or a name from an address leads nowhere else', async () => {
      const store = make();
      const saved = await store.save(draft(), 0);
      for (const id of ['../../../../etc/passwd', '..', '', 'a'.repeat(23), '%2e%2e']) {
        assert.equal(await store.load('amina', id), undefined);
        await store.remove('amina', id);
        await assert.rejects(store.saveFile('amina', id, Uint8Array.of(1)), /draft_id/);
        await assert.rejects(store.save({ ...draft(), id }, 0), /draft_id/);
        assert.equal(await store.loadFile('amina', saved.id, id), undefined);
      }
    });
  });
}
