import assert from 'node:assert/strict';
import { get } from 'node:http';
import { connect } from 'node:net';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { after, before, describe, test } from 'node:test';
import { startFormService, type FormService } from '../../fixtures/form-service.ts';
import { Visitor, type Seen } from '../../fixtures/visitor.ts';

const MEGABYTE = 1024 * 1024;
const identity = {
  nameArabic: 'أمينة',
  nameLatin: 'Amina',
  cnie: 'AB123456',
  'birthDate-day': '1',
  'birthDate-month': '2',
  'birthDate-year': '1990',
};
let service: FormService;
before(async () => {
  service = await startFormService();
});
after(() => service.close());

async function atMandate(name: string): Promise<{ who: Visitor; page: Seen; draft: string }> {
  const who = new Visitor(service.url, name);
  const whom = await who.open('/fr/requests/new');
  const page = await who.send(await who.send(whom, { forWhom: 'represented' }), identity);
  return { who, page, draft: page.path.split('/')[3]! };
}

/** A post of which no more is made than is asked for. */
const streamed = (
  path: string,
  owner: string | undefined,
  headers: Readonly<Record<string, string>>,
  body: AsyncIterable<Uint8Array>,
): Request =>
  new Request(`http://localhost${path}`, {
    method: 'POST',
    headers: { ...headers, ...(owner && { cookie: `session=${owner}` }) },
    body: Readable.toWeb(Readable.from(body), { strategy: { highWaterMark: 0 } }) as ReadableStream<Uint8Array>,
    duplex: 'half',
  } as RequestInit);

/** A post whose body tells how much of it was asked for. */
async function posted(
  path: string,
  owner: string | undefined,
  size: number,
): Promise<{ status: number; read: number }> {
  let read = 0;
  async function* body(): AsyncGenerator<Uint8Array> {
    yield Buffer.from('--x\r\ncontent-disposition: form-data; name="f"; filename="f.pdf"\r\n\r\n%PDF-');
    for (; read < size; read += MEGABYTE) yield new Uint8Array(MEGABYTE);
    yield Buffer.from('\r\n--x--\r\n');
  }
  const headers = { 'content-type': 'multipart/form-data; boundary=x' };
  const answer = await service.forms.handle(streamed(path, owner, headers, body()));
  return { status: answer!.status, read };
}

describe('how much of a post is read', () => {
  test('nothing, when the draft does not exist or is another person’s', async () => {
    const { page } = await atMandate('owner');
    for (const path of ['/fr/requests/AAAAAAAAAAAAAAAAAAAAAA/mandate', page.path])
      assert.deepEqual(await posted(path, 'other', 61 * MEGABYTE), { status: 404, read: 0 });
  });

  test('little, of a step that asks for no file', async () => {
    const { page } = await atMandate('filer');
    const { status, read } = await posted(page.path.replace('mandate', 'identity'), 'filer', 61 * MEGABYTE);
    assert.equal(status, 413);
    assert.ok(read <= 4 * MEGABYTE, `${read / MEGABYTE} MB were read`);
  });

  test('no file is held without a session; what else was posted is kept', async () => {
    const { who, page, draft } = await atMandate('gone');
    const { cookie } = who;
    who.cookie = '';
    const file = new File(['%PDF-', new Uint8Array(2 * MEGABYTE)], 'mandate.pdf');
    const told = await who.json(page, { mandateFile: file });
    assert.deepEqual([told.status, told.json.code], [401, 'login_required']);
    who.cookie = cookie;
    assert.equal((await service.drafts.load('gone', draft))!.answers['mandateFile'], undefined);
  });

  test('values are limited all together', async () => {
    const { who, page } = await atMandate('writer');
    const whom = page.path.replace('mandate', 'for-whom');
    const many = Object.fromEntries(Array.from({ length: 25 }, (_, index) => [`v${index}`, 'x'.repeat(60_000)]));
    const told = await who.send(page, many, whom);
    assert.equal(told.status, 413);
    assert.match(told.html, /Envoi trop lourd/);
    // Who was refused in the middle goes on over the same connection.
    assert.equal((await who.open(whom)).status, 200);
  });
});

test('an address that can be read in two ways is refused', async () => {
  const { who, page } = await atMandate('walker');
  const [, , , draft] = page.path.split('/');
  const { port } = new URL(service.url);
  const ask = (path: string): Promise<string> =>
    new Promise((done, failed) => {
      const headers = { cookie: who.cookie };
      get({ host: '127.0.0.1', port, path, headers, agent: false }, (response) => done(text(response))).on(
        'error',
        failed,
      );
    });
  assert.match(await ask(page.path), /mandateFile/);
  for (const path of [
    `/fr/requests/x/../${draft}/mandate`,
    `/fr/requests/./${draft}/mandate`,
    `/fr/requests/${draft}/x/%2e%2e/mandate`,
    `/fr/requests\\${draft}/mandate`,
    `/fr//requests/${draft}/mandate`,
    `/fr/requests/${draft}%2fmandate`,
  ])
    assert.doesNotMatch(await ask(path), /mandateFile/, path);
});

test('a post from another site is not taken, whatever token it carries', async () => {
  const { who, page } = await atMandate('tricked');
  const whom = page.path.replace('mandate', 'for-whom');
  const body = new URLSearchParams({ ...page.values, forWhom: 'self' });
  const post = (headers: Record<string, string>): Promise<Response> =>
    who.fetch(whom, { method: 'POST', body, headers });
  for (const headers of [
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { origin: 'https://evil.example' },
    { origin: 'null' },
  ])
    assert.equal((await post(headers)).status, 403, JSON.stringify(headers));
  assert.equal((await service.drafts.load('tricked', whom.split('/')[3]!))!.answers['forWhom'], 'represented');
  assert.equal((await post({ origin: new URL(service.url).origin })).status, 303);
});

test('nor is one that was left in a page, after the session', async () => {
  const { who, page, draft } = await atMandate('left');
  const whom = page.path.replace('mandate', 'for-whom');
  const { cookie } = who;
  who.cookie = '';
  const body = new URLSearchParams({ ...page.values, forWhom: 'self' });
  const headers = { origin: 'https://evil.example', accept: 'application/json' };
  const told = (await (await who.fetch(whom, { method: 'POST', body, headers })).json()) as { saved: boolean };
  assert.equal(told.saved, false);
  who.cookie = cookie;
  assert.equal((await service.drafts.load('left', draft))!.answers['forWhom'], 'represented');
});

test('a person who goes away in mid-post lets go of what was held', async () => {
  const small = await startFormService({ options: { bytesInFlight: 3 * MEGABYTE } });
  try {
    const who = new Visitor(small.url, 'hasty');
    const whom = await who.open('/fr/requests/new');
    const { path } = await who.send(await who.send(whom, { forWhom: 'represented' }), identity);
    const head = [
      `POST ${path} HTTP/1.1`,
      'host: localhost',
      `cookie: ${who.cookie}`,
      'content-type: multipart/form-data; boundary=x',
      `content-length: ${4 * MEGABYTE}`,
    ].join('\r\n');
    const part = '--x\r\ncontent-disposition: form-data; name="mandateFile"; filename="f.pdf"\r\n\r\n%PDF-';
    const send = async (): Promise<number> => (await who.send(await who.open(path), { mandateFile: file() })).status;
    const file = (): File => new File(['%PDF-', new Uint8Array(2 * MEGABYTE)], 'mandate.pdf');
    const sockets = [0, 1].map(() => connect(Number(new URL(small.url).port), '127.0.0.1'));
    for (const socket of sockets) socket.write(`${head}\r\n\r\n${part}${'x'.repeat(1.2 * MEGABYTE)}`);
    await waitUntil(async () => (await send()) === 503);
    for (const socket of sockets) socket.destroy();
    await waitUntil(async () => (await send()) === 200);
  } finally {
    await small.close();
  }
});

/** Waits for what a server comes to by itself. */
async function waitUntil(isSo: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + 10_000;
  while (!(await isSo())) assert.ok(Date.now() < end, 'in ten seconds');
}

test('who begins and begins has twenty drafts of a form, and the way to the last', async () => {
  const who = new Visitor(service.url, 'eager');
  let last: Seen | undefined;
  for (let n = 0; n < 25; n++) {
    last = await who.open('/fr/requests/new?anew');
    if (last.status === 200) await who.json(last, { forWhom: 'self' }, `${last.path}?save=draft`);
  }
  assert.equal(last?.status, 409);
  assert.equal((await service.drafts.list('eager')).length, 20);
});

describe('all posts together', () => {
  test('hold no more than is allowed: one more is told to come again, and is taken then', async () => {
    const small = await startFormService({ options: { bytesInFlight: 3 * MEGABYTE } });
    try {
      const file = (name: string): string =>
        `--x\r\ncontent-disposition: form-data; name="${name}"; filename="f.pdf"\r\n\r\n%PDF-`;
      const send = (path: string, owner: string, gate?: Promise<void>, begun?: () => void) => {
        async function* body(): AsyncGenerator<Uint8Array> {
          yield Buffer.from(file('mandateFile'));
          yield new Uint8Array(MEGABYTE);
          yield new Uint8Array(MEGABYTE);
          begun?.();
          await gate;
          yield Buffer.from('\r\n--x--\r\n');
        }
        const headers = { 'content-type': 'multipart/form-data; boundary=x' };
        return small.forms.handle(streamed(path, owner, headers, body()));
      };
      const mandateOf = async (name: string): Promise<string> => {
        const who = new Visitor(small.url, name);
        const whom = await who.open('/fr/requests/new');
        return (await who.send(await who.send(whom, { forWhom: 'represented' }), identity)).path;
      };
      const [one, other] = [await mandateOf('one'), await mandateOf('other')];
      let open!: () => void;
      const gate = new Promise<void>((done) => (open = done));
      let slow!: ReturnType<typeof send>;
      await new Promise<void>((begun) => {
        slow = send(one, 'one', gate, begun);
      });
      const refused = (await send(other, 'other'))!;
      assert.deepEqual([refused.status, refused.headers.get('retry-after')], [503, '60']);
      assert.match(await refused.text(), /dans une minute/);
      open();
      // Without its token the post is told of, and lets go of what it held.
      assert.equal((await slow)!.status, 403);
      assert.equal((await send(other, 'other'))!.status, 403);
    } finally {
      await small.close();
    }
  });
});
