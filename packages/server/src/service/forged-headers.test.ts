// Where the site is and by which scheme it is reached is configured. No header says otherwise, whoever sent it: a proxy in front, or a stranger.
import assert from 'node:assert/strict';
import { createServer, request as ask } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';
import { toNode } from '@tiwizi/http';
import {
  certificateSlug,
  fillCertificate,
  hiddenOf,
  origin,
  Person,
  startService,
  type TestService,
} from './service.fixture.ts';

let site: TestService;
const server = createServer((request, response) => void toNode((each) => site.service.handle(each))(request, response));
before(async () => {
  site = await startService();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
});
after(async () => {
  server.close();
  await site.close();
});

interface Answer {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly text: string;
}

const send = (path: string, headers: Record<string, string>, body?: string): Promise<Answer> =>
  new Promise((done, fail) => {
    const { port } = server.address() as AddressInfo;
    ask({ port, host: '127.0.0.1', path, method: body ? 'POST' : 'GET', headers }, (response) => {
      let text = '';
      response.on('data', (chunk) => (text += String(chunk)));
      response.on('end', () => done({ status: response.statusCode, headers: response.headers, text }));
    })
      .on('error', fail)
      .end(body);
  });

const forged: Record<string, string> = {
  host: 'evil.example',
  'x-forwarded-host': 'evil.example',
  'x-forwarded-proto': 'https',
  'x-forwarded-port': '8443',
  'x-forwarded-prefix': '/evil',
  'x-forwarded-for': '203.0.113.9',
  'x-real-ip': '203.0.113.9',
  'x-original-url': '/evil',
  'x-rewrite-url': '/evil',
  forwarded: 'for=203.0.113.9;host=evil.example;proto=https',
};

/** What changes from one answer to the next by itself. */
const plain = (value: string): string =>
  value.replace(/(state|nonce|code_challenge|request_uri|tiwizi[\w-]*)=[^&;"]+/g, '$1=…');

test('pages, redirects, cookies and the login are the same with every header of a proxy forged', async () => {
  for (const path of [
    '/',
    '/fr/',
    `/fr/services/${certificateSlug}`,
    `/fr/requests/${certificateSlug}/new`,
    '/auth/login?return_to=%2Ffr%2F',
    '/nothing',
  ]) {
    const [usual, other] = [await send(path, { host: new URL(origin).host }), await send(path, forged)];
    assert.equal(other.status, usual.status, path);
    assert.equal(plain(other.text), plain(usual.text), path);
    assert.doesNotMatch(JSON.stringify(other), /evil|203\.0\.113|8443/, path);
    for (const name of ['location', 'set-cookie', 'strict-transport-security', 'content-security-policy'])
      assert.equal(plain(String(other.headers[name])), plain(String(usual.headers[name])), `${path} ${name}`);
  }
});

test('a post of another site stays one, whatever host it says it came to', async () => {
  const person = new Person(site);
  const page = await person.logIn(`/fr/requests/${certificateSlug}/new`);
  const post = (from: Record<string, string>): Promise<Answer> => {
    const type = { 'content-type': 'application/x-www-form-urlencoded' };
    const headers = { ...forged, ...type, ...from, cookie: person.cookie };
    return send(page.url.pathname, headers, String(new URLSearchParams(hiddenOf(page))));
  };
  assert.equal((await post({ origin: 'https://evil.example' })).status, 403);
  assert.equal((await post({ origin })).status, 303, 'from its own pages it leads on');
});

test('an address that programs may read differently leads to no draft, document or receipt', async () => {
  const person = new Person(site);
  const draft = await fillCertificate(person);
  const at = `/fr/requests/${certificateSlug}`;
  const id = draft.slice(at.length + 1);
  const statusOf = async (path: string): Promise<number | undefined> =>
    (await send(path, { cookie: person.cookie })).status;
  for (const leaf of ['sign', 'document.pdf', 'check']) {
    assert.equal(await statusOf(`${draft}/${leaf}`), 200, leaf);
    for (const path of [
      `${at}/x/../${id}/${leaf}`,
      `${at}/x/%2e%2e/${id}/${leaf}`,
      `${at}/./${id}/${leaf}`,
      `${at}//${id}/${leaf}`,
      `${at}/${id}%2F${leaf}`,
      `${at}\\${id}\\${leaf}`,
      `/fr/x/../requests/${certificateSlug}/${id}/${leaf}`,
    ])
      assert.equal(await statusOf(path), 404, path);
  }
});

test('in the log there is no address of whoever asked', () => {
  assert.doesNotMatch(site.lines.join('\n'), /evil|203\.0\.113/);
});
