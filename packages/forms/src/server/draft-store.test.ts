import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { promisify } from 'node:util';
import { randomBytes } from 'node:crypto';
import { randomId, type Draft } from './draft.ts';
import { defaultTtl, DraftConflict, type DraftStore } from './draft-store.ts';
import { fileDraftStore } from './file-draft-store.ts';
import { memoryDraftStore } from './memory-draft-store.ts';

const folder = await mkdtemp(join(tmpdir(), 'tiwizi-drafts-'));
after(() => rm(folder, { recursive: true }));
const key = randomBytes(32);
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
const files = async (): Promise<string[]> =>
  (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

let time = Date.now();
const stores: Readonly<Record<string, () => DraftStore>> = {
  memory: () => memoryDraftStore({ now: () => time }),
  file: () => fileDraftStore(folder, { key, now: () => time }),
};

for (const [name, make] of Object.entries(stores)) {
  describe(`the ${name} store`, () => {
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
        (error) => error instanceof DraftConflict && error.current === 2,
      );
      await assert.rejects(store.save(one, 0), DraftConflict);
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
  });
}

describe('files on disk', () => {
  test('tell neither who nor what, and open only where they belong', async () => {
    const store = fileDraftStore(folder, { key });
    const one = await store.save(draft('amina'), 0);
    const two = await store.save(draft('amina'), 0);
    const file = await store.saveFile('amina', one.id, Buffer.from('SECRET-FILE'));
    const paths = await files();
    const contents = Buffer.concat(await Promise.all(paths.map((path) => readFile(path))));
    for (const word of ['SECRET-NAME', 'SECRET-FILE', 'amina'])
      assert.ok(!contents.includes(word) && !paths.join().includes(word), word);
    const path = (id: string): string => paths.find((each) => each.includes(`${id}.1.draft`))!;
    await writeFile(path(one.id), await readFile(path(two.id)));
    await assert.rejects(store.load('amina', one.id), /draft_unreadable/);
    const bytes = await readFile(path(two.id));
    bytes[bytes.length - 1]! ^= 1;
    await writeFile(path(two.id), bytes);
    await assert.rejects(store.load('amina', two.id), /draft_unreadable/);
    assert.equal(Buffer.from((await store.loadFile('amina', one.id, file))!).toString(), 'SECRET-FILE');
    await Promise.all([store.remove('amina', one.id), store.remove('amina', two.id)]);
  });

  test('keep only the last revision', async () => {
    const store = fileDraftStore(folder, { key });
    let saved = await store.save(draft(), 0);
    for (let count = 0; count < 3; count++) saved = await store.save(saved, saved.revision);
    assert.deepEqual(
      (await files()).filter((path) => path.includes(saved.id)).map((path) => path.slice(-8)),
      ['.4.draft'],
    );
  });

  test('survive a change of key while the old one is still given', async () => {
    const old = await fileDraftStore(folder, { key }).save(draft(), 0);
    const fresh = randomBytes(32);
    const store = fileDraftStore(folder, { key: [fresh, key] });
    const saved = await store.save((await store.load('amina', old.id))!, 1);
    assert.equal((await fileDraftStore(folder, { key: fresh }).load('amina', saved.id))?.revision, 2);
    assert.equal(await fileDraftStore(folder, { key: randomBytes(32) }).load('amina', saved.id), undefined);
    assert.throws(() => fileDraftStore(folder, { key: randomBytes(16) }), /key_length/);
  });

  test('are purged when they are past their time, uploaded files with them', async () => {
    const store = fileDraftStore(folder, { key });
    const [stale, fresh] = [await store.save(draft(), 0), await store.save(draft(), 0)];
    await store.saveFile('amina', stale.id, Uint8Array.of(1));
    const past = (Date.now() - defaultTtl - 60_000) / 1000;
    for (const path of await files()) if (path.includes(stale.id)) await utimes(path, past, past);
    await store.purge();
    const left = (await files()).join();
    assert.ok(!left.includes(stale.id) && left.includes(fresh.id));
  });

  test('an id from an address never becomes a path', async () => {
    const store = fileDraftStore(folder, { key });
    for (const id of ['../../../../etc/passwd', '..', '', 'a'.repeat(23), '%2e%2e']) {
      assert.equal(await store.load('amina', id), undefined);
      await assert.rejects(store.saveFile('amina', id, Uint8Array.of(1)), /draft_id/);
    }
  });

  test('of two processes that save the same revision one succeeds', async () => {
    const saved = await fileDraftStore(folder, { key }).save(draft(), 0);
    const script = `
      import { fileDraftStore } from ${JSON.stringify(new URL('./file-draft-store.ts', import.meta.url).href)};
      const store = fileDraftStore(${JSON.stringify(folder)}, { key: Buffer.from('${key.toString('hex')}', 'hex') });
      let won = 0;
      for (let round = 0; round < 20; round++) {
        const draft = await store.load('amina', '${saved.id}');
        try { await store.save({ ...draft, answers: { name: process.argv[1] + round } }, draft.revision); won++; } catch (error) { if (error.code !== 'draft_conflict') throw error; }
      }
      console.log(won);`;
    const run = (name: string): Promise<{ stdout: string }> =>
      promisify(execFile)(process.execPath, [
        '--import',
        'tsx',
        '--conditions=tiwizi-source',
        '--input-type=module',
        '-e',
        script,
        name,
      ]);
    const wins = (await Promise.all([run('a'), run('b')])).map(({ stdout }) => Number(stdout));
    const end = (await fileDraftStore(folder, { key }).load('amina', saved.id))!;
    assert.equal(end.revision, 1 + wins[0]! + wins[1]!);
  });
});
