// What was acknowledged is on the disk when the power is cut: each file is flushed before it has its name, and so is the folder that lists it.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileStore } from './file-store.ts';

test('a record and a blob are flushed, with their folders, before a put is answered', async (context) => {
  const folder = mkdtempSync(join(tmpdir(), 'tiwizi-flush-'));
  context.after(() => rmSync(folder, { recursive: true }));
  const stores = fileStore(folder, { keys: Buffer.alloc(32, 7) });
  await stores.ready();
  const handle = await open(folder, 'r');
  const prototype = Object.getPrototypeOf(handle) as FileHandle;
  await handle.close();
  const flushed = { files: 0, folders: 0 };
  const { sync } = prototype;
  context.mock.method(prototype, 'sync', async function (this: FileHandle) {
    flushed[(await this.stat()).isDirectory() ? 'folders' : 'files'] += 1;
    await sync.call(this);
  });
  const key = { kind: 'receipt', owner: 'amina', id: 'one' };
  const puts: Readonly<Record<string, () => Promise<unknown>>> = {
    'a new record': () => stores.records.put(key, 1, { revision: 0 }),
    'its next revision': () => stores.records.put(key, 2, { revision: 1 }),
    'a blob': () => stores.blobs.put({ owner: 'amina', holder: 'one' }, Buffer.from('x')),
  };
  for (const [what, put] of Object.entries(puts)) {
    Object.assign(flushed, { files: 0, folders: 0 });
    await put();
    assert.ok(flushed.files > 0 && flushed.folders > 0, `${what}: ${JSON.stringify(flushed)}`);
  }
});
