// Uploads in a folder, where two instances write and whoever has the disk reads nothing.
import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileStore, RecordConflict } from '@tiwizi/store';
import { ResumableUploads } from './resumable-uploads.ts';

test('pieces are sealed on the disk, and written once by two instances', async (context) => {
  const folder = await mkdtemp(join(tmpdir(), 'uploads-'));
  const keys = randomBytes(32);
  const stores = [1, 2].map(() => fileStore(folder, { keys }));
  context.after(async () => {
    await Promise.all(stores.map((store) => store.close()));
    await rm(folder, { recursive: true });
  });
  const [one, other] = stores.map((store) => new ResumableUploads(store)) as [ResumableUploads, ResumableUploads];
  const files = async (): Promise<Buffer[]> => {
    const all = await readdir(folder, { recursive: true, withFileTypes: true });
    return Promise.all(all.filter((each) => each.isFile()).map((each) => readFile(join(each.parentPath, each.name))));
  };
  const begun = await one.begin('amina', { draft: 'd', field: 'plans', name: 'secret-name.pdf', size: 22 });
  const seen = await other.get('amina', 'd', begun.value.id);
  assert.ok(seen);
  const first = new TextEncoder().encode('secret-bytes');
  const written = await Promise.allSettled([one.append(begun, first), other.append(seen, first)]);
  const refused = written.find(({ status }) => status === 'rejected') as PromiseRejectedResult | undefined;
  assert.ok(refused?.reason instanceof RecordConflict);
  const now = await other.get('amina', 'd', begun.value.id);
  assert.equal(now?.value.offset, 12);
  const whole = await other.append(now, new TextEncoder().encode(' and more.'));
  assert.equal(new TextDecoder().decode(await one.read(whole)), 'secret-bytes and more.');
  for (const bytes of await files()) assert.doesNotMatch(bytes.toString('latin1'), /secret|amina|plans/);
  assert.equal(await one.get('idir', 'd', begun.value.id), undefined);
  await one.end(whole, [{ name: 'plans', code: 'file_type', message: 'no', href: '#field-plans' }]);
  const ended = await other.get('amina', 'd', begun.value.id);
  assert.deepEqual([ended?.value.pieces, ended?.value.ended?.errors?.length], [[], 1]);
  await other.removeAll('amina', 'd');
  assert.deepEqual(await one.list('amina'), []);
});
