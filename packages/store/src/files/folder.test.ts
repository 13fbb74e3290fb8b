// What a folder of files must stand beyond the contract: readers of the disk, damage, wrong keys, other processes, kills, no room.
import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, stat, truncate, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { after, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { collection } from '../collection.ts';
import type { StoreProblem, Stores } from '../stores.ts';
import { fileStore } from './file-store.ts';

const root = await mkdtemp(join(tmpdir(), 'tiwizi-folder-'));
after(() => rm(root, { recursive: true }));
const key = randomBytes(32);
const hour = 3_600_000;
const day = 24 * hour;

interface Given {
  readonly folder: string;
  readonly stores: Stores;
  readonly problems: StoreProblem[];
  pass(milliseconds: number): void;
}
let made = 0;
function given(keys: Uint8Array | readonly Uint8Array[] = key): Given {
  const folder = join(root, String(made++));
  const problems: StoreProblem[] = [];
  let time = Date.now();
  const stores = fileStore(folder, { keys, now: () => time, report: (problem) => problems.push(problem) });
  return { folder, stores, problems, pass: (milliseconds) => void (time += milliseconds) };
}
const filesOf = async (folder: string): Promise<string[]> =>
  (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
const draft = (id: string): { kind: string; owner: string; id: string } => ({
  kind: 'draft',
  owner: 'AMINA-CNIE-AB123',
  id,
});
/** The only file of a record that a folder holds. */
async function recordFile(folder: string, which = 0): Promise<string> {
  const file = (await filesOf(join(folder, 'records')))[which];
  assert.ok(file);
  return file;
}
const startOther = (task: string, folder: string, argument = ''): ChildProcess =>
  spawn(
    process.execPath,
    [
      '--import',
      'tsx',
      '--conditions=tiwizi-source',
      fileURLToPath(new URL('other-process.fixture.ts', import.meta.url)),
      ...[task, folder, key.toString('hex'), argument],
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
async function outputOf(child: ChildProcess): Promise<string> {
  let output = '';
  child.stdout?.on('data', (chunk) => (output += String(chunk)));
  await once(child, 'close');
  return output;
}

describe('who reads the disk', () => {
  test('finds no value, no bytes, no owner, id or fingerprint, in files nor their names', async () => {
    const { folder, stores } = given();
    await stores.records.put(draft('ID-PARKING'), { name: 'سارة SECRET-NAME' }, { revision: 0, dueIn: 0 });
    const holder = { owner: 'AMINA-CNIE-AB123', holder: 'HOLDER-PARKING' };
    const { sha256 } = await stores.blobs.put(holder, Buffer.from('%PDF SECRET-NAME'));
    const files = await filesOf(folder);
    assert.ok(files.length >= 4);
    for (const file of files) {
      const text = relative(folder, file) + (await readFile(file, 'latin1'));
      for (const secret of ['SECRET', 'AMINA', 'AB123', 'PARKING', 'PDF', sha256])
        assert.ok(!text.includes(secret), secret);
      assert.equal((await stat(file)).mode & 0o077, 0, file);
      assert.equal((await stat(join(file, '..'))).mode & 0o077, 0);
    }
  });

  test('cannot put one entry in the place of another, or an old revision in that of a new one', async () => {
    const { folder, stores } = given();
    await stores.records.put(draft('one'), 1, { revision: 0 });
    await stores.records.put(draft('two'), 2, { revision: 0 });
    const [one, two] = [await recordFile(folder, 0), await recordFile(folder, 1)];
    await writeFile(one, await readFile(two));
    const values = [await stores.records.get(draft('one')), await stores.records.get(draft('two'))].map(
      (each) => each?.value,
    );
    assert.equal(values.filter((value) => value === undefined).length, 1);
    await writeFile(join(two, '..', '7'), await readFile(two));
    assert.equal((await stores.records.list('draft', 'AMINA-CNIE-AB123')).length, 0);
  });
});

describe('an entry that cannot be read', () => {
  for (const [what, damage] of Object.entries({
    'cut short': (file: string) => truncate(file, 40),
    empty: (file: string) => truncate(file, 0),
    overwritten: (file: string) => writeFile(file, randomBytes(400)),
  })) {
    test(`${what}: counts as absent, is told once, keeps nobody out, and is set aside by what follows it`, async () => {
      const { folder, stores, problems } = given();
      await stores.records.put(draft('damaged'), 'x', { revision: 0 });
      const file = await recordFile(folder);
      await stores.records.put(draft('whole'), 'y', { revision: 0 });
      await damage(file);
      for (let n = 0; n < 3; n++) assert.equal(await stores.records.get(draft('damaged')), undefined);
      assert.deepEqual(
        (await stores.records.list('draft', draft('').owner)).map(({ value }) => value),
        ['y'],
      );
      assert.equal(problems.length, 1);
      assert.match(problems[0]?.code ?? '', /^entry_/);
      assert.ok(!problems[0]?.message.includes('AMINA'));
      // As a receipt whose file is empty: the number is asked for again under the same key, and kept.
      const receipts = collection<string>(stores.records, 'draft');
      assert.equal((await receipts.first(draft('').owner, 'damaged', 'number 12')).value, 'number 12');
      assert.equal((await stores.records.get(draft('damaged')))?.value, 'number 12');
      assert.equal((await readdir(join(folder, 'set-aside'))).length, 1);
      await receipts.discard(draft('').owner, 'damaged');
      assert.equal(await stores.records.get(draft('damaged')), undefined);
    });
  }

  test('bytes that are damaged in the middle fail in the middle, and never come out wrong', async () => {
    const { folder, stores } = given();
    const holder = { owner: 'amina', holder: 'x' };
    const { sha256 } = await stores.blobs.put(holder, randomBytes(500_000));
    const file = (await filesOf(join(folder, 'blobs'))).find((each) => !each.endsWith('life'))!;
    const sealed = await readFile(file);
    sealed[300_000]! ^= 1;
    await writeFile(file, sealed);
    const blob = await stores.blobs.get(holder, sha256);
    await assert.rejects(new Response(blob!.stream).arrayBuffer(), /blob_unreadable/);
    await truncate(file, 200_000);
    await assert.rejects(
      new Response((await stores.blobs.get(holder, sha256))!.stream).arrayBuffer(),
      /blob_unreadable/,
    );
    await truncate(file, 10);
    assert.equal(await stores.blobs.get(holder, sha256), undefined);
  });
});

test('a purge beside a writer: the name that is being followed stays until its follower has been there for a while', async (context) => {
  const { folder, stores } = given();
  const { value } = await stores.records.put(draft('one'), 'kept', { revision: 0 });
  const first = await recordFile(folder);
  // The first purge only remembers when it was.
  await stores.purge();
  await wait(700);
  // Where a writer stands who has linked the next revision, and has not emptied the one before yet.
  await copyFile(first, join(dirname(first), '2'));
  const now = Date.now();
  context.mock.method(Date, 'now', () => now + 9500);
  await stores.purge();
  context.mock.restoreAll();
  assert.deepEqual(
    await readdir(dirname(first)),
    ['1', '2'],
    'a writer who misses it takes its record for purged, and removes both',
  );
  await rm(join(dirname(first), '2'));
  assert.equal((await stores.records.get(draft('one')))?.value, value);
});

describe('keys', () => {
  test('change: the new one seals, the old one opens, names stay', async () => {
    const [old, young] = [randomBytes(32), randomBytes(32)];
    const { folder, stores } = given(old);
    await stores.records.put(draft('old'), 1, { revision: 0 });
    const blob = await stores.blobs.put({ owner: 'amina', holder: 'x' }, Buffer.from('bytes'));
    const both = fileStore(folder, { keys: [young, old] });
    assert.equal((await both.records.get(draft('old')))?.value, 1);
    assert.ok(await both.blobs.get({ owner: 'amina', holder: 'x' }, blob.sha256));
    await both.records.put(draft('new'), 2, { revision: 0 });
    const problems: StoreProblem[] = [];
    const later = fileStore(folder, { keys: young, report: (problem) => problems.push(problem) });
    assert.equal((await later.records.get(draft('new')))?.value, 2);
    // Left out too early: told, taken from nobody for good.
    assert.equal(await later.records.get(draft('old')), undefined);
    assert.equal(problems[0]?.code, 'entry_key');
    assert.equal((await both.records.get(draft('old')))?.value, 1);
  });

  test('that are wrong are told before anything is touched', async () => {
    const { folder, stores } = given();
    await stores.records.put(draft('one'), 1, { revision: 0 });
    const before = await filesOf(folder);
    const wrong = fileStore(folder, { keys: randomBytes(32) });
    for (const attempt of [
      wrong.ready(),
      wrong.records.get(draft('one')),
      wrong.records.put(draft('one'), 2, { revision: 0 }),
    ])
      await assert.rejects(attempt, { code: 'store_key' });
    await assert.rejects(wrong.purge(), { code: 'store_key' });
    assert.deepEqual(await filesOf(folder), before);
  });

  test('a folder whose store.key is gone is refused, not begun anew', async () => {
    const { folder, stores } = given();
    await stores.records.put(draft('one'), 1, { revision: 0 });
    await rm(join(folder, 'store.key'));
    await assert.rejects(fileStore(folder, { keys: key }).ready(), /store\.key is missing/);
  });

  test('a folder that two instances open first at once has one key', async () => {
    const { folder } = given();
    const both = [fileStore(folder, { keys: key }), fileStore(folder, { keys: key })];
    await Promise.all(both.map(({ records }, n) => records.put(draft(String(n)), n, { revision: 0 })));
    for (const { records } of both) assert.equal((await records.list('draft', draft('').owner)).length, 2);
  });
});

describe('the purge of a folder', () => {
  test('takes what is past its time, bytes without a record too, and leaves no empty folder', async () => {
    const { folder, stores, pass } = given();
    await stores.purge();
    await stores.records.put(draft('one'), 1, { revision: 0, expiresIn: hour });
    await stores.records.put(draft('removed'), 1, { revision: 0 });
    await stores.records.remove(draft('removed'), 1);
    await stores.blobs.put({ owner: 'amina', holder: 'never kept' }, Buffer.from('x'));
    pass(25 * hour);
    assert.deepEqual(await stores.purge(), { removed: 2, failed: 0, held: false });
    assert.deepEqual(
      (await filesOf(folder)).map((file) => relative(folder, file)),
      ['purge.json', 'store.key'],
    );
    assert.deepEqual(await readdir(join(folder, 'records')), []);
    assert.deepEqual(await readdir(join(folder, 'blobs')), []);
  });

  test('is stopped by no entry: each that fails is told, the others go', async () => {
    const { folder, stores, problems, pass } = given();
    await stores.purge();
    for (const id of ['one', 'two', 'three']) await stores.records.put(draft(id), id, { revision: 0, expiresIn: hour });
    const damaged = await recordFile(folder, 1);
    await writeFile(damaged, 'not sealed');
    await utimes(damaged, new Date(), new Date(Date.now() + hour));
    await writeFile(join(folder, 'records', 'draft', 'stray file'), 'x');
    await writeFile(join(folder, 'records', 'stray file'), 'x');
    await writeFile(join(folder, 'blobs'), 'x');
    await mkdir(join(damaged, '..', '..', 'x'.repeat(32), '9'), { recursive: true });
    await utimes(join(damaged, '..', '..', 'x'.repeat(32), '9'), new Date(), new Date(0));
    pass(2 * hour);
    const { removed, failed } = await stores.purge();
    assert.equal(removed, 3);
    assert.equal(failed, 3);
    assert.deepEqual(problems.map(({ code }) => code).sort(), [
      'entry_unreadable',
      'purge_entry',
      'purge_entry',
      'purge_entry',
    ]);
  });

  test('opens what a copy gave another time, before it is removed', async () => {
    const { folder, stores, pass } = given();
    await stores.purge();
    await stores.records.put(draft('one'), 1, { revision: 0, expiresIn: 3 * day });
    await stores.blobs.put({ owner: 'amina', holder: 'x' }, Buffer.from('x'));
    await stores.blobs.keep({ owner: 'amina', holder: 'x' }, 3 * day);
    for (const file of await filesOf(folder)) await utimes(file, new Date(0), new Date(0));
    pass(day);
    assert.deepEqual(await stores.purge(), { removed: 0, failed: 0, held: false });
    assert.ok(await stores.records.get(draft('one')));
  });

  test('removes what a killed write left, after a day', async () => {
    const { folder, stores, pass } = given();
    await stores.purge();
    await mkdir(join(folder, 'incoming'), { recursive: true });
    await writeFile(join(folder, 'incoming', 'half'), 'x');
    pass(hour);
    await stores.purge();
    assert.equal((await readdir(join(folder, 'incoming'))).length, 1);
    pass(day);
    await stores.purge();
    await assert.rejects(readdir(join(folder, 'incoming', 'half')), { code: 'ENOENT' });
  });
});

test('a store that is closed writes nothing more', async () => {
  const { folder, stores } = given();
  for (let n = 0; n < 20; n++) await stores.records.put(draft(String(n)), n, { revision: 0 });
  const purge = stores.purge();
  await stores.close();
  await rm(folder, { recursive: true });
  await purge;
  await assert.rejects(stat(folder), { code: 'ENOENT' });
});

describe('a mark of what is due', () => {
  test('without its record is passed over, and goes in time', async () => {
    const { folder, stores, pass } = given();
    await stores.records.put({ ...draft('one'), kind: 'queue' }, 1, { revision: 0, dueIn: 0 });
    await rm(join(folder, 'records', 'queue'), { recursive: true });
    assert.deepEqual(await stores.records.claim('queue', { lease: 1000 }), []);
    assert.equal((await readdir(join(folder, 'due', 'queue'))).length, 1);
    pass(hour);
    assert.deepEqual(await stores.records.claim('queue', { lease: 1000 }), []);
    assert.equal((await readdir(join(folder, 'due', 'queue'))).length, 0);
  });
});

describe('other processes', () => {
  test('two processes and this one count without losing one', async () => {
    const { folder, stores } = given();
    const others = [1, 2].map(() => outputOf(startOther('count', folder, '40')));
    const counts = collection<number>(stores.records, 'count');
    await Promise.all(others);
    assert.equal((await counts.get('amina', 'count'))?.value, 80);
  });

  test('a process killed at any moment has lost nothing it acknowledged', async () => {
    const { folder, stores } = given();
    let acknowledged = 0;
    for (let round = 0; round < 6; round++) {
      const child = startOther('putForEver', folder);
      let left = 5 + round * 7;
      for await (const line of createInterface({ input: child.stdout! })) {
        acknowledged = Number(line);
        if (--left === 0) child.kill('SIGKILL');
      }
      const kept = Number((await stores.records.get({ kind: 'draft', owner: 'amina', id: 'kill' }))?.value);
      assert.ok(kept === acknowledged || kept === acknowledged + 1, `${acknowledged} acknowledged, ${kept} kept`);
    }
    assert.ok(acknowledged > 100);
  });

  test('200 MB go in and out without standing in memory', async () => {
    const { folder } = given();
    const { size, read, grown } = JSON.parse(await outputOf(startOther('largeFile', folder, '200'))) as Record<
      string,
      number
    >;
    assert.equal(size, 200 * 1024 * 1024);
    assert.equal(read, size);
    assert.ok(grown! < 100 * 1024 * 1024, `${Math.round(grown! / 1024 / 1024)} MB`);
  });

  test('without room a put fails by name and leaves nothing behind; what fits is kept', async () => {
    const { folder } = given();
    const command = ['-c', 'trap "" XFSZ; ulimit -f 200; exec "$@"', 'bash', process.execPath, '--import', 'tsx'];
    const fixture = fileURLToPath(new URL('other-process.fixture.ts', import.meta.url));
    const child = spawn(
      'bash',
      [...command, '--conditions=tiwizi-source', fixture, 'noRoom', folder, key.toString('hex')],
      {
        stdio: ['ignore', 'pipe', 'inherit'],
      },
    );
    assert.equal(await outputOf(child), 'store_full\nkept\n');
    assert.deepEqual(await readdir(join(folder, 'incoming')), []);
  });
});
