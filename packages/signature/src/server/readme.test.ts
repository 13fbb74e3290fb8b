import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { after, before, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { sample } from '../../fixtures/pdf-builder.ts';
import { verifyPdf } from '../pades/index.ts';
import { startSigning, type TestSigning } from '../../fixtures/signing.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Attributes = Readonly<Record<string, string>>;

let signing: TestSigning;
let server: ChildProcess | undefined;
let folder: string;
before(async () => {
  signing = await startSigning();
  const cache = fileURLToPath(new URL('../../../../node_modules/.cache/', import.meta.url));
  mkdirSync(cache, { recursive: true });
  folder = mkdtempSync(join(cache, 'signing-readme-'));
});
after(async () => {
  server?.kill();
  rmSync(folder, { recursive: true });
  await signing.close();
});

const freePort = (): Promise<number> =>
  new Promise((done) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => done(port));
    });
  });

/** All elements of a page, in order. */
function elements(
  node: Node | DefaultTreeAdapterTypes.Document,
): { readonly name: string; readonly attributes: Attributes }[] {
  const own =
    'attrs' in node
      ? [{ name: node.nodeName, attributes: Object.fromEntries(node.attrs.map(({ name, value }) => [name, value])) }]
      : [];
  return [...own, ...('childNodes' in node ? node.childNodes.flatMap(elements) : [])];
}

/** What a browser without script would post with a button, the given controls filled in. */
function postOf(
  html: string,
  button: string,
  values: Attributes,
): { readonly action: string; readonly body: URLSearchParams } {
  const all = elements(parse(html));
  const form = all.find(({ name, attributes }) => name === 'form' && attributes['method'] === 'post')!;
  const body = new URLSearchParams();
  for (const { name, attributes } of all) {
    const { type = 'text', name: field = '', value = '' } = attributes;
    if (name !== 'input' || !field) continue;
    if (type === 'hidden') body.append(field, value);
    else if (type === 'checkbox' ? values[field] === value : values[field] !== undefined)
      body.append(field, values[field]!);
  }
  const pressed = all.find(({ name, attributes }) => name === 'button' && attributes['value'] === button);
  assert.ok(pressed, `a button for ${button}`);
  body.append(pressed.attributes['name']!, button);
  return { action: form.attributes['action']!, body };
}

it('the server of the README runs as it stands, and signs by two posts of plain forms', async () => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  const port = await freePort();
  writeFileSync(join(folder, 'server.mjs'), /```ts\n([\s\S]*?)```/.exec(readme)![1]!);
  writeFileSync(
    join(folder, 'session.js'),
    `export const visitor = async ({ headers }) => headers.get('cookie') ? { actor: 'amina', subject: 'amina', csrf: 'token', session: { user: { sub: 'amina', name: 'Amina', acr: 'substantial' } } } : undefined;`,
  );
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  writeFileSync(join(folder, 'authority.der'), signing.sandbox.caCertificate.der);
  writeFileSync(join(folder, 'demande.pdf'), sample('printed-page'));
  const { cscUrl, cscToken } = signing.sandbox;
  server = spawn(process.execPath, ['--import', 'tsx', '--conditions=tiwizi-source', 'server.mjs'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe'],
    env: {
      ...process.env,
      STORE_KEY: Buffer.alloc(32, 7).toString('base64'),
      PORT: String(port),
      ORIGIN: `http://127.0.0.1:${port}`,
      CSC_URL: cscUrl,
      CSC_TOKEN: cscToken,
    },
  });
  let complaints = '';
  server.stderr!.on('data', (chunk) => (complaints += chunk));

  const origin = `http://127.0.0.1:${port}`;
  const ask = (path: string, init: RequestInit = {}): Promise<Response> =>
    fetch(origin + path, { redirect: 'manual', ...init, headers: { cookie: 'session=1', ...init.headers } });
  const page = async (path: string): Promise<string> => (await ask(path)).text();
  for (let attempt = 0; attempt < 150 && server.exitCode === null; attempt++) {
    if (
      await ask('/').then(
        () => true,
        () => false,
      )
    )
      break;
    await new Promise((done) => setTimeout(done, 100));
  }
  assert.equal(server.exitCode, null, complaints);

  const path = '/fr/demandes/42/sign';
  assert.equal(
    (await ask(path, { headers: { cookie: '' } })).headers.get('location'),
    `/auth/login?return_to=${encodeURIComponent(path)}`,
  );
  const first = postOf(await page(path), 'agree', { agreed: 'yes' });
  const agreed = await ask(first.action, { method: 'POST', body: first.body });
  assert.deepEqual([agreed.status, agreed.headers.get('location')], [303, path]);
  const wrong = postOf(await page(path), 'confirm', { code: signing.wrongCode() });
  const refused = await ask(wrong.action, { method: 'POST', body: wrong.body });
  assert.equal(refused.status, 422);
  const again = await refused.text();
  assert.match(again, /Ce code n’est pas le bon\. Il reste 2 essais/);
  const second = postOf(again, 'confirm', { code: signing.code() });
  const confirmed = await ask(second.action, { method: 'POST', body: second.body });
  assert.deepEqual([confirmed.status, confirmed.headers.get('location')], [303, path]);
  assert.match(await page(path), /Signature valide/);
  const signed = new Uint8Array(await (await ask('/fr/demandes/42/signed.pdf')).arrayBuffer());
  assert.equal((await verifyPdf(signed, { trust: [signing.sandbox.caCertificate.der] })).valid, true);
  const unexpected = complaints
    .split('\n')
    .filter((line) => line && !/ExperimentalWarning|--trace-warnings|--import/.test(line));
  assert.deepEqual(unexpected, []);
});
