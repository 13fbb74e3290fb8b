// A disk that is really full: a small one of memory, where the system lets us mount it.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileStore } from '@tiwizi/store';
import { filesFlow } from '../../fixtures/files.flow.ts';
import { startFormService } from '../../fixtures/form-service.ts';
import { Visitor, type Seen } from '../../fixtures/visitor.ts';
import { filesIn } from '../flow/index.ts';
import { drafts as draftsIn } from './drafts.ts';

const KILOBYTE = 1024;
const pdf = (name: string, kilobytes: number): File =>
  new File(['%PDF-1.7 ', new Uint8Array(randomBytes(kilobytes * KILOBYTE))], name, { type: 'application/pdf' });
const idIn = ({ path }: Seen): string => path.split('/')[3] ?? '';

test('a full disk: told, what was there and what was typed stays, and it goes on when there is room', async (context) => {
  const disk = await mkdtemp(join(tmpdir(), 'tiwizi-disk-'));
  if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=2300k', 'tmpfs', disk]).status !== 0) {
    await rm(disk, { recursive: true });
    return context.skip('nothing may be mounted here');
  }
  const drafts = draftsIn(fileStore(disk, { keys: randomBytes(32) }));
  const service = await startFormService({ drafts, options: { flow: filesFlow } });
  context.after(async () => {
    await service.close();
    assert.equal(spawnSync('umount', [disk]).status, 0);
    await rm(disk, { recursive: true });
  });
  const who = new Visitor(service.url, 'amina');
  const page = await who.open('/fr/requests/new');
  const names = async (): Promise<readonly string[]> =>
    filesIn((await drafts.load('amina', idIn(page)))?.answers['plans']).map(({ name }) => name);
  const one = await who.send(page, { street: 'Rue 1', plans: pdf('a.pdf', 700), action: 'add:plans' });
  const ballast = join(disk, 'ballast');
  await writeFile(ballast, randomBytes(1100 * KILOBYTE));

  const full = await who.send(one, { street: 'Rue 2', plans: pdf('b.pdf', 600), action: 'add:plans' });
  assert.equal(full.status, 503);
  assert.match(full.text, /n’ont pas pu être enregistrées/);
  assert.equal(full.attribute('field-street', 'value'), 'Rue 2', 'what was typed is shown');
  assert.deepEqual(await names(), ['a.pdf'], 'nothing half kept');

  const headers = { 'tus-resumable': '1.0.0', 'x-csrf-token': page.values['csrf'] ?? '', accept: 'application/json' };
  const bytes = await pdf('c.pdf', 600).arrayBuffer();
  const begun = await who.fetch(`/fr/requests/${idIn(page)}/uploads`, {
    method: 'POST',
    headers: {
      ...headers,
      'upload-length': String(bytes.byteLength),
      'upload-metadata': `filename ${btoa('c.pdf')},field ${btoa('plans')}`,
    },
  });
  const upload = begun.headers.get('location') ?? '';
  const send = async (): Promise<number> => {
    const { headers: told } = await who.fetch(upload, { method: 'HEAD', headers });
    const offset = Number(told.get('upload-offset'));
    const piece = { 'upload-offset': String(offset), 'content-type': 'application/offset+octet-stream' };
    return (await who.fetch(upload, { method: 'PATCH', body: bytes.slice(offset), headers: { ...headers, ...piece } }))
      .status;
  };
  assert.equal(await send(), 503, 'in pieces too');

  await rm(ballast);
  assert.equal(await send(), 204);
  const taken = { action: 'add:plans', 'upload:plans': upload.split('/').at(-1) ?? '' };
  assert.equal((await who.json(await who.open(page.path), taken)).status, 200);
  assert.deepEqual(await names(), ['a.pdf', 'c.pdf']);
  const [first] = filesIn((await drafts.load('amina', idIn(page)))?.answers['plans']);
  assert.equal((await drafts.loadFile('amina', idIn(page), first?.file ?? ''))?.length, 700 * KILOBYTE + 9);
});
