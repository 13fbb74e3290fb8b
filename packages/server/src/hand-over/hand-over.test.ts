import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { createSandbox, type Sandbox } from '@tiwizi/sandbox';
import { AgencyError, createAgencyClient, type AgencyClient } from './agency-client.ts';
import { createFolderHandOver } from './folder-hand-over.ts';
import type { HandedFile, HandedRequest } from './hand-over.ts';

const digest = (text: string): string => createHash('sha256').update(text).digest('hex');
let sent: string[] = [];
const file = (name: string, type: string, text: string): HandedFile => ({
  name,
  type,
  size: Buffer.byteLength(text),
  sha256: digest(text),
  bytes: () => {
    sent.push(name);
    return Promise.resolve(new Uint8Array(Buffer.from(text)));
  },
});
const requestOf = (key: string, more: Partial<HandedRequest> = {}): HandedRequest => ({
  key,
  service: 'terrace-permit',
  title: 'رخصة احتلال الملك العمومي',
  language: 'ar-MA',
  flow: { id: 'terrace', version: 1 },
  filedAt: '2026-11-22T10:05:00Z',
  actor: 'sub-1',
  subject: 'sub-1',
  answers: { ice: '001526374000085' },
  summary: [{ heading: 'المقاولة', rows: [{ label: 'ICE', value: '001526374000085' }] }],
  document: file('request.pdf', 'application/pdf', '%PDF-1.7'),
  attachments: [file('plan.pdf', 'application/pdf', 'a plan'), file('copy of plan.pdf', 'application/pdf', 'a plan')],
  evidence: { at: '2026-11-22T10:05:00Z' },
  ...more,
});

describe('over HTTP, to the agency of the sandbox', () => {
  let sandbox: Sandbox;
  let dataDir: string;
  let agency: AgencyClient;
  before(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'tiwizi-hand-over-'));
    sandbox = await createSandbox({ port: 0, dataDir, clientRedirectUris: ['http://localhost:4000/auth/callback'] });
    agency = createAgencyClient(sandbox.handOver);
  });
  after(async () => {
    await sandbox.close();
    await rm(dataDir, { recursive: true });
  });

  test('a request goes with its files, each once, and has one number however often it is sent', async () => {
    sent = [];
    const { number } = await agency.handOver(requestOf('k1'));
    assert.match(number, /^DEMO-\d{4}-\d{6}$/);
    assert.equal(sent.length, 2, 'what is the same goes once');
    const again = await Promise.all([agency.handOver(requestOf('k1')), agency.handOver(requestOf('k1'))]);
    assert.deepEqual(
      again.map((each) => each.number),
      [number, number],
    );
    assert.equal(sent.length, 2, 'the agency has the files');
    assert.ok((await (await fetch(`${sandbox.url}/desk`)).text()).includes(number));
  });

  test('cut off between its files it goes on where it was', async () => {
    sent = [];
    const plan = file('plan.pdf', 'application/pdf', 'another plan');
    const broken = { ...plan, bytes: () => Promise.reject(new Error('the disk is away')) };
    await assert.rejects(agency.handOver(requestOf('k2', { attachments: [broken] })), /the disk is away/);
    assert.deepEqual((await agency.status('k2'))?.steps, [], 'it lies on no desk yet');
    const { number } = await agency.handOver(requestOf('k2', { attachments: [plan] }));
    assert.deepEqual(sent, ['request.pdf', 'plan.pdf']);
    assert.equal((await agency.status('k2'))?.number, number);
  });

  test('what the agency decides is told, and its result', async () => {
    await agency.handOver(requestOf('k3'));
    assert.equal(await agency.result('k3'), undefined);
    const form = new FormData();
    form.set('action', 'ready');
    form.set('result', new Blob(['%PDF-1.7 permit']), 'permit.pdf');
    assert.equal(
      (await fetch(`${sandbox.url}/desk/k3`, { method: 'POST', body: form, redirect: 'manual' })).status,
      303,
    );
    const status = await agency.status('k3');
    assert.deepEqual(
      status?.steps.map(({ state }) => state),
      ['received', 'ready'],
    );
    assert.equal(status?.result?.name, 'permit.pdf');
    assert.equal(Buffer.from((await agency.result('k3'))!).toString(), '%PDF-1.7 permit');
    assert.equal(await agency.status('nobody'), undefined);
  });

  test('another request under a key, and another secret, are refused', async () => {
    await agency.handOver(requestOf('k4'));
    await assert.rejects(
      agency.handOver(requestOf('k4', { service: 'other' })),
      (error) => error instanceof AgencyError && error.status === 409,
    );
    const stranger = createAgencyClient({
      ...sandbox.handOver,
      key: { ...sandbox.handOver.key, secret: 'x'.repeat(32) },
    });
    await assert.rejects(
      stranger.handOver(requestOf('k5')),
      (error) => error instanceof AgencyError && error.status === 401,
    );
  });
});

test('a status of another shape counts as no answer', async () => {
  let answer: unknown;
  const server = createServer((_request, response) => response.end(JSON.stringify(answer))).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const agency = createAgencyClient({ url: `http://127.0.0.1:${port}`, key: { id: 'x', secret: 'x'.repeat(32) } });
  try {
    const step = { state: 'review', at: '2026-11-29T10:00:00Z' };
    for (answer of [null, [], { number: 'N' }, { number: 'N', steps: [{ state: 'review' }] }, { steps: [step] }])
      await assert.rejects(agency.status('k'), { code: 'agency_refused' }, JSON.stringify(answer));
    answer = { number: 'N', steps: [step] };
    assert.deepEqual(await agency.status('k'), answer);
  } finally {
    server.close();
  }
});

describe('into a folder', () => {
  let folder: string;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tiwizi-folder-'));
  });
  after(() => rm(folder, { recursive: true }));

  test('a request is there as a whole, once, by its number', async () => {
    const handOver = createFolderHandOver({ folder, number: (key) => `N-${key}` });
    assert.deepEqual(await handOver(requestOf('k1')), { number: 'N-k1' });
    const kept = await readdir(join(folder, 'N-k1'));
    assert.deepEqual(kept.sort(), [`${digest('%PDF-1.7')}.pdf`, `${digest('a plan')}.pdf`, 'request.json'].sort());
    const description = JSON.parse(await readFile(join(folder, 'N-k1', 'request.json'), 'utf8'));
    assert.deepEqual([description.number, description.key, description.attachments.length], ['N-k1', 'k1', 2]);
    await writeFile(join(folder, 'N-k1', 'note.txt'), 'taken');
    await Promise.all([handOver(requestOf('k1')), handOver(requestOf('k1'))]);
    assert.ok((await readdir(join(folder, 'N-k1'))).includes('note.txt'), 'what the agency did there stays');
  });

  test('a correction lies beside what it corrects, under its number', async () => {
    const handOver = createFolderHandOver({ folder, number: (key) => `C-${key}` });
    await handOver(requestOf('k4'));
    const correction = requestOf('k5', { correctionOf: 'k4', number: 'C-k4' });
    for (const _ of [1, 2]) assert.deepEqual(await handOver(correction), { number: 'C-k4' });
    const description = JSON.parse(await readFile(join(folder, 'C-k4.k5', 'request.json'), 'utf8'));
    assert.deepEqual([description.key, description.correctionOf, description.number], ['k5', 'k4', 'C-k4']);
    await rm(join(folder, 'C-k4'), { recursive: true });
    await rm(join(folder, 'C-k4.k5'), { recursive: true });
  });

  test('two at once make one; one that fails leaves nothing', async () => {
    const handOver = createFolderHandOver({ folder, number: (key) => `N-${key}` });
    await Promise.all([1, 2, 3].map(() => handOver(requestOf('k2'))));
    const broken: HandedFile = { ...file('x', 'image/png', 'x'), bytes: () => Promise.reject(new Error('gone')) };
    await assert.rejects(handOver(requestOf('k3', { attachments: [broken] })), /gone/);
    assert.deepEqual((await readdir(folder)).sort(), ['N-k1', 'N-k2']);
  });

  test('a number that is no name, and one that another has', async () => {
    await assert.rejects(createFolderHandOver({ folder, number: () => '../x' })(requestOf('k6')), /hand_over_number/);
    await assert.rejects(createFolderHandOver({ folder, number: () => 'N-k1' })(requestOf('k7')), /hand_over_number/);
  });
});
