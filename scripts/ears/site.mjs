// What is listened to: the examples as a server prints them, the form service of @tiwizi/forms, the signing server against the sandbox.
import { rmSync } from 'node:fs';
import { mkdtemp, readFile } from 'node:fs/promises';
import { createServer, request as ask } from 'node:http';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { toNode } from '@tiwizi/http';
import { directionOf, localeOfSegment, urlSegment } from '@tiwizi/i18n';
import { createSandbox } from '@tiwizi/sandbox';
import { createSigningServer, documents as documentsIn, signaturePage, signatureTitle } from '@tiwizi/signature/server';
import { expand } from '@tiwizi/ssr';
import { memoryStore } from '@tiwizi/store';
import { startFormService } from '../../packages/forms/fixtures/form-service.ts';
import { filesFlow } from '../../packages/forms/fixtures/files.flow.ts';
import { groupFlow } from '../../packages/forms/fixtures/group.flow.ts';
import { itemPagesFlow } from '../../packages/forms/fixtures/item-pages.flow.ts';
import { tasksFlow } from '../../packages/forms/fixtures/tasks.flow.ts';
import { sampleFlow } from '../../packages/forms/src/stepper/sample.flow.ts';
import { exampleSets } from '../lib/examples.mjs';

const assets = fileURLToPath(new URL('../../packages/browser/dist/', import.meta.url));
const sample = new URL('../../packages/signature/fixtures/pdf/printed-page.pdf', import.meta.url);
/** Forms by the prefix of their addresses; the sample form where none is named. */
const flows = {
  forms: sampleFlow,
  group: groupFlow,
  pages: itemPagesFlow,
  files: filesFlow,
  tasks: tasksFlow,
  offline: { ...sampleFlow, offline: true },
};
const types = { js: 'text/javascript', css: 'text/css' };
const head = (kits) =>
  `<link rel="stylesheet" href="/assets/tiwizi.css">${kits.map((kit) => `<script type="module" src="/assets/kits/${kit}.js"></script>`).join('')}`;

function frame(locale, title, content, kits) {
  return expand(
    `<!doctype html><html lang="${locale}" dir="${directionOf(locale)}"><head><meta charset="utf-8"><title>${title}</title>${head(kits)}</head><body class="tiwizi-page"><main class="tiwizi-main">${content}</main></body></html>`,
    { lang: locale },
  );
}

/** Starts all of it on one port of this machine. */
export async function startSite() {
  const folder = await mkdtemp(join(tmpdir(), 'tiwizi-ears-site-'));
  const sandbox = await createSandbox({
    port: 0,
    dataDir: join(folder, 'sandbox'),
    clientRedirectUris: ['http://localhost:4000/auth/callback'],
  });
  const forms = Object.fromEntries(
    await Promise.all(
      Object.entries(flows).map(async ([name, flow]) => [
        name,
        await startFormService({ prefix: `/${name}`, head: head(['forms']), options: { flow } }),
      ]),
    ),
  );
  const signing = createSigningServer({
    csc: { baseUrl: sandbox.cscUrl, accessToken: sandbox.cscToken },
    trust: [sandbox.caCertificate.der],
    documents: documentsIn(memoryStore()),
    codes: { delaySeconds: 0, perHour: 1000, perPersonHour: 1000 },
    signerOf: () => ({ sub: 'amina', name: 'Amina El Idrissi' }),
    http: {
      // Browsers say where a post comes from; the port is not known yet.
      origin: 'http://localhost',
      basePath: (locale) => `/${urlSegment(locale)}/sign`,
      visitor: async () => ({ actor: 'amina', subject: 'amina', csrf: 'token', session: undefined }),
      print: (page) => frame(page.locale, signatureTitle(page), signaturePage(page), ['elements', 'signature']),
      loginUrl: () => '/login',
      declinedUrl: (locale) => `/${urlSegment(locale)}/declined`,
    },
  });
  // Keys are made when first asked for, which takes longer than a step may.
  await fetch(`${sandbox.cscUrl}/credentials/list`, {
    method: 'POST',
    headers: { authorization: `Bearer ${sandbox.cscToken}`, 'content-type': 'application/json' },
    body: '{"userID":"amina"}',
  });
  const sets = await exampleSets();
  const pdf = await readFile(sample);
  /** What posts meet (milliseconds of delay, a cut line), and when the session ends. */
  const calm = { delay: 0, isCut: false, sessionEnds: 0 };
  const world = { ...calm };

  const server = createServer((request, response) => {
    answer(request, response).catch((error) => response.writeHead(500).end(String(error?.stack ?? error)));
  });

  async function answer(request, response) {
    const { pathname } = new URL(request.url, 'http://localhost');
    const [, first, kind, name, ...rest] = pathname.split('/');
    if (pathname === '/favicon.ico') return response.writeHead(204).end();
    if (first === 'assets') return sendAsset(response, pathname.slice(8));
    if (request.method === 'POST') {
      if (world.isCut) return request.socket.destroy();
      if (world.delay) await new Promise((done) => setTimeout(done, world.delay));
    }
    if (forms[first]) return pass(forms[first], request, response);
    if (first === 'auth') return sendJson(response, sessionInfo());
    const locale = localeOfSegment(first) ?? 'en';
    if (kind === 'sign') return sign(request, response);
    if (kind === 'session')
      return sendPage(response, frame(locale, 'Session', sessionPage(first), ['elements', 'identity']));
    const set = sets.find((each) => each.kit === kind && basename(each.path) === `${name}.examples.ts`);
    const examples = set && rest.length ? rest[0].split('+').map((each) => set.set.examples[each].html(locale)) : [];
    const title = examples.length ? `${name} ${rest[0]}` : 'Tiwizi';
    const content = examples.length ? `<h1>${title}</h1>${examples.join('')}` : '<h1>Tiwizi</h1>';
    const kits = examples.length ? [kind] : [];
    return sendPage(response, frame(locale, title, content, kits));
  }

  const sendPage = (response, html, status = 200, headers = {}) =>
    response
      .writeHead(status, { ...headers, 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' })
      .end(html);
  const sendJson = (response, value, status = 200, headers = {}) =>
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(value));

  async function sendAsset(response, path) {
    const body = await readFile(assets + path).catch(() => undefined);
    response
      .writeHead(body ? 200 : 404, { 'content-type': types[path.split('.').at(-1)] ?? 'application/octet-stream' })
      .end(body);
  }

  const sessionPage = (first) =>
    `<tiwizi-identity-login variant="header" state="signed-in" name="Amina El Idrissi" session-url="/auth/session" keepalive-url="/auth/keepalive" login-url="/auth/login" logout-url="/auth/logout" csrf="token" return-to="/${first}/session"></tiwizi-identity-login>
    <h1>Tiwizi</h1><label for="text">Tiwizi</label><textarea id="text"></textarea>`;

  /** The session as the server of @tiwizi/identity tells it. */
  function sessionInfo() {
    const left = Math.round((world.sessionEnds - Date.now()) / 1000);
    return left > 0 ? { authenticated: true, expires_in: left, csrf: 'token' } : { authenticated: false };
  }

  const sign = toNode(signing.handle);

  const pass = (service, request, response) =>
    new Promise((done) => {
      const { method, url, headers } = request;
      const passed = ask(new URL(url, service.url), { method, headers, agent: false }, (answered) => {
        response.writeHead(answered.statusCode, answered.headers);
        answered.pipe(response).on('close', done);
      });
      passed.on('error', () => done(response.destroy()));
      request.pipe(passed);
    });

  // At the very end: the sandbox writes down what it was told until it is closed, and a little longer.
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  let documents = 0;
  return {
    url: `http://localhost:${server.address().port}`,
    world,
    reset: () => Object.assign(world, calm),
    /** Opens a document that waits to be signed; gives its path. */
    async document(language) {
      const id = `document-${++documents}`;
      await signing.open({ id, owner: 'amina', pdf, title: 'طلب نسخة من رسم الولادة' });
      return `/${language}/sign/${id}/sign`;
    },
    code: () => sandbox.control.latestMessage('+212600000001').code,
    async close() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
      for (const each of Object.values(forms)) await each.close();
      await sandbox.close();
    },
  };
}
