import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { described } from '@tiwizi/testing/openapi';
import { buildPdf, ONE_PAGE } from '../../fixtures/pdf-builder.ts';
import { openSample, session, startSigning, type TestSession } from '../../fixtures/signing.ts';
import { signaturePage, type SigningHttpOptions, type SigningServer } from './index.ts';

const origin = 'https://agency.example';
const http: SigningHttpOptions<TestSession> = {
  origin,
  basePath: (locale) => `/${locale.slice(0, 2)}/requests`,
  visitor: async ({ headers }) => {
    const subject = headers.get('x-owner');
    return subject === null ? undefined : { actor: subject, subject, csrf: 'token', session };
  },
  print: signaturePage,
  loginUrl: (_locale, returnTo) => `/auth/login?return_to=${returnTo}`,
  declinedUrl: (_locale, id) => `/fr/requests/${id}/check`,
};

// `signing-handler.test.ts` compares all its answers; here, all that is described is met.
test('signing.openapi.json describes every answer, and nothing else', async () => {
  const document: unknown = JSON.parse(await readFile(new URL('../../signing.openapi.json', import.meta.url), 'utf8'));
  const signing = await startSigning({ http });
  let server: SigningServer<TestSession> = signing.server;
  const watched = described((request) => server.handle(request), document, '/fr/requests');
  interface Ask {
    readonly owner?: string;
    readonly type?: string;
    readonly body?: string;
    readonly method?: string;
  }
  async function ask(path: string, fields?: Readonly<Record<string, string>>, more: Ask = {}): Promise<number> {
    const { owner = 'amina', type = 'application/x-www-form-urlencoded' } = more;
    const body = more.body ?? (fields && new URLSearchParams({ csrf: 'token', ...fields }).toString());
    const headers = { accept: 'application/json', ...(owner && { 'x-owner': owner }), 'content-type': type };
    const method = more.method ?? (body === undefined ? 'GET' : 'POST');
    const request = new Request(`${origin}/fr/requests/${path}`, {
      method,
      headers,
      ...(body !== undefined && { body }),
    });
    const answer = await watched.handle(request);
    assert.ok(answer, path);
    await answer.arrayBuffer();
    return answer.status;
  }
  const sha256Of = async (id: string, owner = 'amina'): Promise<string> =>
    (await signing.server.status(id, owner))!.document.sha256;
  const agree = async (id: string, owner = 'amina'): Promise<number> =>
    ask(`${id}/sign`, { action: 'agree', agreed: 'yes', sha256: await sha256Of(id, owner) }, { owner });
  const confirm = async (id: string, code: string): Promise<number> =>
    ask(`${id}/sign`, { action: 'confirm', code, sha256: await sha256Of(id) });

  const id = await openSample(signing.server);
  const at = `${id}/sign`;
  assert.equal(await ask(at), 200);
  assert.equal(await ask('unknown/sign'), 404);
  assert.equal(await ask(at, { action: 'agree' }, { owner: '' }), 401);
  assert.equal(await ask(at, undefined, { owner: '' }), 303);
  assert.equal(await ask(at, { action: 'agree', sha256: await sha256Of(id) }), 422);
  assert.equal(await ask(at, { action: 'agree', csrf: 'x' }), 403);
  assert.equal(await ask(at, { action: 'agree', agreed: 'yes', sha256: 'a'.repeat(64) }), 409);
  assert.equal(await ask(at, { action: 'other' }), 400);
  assert.equal(await ask(at, undefined, { body: `x=${'y'.repeat(40_000)}` }), 413);
  assert.equal(await ask(at, undefined, { body: 'x', type: 'text/plain' }), 415);
  for (const leaf of ['sign', 'document.pdf', 'signed.pdf', 'evidence.json'])
    assert.equal(await ask(`${id}/${leaf}`, undefined, { method: 'DELETE' }), 405);
  for (const leaf of ['signed.pdf', 'evidence.json']) assert.equal(await ask(`${id}/${leaf}`), 404);

  const launch = { ...ONE_PAGE, 1: '<< /Type /Catalog /Pages 2 0 R /OpenAction << /S /Launch /F (x.exe) >> >>' };
  await signing.server.open({ id: 'launch', owner: 'amina', pdf: buildPdf(launch), title: 'x' });
  assert.equal(await agree('launch'), 422);
  assert.equal(await agree(await openSample(signing.server, 'nobody'), 'nobody'), 422);
  signing.sandbox.control.set({ signingDown: 'reset' });
  assert.equal(await agree(id), 503);
  signing.sandbox.control.set({ signingDown: false, expireCodes: true });
  assert.equal(await agree(id), 200);
  assert.equal(await confirm(id, signing.code()), 422);
  signing.sandbox.control.reset();
  assert.equal(await ask(at, { action: 'resend', sha256: await sha256Of(id) }), 200);
  server = signing.another({ codes: { delaySeconds: 60 } });
  assert.equal(await ask(at, { action: 'resend', sha256: await sha256Of(id) }), 429);
  server = signing.server;
  assert.equal(await confirm(id, ''), 422);
  for (const _ of [1, 2, 3]) assert.equal(await confirm(id, signing.wrongCode()), 422);
  await agree(id);
  const forging: typeof fetch = async (input, init) => {
    const response = await fetch(input, init);
    if (!String(input).endsWith('signHash')) return response;
    const { signatures } = (await response.json()) as { readonly signatures: string[] };
    return Response.json({ signatures: signatures.map((value) => `AAAA${value.slice(4)}`) });
  };
  const { cscUrl: baseUrl, cscToken: accessToken } = signing.sandbox;
  server = signing.another({ csc: { baseUrl, accessToken, fetch: forging } });
  assert.equal(await confirm(id, signing.code()), 502);
  server = signing.server;
  await agree(id);
  assert.equal(await confirm(id, signing.code()), 200);
  for (const leaf of ['document.pdf', 'signed.pdf', 'evidence.json']) assert.equal(await ask(`${id}/${leaf}`), 200);

  await signing.close();
  watched.check();
  assert.deepEqual(watched.missed(), []);
});
