// Files that come in pieces, as an attacker, a bad network and a killed process send them; and as the protocol's own client does.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { request } from 'node:http';
import { after, before, beforeEach, test } from 'node:test';
import { memoryStore, RecordConflict, StoreError, type Blobs, type Records } from '@tiwizi/store';
import { Upload } from 'tus-js-client';
import { filesFlow } from '../../fixtures/files.flow.ts';
import { groupFlow } from '../../fixtures/group.flow.ts';
import { startFormService, type FormService } from '../../fixtures/form-service.ts';
import { Visitor, type Seen } from '../../fixtures/visitor.ts';
import { filesIn, type FileAnswer } from '../flow/index.ts';
import { drafts as draftsIn } from './drafts.ts';
import type { DraftStore } from './draft-store.ts';
import type { FileScanner } from './file-scanner.ts';

const MEGABYTE = 1024 * 1024;
let hours = 0;
const stores = memoryStore({ now: () => Date.now() + hours * 3_600_000 });
const trouble = { full: false, late: false, killed: false };
type Call = (...given: readonly unknown[]) => Promise<unknown>;
/** A part of the store whose `put` fails as is told. */
const failing = <Part extends object>(part: Part, fails: (value: unknown) => Error | undefined): Part =>
  new Proxy(part, {
    get(target, name: string) {
      const call = (target as Record<string, Call>)[name]?.bind(target);
      if (name !== 'put' || !call) return call;
      return async (...given: readonly unknown[]) => {
        const error = fails(given[1]);
        if (error) throw error;
        return call(...given);
      };
    },
  });
const noRoom = new StoreError('store_full', 'there is no room left');
const records: Records = failing(stores.records, (value) => {
  if (trouble.late) return new RecordConflict(9);
  return trouble.killed && (value as { ended?: unknown }).ended ? new Error('killed') : undefined;
});
const blobs: Blobs = failing(stores.blobs, () => (trouble.full ? noRoom : undefined));
const drafts: DraftStore = draftsIn({ records, blobs });
const scanner: FileScanner = {
  scan: async (bytes) =>
    Buffer.from(bytes).includes('harm') ? { state: 'infected', signature: 'Harm' } : { state: 'clean' },
};
let service: FormService;
/** Another instance beside it. */
let other: FormService;
before(async () => {
  const start = (): Promise<FormService> =>
    startFormService({
      drafts,
      options: { flow: filesFlow, scanner, uploads: { draftBytes: 2 * MEGABYTE, personBytes: 3 * MEGABYTE, most: 5 } },
    });
  service = await start();
  other = await start();
});
after(() => Promise.all([service.close(), other.close()]));
beforeEach(() => Object.assign(trouble, { full: false, late: false, killed: false }));

const pdf = (size = 300_000, text = ''): Uint8Array<ArrayBuffer> =>
  new Uint8Array(Buffer.concat([Buffer.from(`%PDF-1.7 ${text}`), Buffer.alloc(size)]));
const base64 = (text: string): string => Buffer.from(text).toString('base64');
const tus = { 'tus-resumable': '1.0.0' };
let count = 0;

/** Who sends a file, and the page that they have. */
class Sender {
  readonly owner: string;
  readonly who: Visitor;
  readonly page: Seen;

  private constructor(owner: string, who: Visitor, page: Seen) {
    [this.owner, this.who, this.page] = [owner, who, page];
  }

  static async open(owner = `u${++count}`, at = service): Promise<Sender> {
    const who = new Visitor(at.url, owner);
    return new Sender(owner, who, await who.open('/fr/requests/new?anew'));
  }

  /** The same person on another page. */
  on(page: Seen): Sender {
    return new Sender(this.owner, this.who, page);
  }

  get id(): string {
    return this.page.path.split('/')[3] ?? '';
  }

  get headers(): Record<string, string> {
    return { ...tus, accept: 'application/json', 'x-csrf-token': this.page.values['csrf'] ?? '' };
  }

  begin(size: number, name = 'plan.pdf', headers: Record<string, string> = {}, field = 'plans'): Promise<Response> {
    return this.who.fetch(`/fr/requests/${this.id}/uploads`, {
      method: 'POST',
      headers: {
        ...this.headers,
        'upload-length': String(size),
        'upload-metadata': `filename ${base64(name)},field ${base64(field)}`,
        ...headers,
      },
    });
  }

  /** Begins one, and gives its address. */
  async begun(size: number, name?: string): Promise<string> {
    const { status, headers } = await this.begin(size, name);
    assert.equal(status, 201);
    return headers.get('location') ?? '';
  }

  send(path: string, offset: number, bytes: BodyInit, headers: Record<string, string> = {}): Promise<Response> {
    const type = 'application/offset+octet-stream';
    return this.who.fetch(path, {
      method: 'PATCH',
      body: bytes,
      duplex: 'half',
      headers: { ...this.headers, 'content-type': type, 'upload-offset': String(offset), ...headers },
    } as RequestInit);
  }

  async offset(path: string): Promise<number> {
    const { status, headers } = await this.who.fetch(path, { method: 'HEAD', headers: this.headers });
    assert.equal(status, 200);
    return Number(headers.get('upload-offset'));
  }

  /** A file whole on the server, and no answer yet. */
  async whole(bytes: Uint8Array<ArrayBuffer>, name?: string): Promise<string> {
    const path = await this.begun(bytes.length, name);
    assert.equal((await this.send(path, 0, bytes)).status, 204);
    return path;
  }

  take(path: string, values: Record<string, string> = {}): ReturnType<Visitor['json']> {
    return this.who.json(this.page, { action: 'add:plans', 'upload:plans': path.split('/').at(-1) ?? '', ...values });
  }

  async kept(): Promise<readonly FileAnswer[]> {
    return filesIn((await drafts.load(this.owner, this.id))?.answers['plans']);
  }
}

const codeOf = async (answer: Response): Promise<[number, string]> => [
  answer.status,
  ((await answer.json()) as { code: string }).code,
];

test('a file that comes in pieces, over two instances, is an answer as a posted one is', async () => {
  const sender = await Sender.open();
  const bytes = pdf(700_000);
  const path = await sender.begun(bytes.length, '../الرسم.pdf');
  assert.equal((await sender.send(path, 0, bytes.subarray(0, 400_000))).headers.get('upload-offset'), '400000');
  const there = new Visitor(other.url, sender.owner);
  // The tokens of these two instances are the same, as those of one service are.
  Object.assign(sender, { who: there });
  assert.equal(await sender.offset(path), 400_000);
  assert.equal((await sender.send(path, 400_000, bytes.subarray(400_000))).status, 204);
  assert.deepEqual(await sender.kept(), [], 'it is no answer before a post says so');
  const { status, json } = await sender.take(path);
  assert.equal(status, 200);
  assert.equal(json.files.length, 1);
  const [kept] = await sender.kept();
  assert.deepEqual(
    [kept?.name, kept?.size, kept?.sha256, kept?.scan],
    ['الرسم.pdf', bytes.length, createHash('sha256').update(bytes).digest('hex'), 'clean'],
  );
  assert.deepEqual(await drafts.loadFile(sender.owner, sender.id, kept?.file ?? ''), bytes);
});

test('an answer that was lost is given again, two at once and on two instances too, and doubles nothing', async () => {
  const sender = await Sender.open();
  const path = await sender.whole(pdf());
  const there = new Visitor(other.url, sender.owner);
  const claim = { action: 'add:plans', 'upload:plans': path.split('/').at(-1) ?? '' };
  const all = await Promise.all([sender.take(path), sender.take(path), there.json(sender.page, claim)]);
  assert.deepEqual(
    [...all, await sender.take(path)].map(({ status, json }) => [status, json.files?.length]),
    [1, 2, 3, 4].map(() => [200, 1]),
  );
  assert.equal((await sender.kept()).length, 1);
  // It was removed since: an answer that is asked for late brings it back no more.
  const [file] = await sender.kept();
  await sender.who.json(sender.page, { action: `remove:plans.${file?.file.split('.')[0]}` });
  assert.deepEqual((await sender.take(path)).json.files, []);
  assert.deepEqual(await sender.kept(), []);
});

test('a process that was killed between the last piece and the answer, or before it put the pieces away, loses and doubles nothing', async () => {
  const sender = await Sender.open();
  const bytes = pdf();
  // Whole, and nobody was answered: another instance says so, and takes it.
  const path = await sender.whole(bytes);
  Object.assign(sender, { who: new Visitor(other.url, sender.owner) });
  assert.equal(await sender.offset(path), bytes.length);
  trouble.killed = true;
  assert.equal((await sender.take(path)).json.files.length, 1);
  trouble.killed = false;
  const upload = await drafts.uploads?.get(sender.owner, sender.id, path.split('/').at(-1) ?? '');
  assert.equal(upload?.value.ended, undefined, 'nothing was noted on the upload');
  assert.equal((await sender.take(path)).json.files.length, 1);
  assert.equal((await sender.kept()).length, 1);
});

test('an upload whose pieces are gone is none: nothing is made up', async () => {
  const sender = await Sender.open();
  const path = await sender.whole(pdf());
  const upload = await drafts.uploads?.get(sender.owner, sender.id, path.split('/').at(-1) ?? '');
  const { id = '', pieces: [piece] = [] } = upload?.value ?? {};
  await stores.blobs.remove({ owner: sender.owner, holder: `upload/${id}/${piece?.id}` });
  const { status, json } = await sender.take(path);
  assert.deepEqual([status, json.code], [409, 'upload_not_found']);
  assert.deepEqual(await sender.kept(), []);
});

test('what is wrong with a file is said as of a posted one, and said again', async () => {
  const sender = await Sender.open();
  for (const [bytes, name, code] of [
    [pdf(9, 'harm'), 'a.pdf', /virus/],
    [new TextEncoder().encode('MZ no such kind'), 'b.pdf', /n’est pas de type/],
    [new Uint8Array(0), 'c.pdf', /est vide/],
  ] as const) {
    const path = await sender.begun(bytes.length, name);
    if (bytes.length) assert.equal((await sender.send(path, 0, bytes)).status, 204);
    for (const { status, json } of [await sender.take(path), await sender.take(path)]) {
      assert.equal(status, 422);
      assert.match(json.errors[0].message, code);
      assert.ok(json.errors[0].message.includes(name));
    }
    const put = await sender.who.fetch(path, { method: 'DELETE', headers: sender.headers });
    assert.equal(put.status, 204);
  }
  assert.deepEqual(await sender.kept(), []);
});

test('the rules of a question hold: names, count, all together', async () => {
  const sender = await Sender.open();
  for (const text of ['a', 'b']) await sender.take(await sender.whole(pdf(9, text)));
  assert.deepEqual(
    (await sender.kept()).map(({ name }) => name),
    ['plan.pdf', 'plan (2).pdf'],
  );
  for (const text of ['c', 'd'])
    await sender.who.json(sender.page, { action: 'add:plans', plans: new File([pdf(9, text)], 'x.pdf') });
  const told = await sender.take(await sender.whole(pdf(9, 'e')));
  assert.deepEqual([told.status, told.json.errors[0].code], [422, 'file_count']);
});

test('what all files of a question may have together holds over tabs and instances that send at once', async () => {
  const sender = await Sender.open();
  const there = new Visitor(other.url, sender.owner);
  const names = ['a', 'b', 'c', 'd', 'e', 'f'];
  const all = await Promise.all(
    names.map((name, at) => {
      const plans = new File([pdf(720_000, name)], `${name}.pdf`, { type: 'application/pdf' });
      return (at % 2 ? there : sender.who).json(sender.page, { action: 'add:plans', plans });
    }),
  );
  const kept = await sender.kept();
  assert.equal(kept.length, 2, 'a third would be more than two megabytes');
  const told = all.filter(({ status }) => status === 422);
  assert.equal(told.length, names.length - kept.length);
  for (const { json } of told) assert.match(json.errors[0].message, /pdf\u2069 n’a pas été gardé.*ensemble/);
});

test('a file that is too large for its question is refused before anything of it comes', async () => {
  const sender = await Sender.open();
  const refused = await sender.begin(MEGABYTE + 1, 'grand.pdf');
  const problem = (await refused.json()) as { errors: { code: string; message: string }[] };
  assert.deepEqual([refused.status, problem.errors[0]?.code], [422, 'file_too_large']);
  assert.match(problem.errors[0]?.message ?? '', /\u2068grand\.pdf\u2069 dépasse 1/);
});

test('a draft, a person and their number have limits', async () => {
  const first = await Sender.open();
  for (const _ of [1, 2]) await first.begun(MEGABYTE);
  assert.deepEqual(await codeOf(await first.begin(1)), [413, 'upload_limit'], 'of a draft');
  await first.who.send(first.page, { street: 'Rue 1', action: 'save-exit' });
  const second = await Sender.open(first.owner);
  assert.notEqual(second.id, first.id);
  const path = await second.begun(MEGABYTE);
  assert.deepEqual(await codeOf(await second.begin(1)), [413, 'upload_limit'], 'of a person');
  await second.who.fetch(path, { method: 'DELETE', headers: second.headers });
  for (const _ of [1, 2, 3]) await second.begun(1);
  assert.deepEqual(await codeOf(await second.begin(1)), [413, 'upload_limit'], 'of their number');
  const racing = await Sender.open();
  const all = await Promise.all([1, 2, 3, 4].map(() => racing.begin(MEGABYTE)));
  assert.equal(all.filter(({ status }) => status === 201).length, 2, 'at once too');
});

test('nobody else, no other draft, no other site and nobody after a logout can use an upload', async () => {
  const sender = await Sender.open();
  const path = await sender.begun(100_000);
  await sender.send(path, 0, pdf(9));
  const thief = await Sender.open();
  const tries = (who: Visitor, at: string, headers: Record<string, string>): Promise<Response>[] => [
    who.fetch(at, { method: 'HEAD', headers }),
    who.fetch(at, {
      method: 'PATCH',
      body: 'x',
      headers: { ...headers, 'content-type': 'application/offset+octet-stream', 'upload-offset': '18' },
    }),
    who.fetch(at, { method: 'DELETE', headers }),
  ];
  const statuses = async (all: Promise<Response>[]): Promise<number[]> =>
    (await Promise.all(all)).map(({ status }) => status);
  assert.deepEqual(await statuses(tries(thief.who, path, thief.headers)), [404, 404, 404], 'another person');
  const own = path.replace(sender.id, thief.id);
  assert.deepEqual(await statuses(tries(thief.who, own, thief.headers)), [404, 404, 404], 'below their own draft');
  assert.equal((await thief.take(path)).json.code, 'upload_not_found');
  await sender.who.send(sender.page, { street: 'Rue 1', action: 'save-exit' });
  const second = await Sender.open(sender.owner);
  assert.deepEqual(
    await statuses(tries(second.who, path.replace(sender.id, second.id), second.headers)),
    [404, 404, 404],
  );
  assert.equal((await second.take(path)).json.code, 'upload_not_found', 'another draft of the same person');
  const { 'x-csrf-token': _, ...bare } = sender.headers;
  const foreign = { ...sender.headers, 'sec-fetch-site': 'cross-site' };
  for (const headers of [bare, { ...bare, 'x-csrf-token': 'guess' }, foreign]) {
    assert.deepEqual((await statuses(tries(sender.who, path, headers))).slice(1), [403, 403]);
    assert.deepEqual(
      await codeOf(
        await sender.begin(1, 'a.pdf', {
          'x-csrf-token': '',
          ...headers,
          ...(headers === bare && { 'x-csrf-token': '' }),
        }),
      ),
      [403, 'csrf'],
    );
  }
  assert.equal((await sender.take(path, { csrf: 'guess' })).json.code, 'csrf');
  assert.deepEqual(
    await statuses(tries(new Visitor(service.url), path, sender.headers)),
    [401, 401, 401],
    'logged out',
  );
  const told = await new Visitor(service.url).fetch(path, { method: 'DELETE', headers: sender.headers });
  assert.match(((await told.json()) as { login: string }).login, /login/);
  assert.equal(await sender.offset(path), pdf(9).length, 'it is as it was');
});

test('an offset that is not that of the server changes nothing; of two tabs that send at once one is taken', async () => {
  const sender = await Sender.open();
  const bytes = pdf(200_000);
  const path = await sender.begun(bytes.length);
  await sender.send(path, 0, bytes.subarray(0, 1000));
  for (const offset of [0, 999, 1001, bytes.length])
    assert.deepEqual(await codeOf(await sender.send(path, offset, 'x')), [409, 'upload_offset'], String(offset));
  for (const offset of ['', '-1', '1e3', '1000.0', 'x'])
    assert.equal((await sender.send(path, 0, 'x', { 'upload-offset': offset })).status, 400, offset);
  const rest = bytes.subarray(1000);
  const both = await Promise.all([sender.send(path, 1000, rest), sender.send(path, 1000, rest)]);
  assert.deepEqual(both.map(({ status }) => status).sort(), [204, 409]);
  assert.equal(await sender.offset(path), bytes.length);
  assert.equal((await sender.take(path)).json.files.length, 1);
  const [kept] = await sender.kept();
  assert.equal(kept?.sha256, createHash('sha256').update(bytes).digest('hex'));
});

test('a write that lost a race takes away what it brought, and only that', async () => {
  const sender = await Sender.open();
  const path = await sender.begun(3000);
  await sender.send(path, 0, pdf(9));
  trouble.late = true;
  assert.deepEqual(await codeOf(await sender.send(path, pdf(9).length, 'more')), [409, 'upload_offset']);
  trouble.late = false;
  assert.equal(await sender.offset(path), pdf(9).length);
});

test('a line that is cut loses nothing that had come: the rest goes on from there', async () => {
  const sender = await Sender.open();
  const bytes = pdf(900_000);
  const path = await sender.begun(bytes.length);
  const cut = Math.round(bytes.length * 0.99);
  const line = request(new URL(path, service.url), {
    method: 'PATCH',
    headers: {
      ...sender.headers,
      cookie: sender.who.cookie,
      'content-type': 'application/offset+octet-stream',
      'content-length': bytes.length,
      'upload-offset': 0,
    },
  });
  line.on('error', () => undefined);
  await new Promise((sent) => line.write(bytes.subarray(0, cut), sent));
  line.destroy();
  let offset = 0;
  for (let tries = 0; !offset && tries < 100; tries++) offset = await sender.offset(path);
  assert.equal(offset, cut);
  assert.equal((await sender.take(path)).json.code, 'upload_incomplete');
  assert.equal((await sender.send(path, offset, bytes.subarray(offset))).status, 204);
  assert.equal((await sender.take(path)).status, 200);
  const [kept] = await sender.kept();
  assert.equal(kept?.sha256, createHash('sha256').update(bytes).digest('hex'));
});

test('a file of an item that was removed meanwhile is told of, and is nobody’s answer', async () => {
  const groups = await startFormService({ drafts, options: { flow: groupFlow } });
  const first = await Sender.open(undefined, groups);
  const shop = await first.who.send(first.page, { shop: 'Café' });
  const two = await first.who.send(shop, { action: 'add:equipment' });
  const item = /remove:(equipment\.\w+)"/.exec(two.html)?.[1] ?? assert.fail('no item');
  const sender = first.on(two);
  const bytes = pdf(1000);
  const begun = await sender.begin(bytes.length, 'a.pdf', {}, `${item}.photo`);
  const path = begun.headers.get('location') ?? '';
  await sender.who.send(two, { action: `remove:${item}` });
  assert.equal((await sender.send(path, 0, bytes)).status, 204, 'it may come to its end');
  const whole = { action: `add:${item}.photo`, [`upload:${item}.photo`]: path.split('/').at(-1) ?? '' };
  const { status, json } = await sender.who.json(two, whole);
  assert.deepEqual([status, json.code], [409, 'item_gone']);
  assert.match(json.detail, /\S/);
  const small = await sender.who.json(two, { action: `add:${item}.photo` });
  assert.deepEqual([small.status, small.json.code], [409, 'item_gone'], 'one that is posted too');
  assert.equal((await sender.begin(10, 'a.pdf', {}, `${item}.photo`)).status, 400, 'and none is begun');
  assert.equal((await sender.who.fetch(path, { method: 'DELETE', headers: sender.headers })).status, 204);
  assert.ok(!JSON.stringify((await drafts.load(sender.owner, sender.id))?.answers).includes('a.pdf'));
  await groups.close();
});

test('more than was said is not taken', async () => {
  const sender = await Sender.open();
  const path = await sender.begun(1000);
  assert.deepEqual(await codeOf(await sender.send(path, 0, Buffer.alloc(1001))), [413, 'body_too_large']);
  const stream = new Blob([Buffer.alloc(100_000)]).stream();
  assert.deepEqual(await codeOf(await sender.send(path, 0, stream)), [413, 'body_too_large']);
  assert.equal(await sender.offset(path), 0);
});

test('a store that is full keeps what it has, and the upload goes on when there is room', async () => {
  const sender = await Sender.open();
  const bytes = pdf(100_000);
  const path = await sender.begun(bytes.length);
  await sender.send(path, 0, bytes.subarray(0, 50_000));
  trouble.full = true;
  const refused = await sender.send(path, 50_000, bytes.subarray(50_000));
  assert.equal(refused.headers.get('retry-after'), '60');
  assert.deepEqual(await codeOf(refused), [503, 'not_kept']);
  trouble.full = false;
  assert.equal((await sender.send(path, 50_000, bytes.subarray(50_000))).status, 204);
  trouble.full = true;
  const told = await sender.take(path);
  assert.deepEqual([told.status, told.json.code], [503, 'not_kept']);
  trouble.full = false;
  assert.equal((await sender.take(path)).json.files.length, 1, 'the file is still there to be taken');
});

test('an upload goes with its draft, and by itself after a day', async () => {
  const sender = await Sender.open();
  const path = await sender.begun(1000);
  await sender.send(path, 0, pdf(9));
  const upload = await drafts.uploads?.get(sender.owner, sender.id, path.split('/').at(-1) ?? '');
  const holder = { owner: sender.owner, holder: `upload/${upload?.value.id}/${upload?.value.pieces[0]?.id}` };
  const sha256 = upload?.value.pieces[0]?.sha256 ?? '';
  assert.ok(await stores.blobs.get(holder, sha256));
  await sender.who.send(sender.page, {}, sender.page.path.replace(/[^/]+$/, 'delete'));
  assert.equal((await sender.who.fetch(path, { method: 'HEAD', headers: sender.headers })).status, 404);
  assert.equal(await stores.blobs.get(holder, sha256), undefined);
  assert.deepEqual(await drafts.uploads?.list(sender.owner), []);

  const slow = await Sender.open();
  const late = await slow.begun(1000);
  const expires = Date.parse((await slow.send(late, 0, pdf(9))).headers.get('upload-expires') ?? '');
  assert.ok(Math.abs(expires - Date.now() - 86_400_000) < 5000);
  hours = 25;
  try {
    assert.equal((await slow.who.fetch(late, { method: 'HEAD', headers: slow.headers })).status, 404);
    assert.deepEqual(await drafts.uploads?.list(slow.owner), []);
  } finally {
    hours = 0;
  }
});

test('what is not of the protocol is refused, and what the server can do is said', async () => {
  const sender = await Sender.open();
  const path = await sender.begun(1000);
  const asked = await sender.who.fetch(path, { method: 'OPTIONS' });
  assert.deepEqual(
    [asked.status, asked.headers.get('tus-version'), asked.headers.get('tus-extension')],
    [204, '1.0.0', 'creation,expiration,termination'],
  );
  assert.equal((await sender.who.fetch(`/fr/requests/${sender.id}/uploads`, { method: 'OPTIONS' })).status, 204);
  const version = await sender.begin(1, 'a.pdf', { 'tus-resumable': '0.2.2' });
  assert.equal(version.headers.get('tus-version'), '1.0.0');
  assert.deepEqual(await codeOf(version), [412, 'tus_version']);
  for (const headers of [
    { 'upload-length': '' },
    { 'upload-length': '-1' },
    { 'upload-metadata': '' },
    { 'upload-metadata': `field ${base64('street')}` },
    { 'upload-metadata': `field ${base64('nothing')}` },
    { 'upload-metadata': 'field ?' },
    { 'upload-metadata': `field ${base64('plans')},field ${base64('plans')}` },
  ] as Record<string, string>[])
    assert.deepEqual(
      await codeOf(await sender.begin(1, 'a.pdf', headers)),
      [400, 'upload_malformed'],
      JSON.stringify(headers),
    );
  assert.deepEqual(await codeOf(await sender.send(path, 0, 'x', { 'content-type': 'text/plain' })), [415, 'body_type']);
  assert.equal((await sender.who.fetch(path, { headers: sender.headers })).status, 405);
  const wrapped = {
    ...sender.headers,
    'x-http-method-override': 'PATCH',
    'content-type': 'application/offset+octet-stream',
    'upload-offset': '0',
  };
  assert.equal((await sender.who.fetch(path, { method: 'POST', body: '%PDF-', headers: wrapped })).status, 204);
  assert.equal(await sender.offset(path), 5);
});

test('the client of the protocol sends a file by it, pauses, goes on and puts it away', async () => {
  const sender = await Sender.open();
  const bytes = pdf(900_000);
  const { accept: _, ...headers } = sender.headers;
  const sent = (upload: { url?: string | null }): Promise<string> =>
    new Promise((done, fail) => {
      const client = new Upload(Buffer.from(bytes), {
        endpoint: `${service.url}/fr/requests/${sender.id}/uploads`,
        chunkSize: 200_000,
        retryDelays: [0, 0],
        metadata: { filename: 'وثيقة.pdf', field: 'plans' },
        headers: { ...headers, cookie: sender.who.cookie },
        ...(upload.url && { uploadUrl: upload.url }),
        onError: fail,
        onSuccess: () => done(client.url ?? ''),
        onChunkComplete: (_size, accepted) => {
          if (upload.url || accepted < 400_000) return;
          // As a page that is closed: another one has the address, and asks how far it is.
          void client.abort().then(() => done(client.url ?? ''));
        },
      });
      client.start();
    });
  const url = await sent({});
  const path = new URL(url).pathname;
  const offset = await sender.offset(path);
  assert.ok(offset >= 400_000 && offset < bytes.length, String(offset));
  assert.equal(await sent({ url }), url);
  const { json } = await sender.take(path);
  assert.match(json.files[0].name, /^وثيقة\.pdf$/);
  await Upload.terminate(url, { headers: { ...headers, cookie: sender.who.cookie } });
  assert.equal((await sender.who.fetch(path, { method: 'HEAD', headers })).status, 404);
});

test('a draft that has ended takes nothing more', async () => {
  const sender = await Sender.open();
  const path = await sender.begun(1000);
  const draft = await drafts.load(sender.owner, sender.id);
  assert.ok(draft);
  await drafts.save({ ...draft, submitted: { reference: 'R-1', at: new Date().toISOString() } }, draft.revision);
  assert.deepEqual(await codeOf(await sender.send(path, 0, 'x')), [410, 'draft_ended']);
  assert.deepEqual(await codeOf(await sender.begin(1)), [410, 'draft_ended']);
});

test('forms.openapi.json describes no other answers to uploads', () => {
  const missed = service.missed().filter((name) => other.missed().includes(name));
  assert.deepEqual(
    missed.filter((name) => /upload|tus|^410 draft_ended$|^20[01]$/.test(name)),
    [],
  );
});
