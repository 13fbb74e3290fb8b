// The server that the page of README.md needs: login, form and signature in the routes its table names. Real kits, no framework.
import { createReadStream } from 'node:fs';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeRequestDocument } from '@tiwizi/documents';
import { firstOf, toNode, toRequest } from '@tiwizi/http';
import { createIdentityServer } from '@tiwizi/identity/server';
import { createSigningServer, documents, signaturePage, signatureTitle } from '@tiwizi/signature/server';
import { expand } from '@tiwizi/ssr';
import { memoryStore } from '@tiwizi/store';
import { contentSecurityPolicy } from '@tiwizi/server';

const assets = fileURLToPath(new URL('../../browser/dist', import.meta.url));
const types = { '.js': 'text/javascript', '.css': 'text/css', '.woff2': 'font/woff2', '.svg': 'image/svg+xml' };

const escape = (text) => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
/** Mustache, as far as the page needs it: `{{#name}}…{{/name}}` and `{{name}}`. Any template engine does the same. */
const fill = (template, values) =>
  template
    .replace(/\{\{#(\w+)\}\}([\s\S]*?)\{\{\/\1\}\}/g, (all, name, inner) => (values[name] ? inner : ''))
    .replace(/\{\{(\w+)\}\}/g, (all, name) => escape(String(values[name] ?? '')));

async function formOf(request) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  return new URLSearchParams(Buffer.concat(chunks).toString('utf8'));
}

/**
 * @param {object} options
 * @param {string} options.page the expanded page of README.md
 * @param {(origin: string) => Promise<import('@tiwizi/sandbox').Sandbox>} options.sandbox
 * @returns {Promise<{ origin: string, sandbox: import('@tiwizi/sandbox').Sandbox, close(): Promise<void> }>}
 */
export async function startReadmeServer({ page, sandbox: startSandbox }) {
  const server = createServer();
  await new Promise((done) => server.listen(0, done));
  const origin = `http://localhost:${server.address().port}`;
  const sandbox = await startSandbox(origin);

  const identity = createIdentityServer({
    issuer: sandbox.issuer,
    clientId: sandbox.client.id,
    clientSecret: sandbox.client.secret,
    redirectUri: `${origin}/auth/callback`,
    cookieKeys: ['a key of the test, which nobody else uses'],
    acrValues: ['low', 'substantial', 'high'],
    requiredAcr: 'substantial',
  });
  const signing = createSigningServer({
    csc: { baseUrl: sandbox.cscUrl, accessToken: sandbox.cscToken },
    trust: [sandbox.caCertificate.der],
    documents: documents(memoryStore()),
    http: {
      origin,
      languages: ['fr-MA'],
      basePath: () => '',
      visitor: identity.visitor,
      print: (page) =>
        expand(
          `<!doctype html><html lang="fr-MA" dir="ltr"><meta charset="utf-8"><title>${escape(signatureTitle(page))}</title><link rel="stylesheet" href="/assets/tiwizi.css"><script type="module" src="/assets/tiwizi.js"></script><body class="tiwizi-page"><main class="tiwizi-main">${signaturePage(page)}</main></body></html>`,
        ),
      loginUrl: (locale, returnTo) => identity.loginUrl({ returnTo }),
      declinedUrl: () => '/demande',
    },
  });

  async function answer(request, response) {
    const { pathname } = new URL(request.url, origin);
    const show = (html, status = 200) =>
      response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' }).end(html);
    const goTo = (location) => response.writeHead(303, { location }).end();
    if (pathname === '/favicon.ico') return goTo('/assets/favicon.svg');
    if (pathname.startsWith('/assets/')) {
      response.setHeader('content-type', types[extname(pathname)] ?? 'application/octet-stream');
      return createReadStream(assets + pathname.slice(7))
        .on('error', () => response.writeHead(404).end())
        .pipe(response);
    }

    const session = await identity.getSession(toRequest(request));
    const owner = session?.user.sub;
    if (pathname !== '/demande') return show('<!doctype html><title>404</title>', 404);
    if (request.method === 'POST') {
      if (!session) return goTo(identity.loginUrl({ returnTo: '/demande' }));
      const form = await formOf(request);
      if (!identity.checkCsrf(session, form.get('csrf')) || !form.get('family_name')) return goTo('/demande');
      const birthDate = ['day', 'month', 'year'].map((part) => form.get(`birth_date-${part}`)).join('/');
      const rows = [
        { label: 'Nom de famille', value: form.get('family_name') },
        { label: 'Date de naissance', value: birthDate, valueDir: 'ltr' },
      ];
      const title = 'Demande d’attestation';
      const pdf = await makeRequestDocument({
        locale: 'fr-MA',
        title,
        agency: 'Commune de démonstration',
        sections: [{ heading: 'Demande', rows }],
        createdAt: new Date(),
      });
      await signing.open({ id: 'demande', owner, pdf, title });
      return goTo('/demande');
    }
    const record = owner && (await signing.status('demande', owner));
    if (record?.signed) return goTo('/demande/sign');
    return show(
      fill(page, {
        login: !session,
        form: session && !record,
        document: record,
        csrf: session?.csrf,
        sha256: record?.document.sha256,
      }),
    );
  }

  const kits = toNode(firstOf(identity.handle, signing.handle));
  server.on('request', (request, response) => {
    response.setHeader('content-security-policy', contentSecurityPolicy([new URL(sandbox.issuer).origin]));
    return kits(request, response, async (error) => {
      try {
        if (error) throw error;
        await answer(request, response);
      } catch (cause) {
        console.error(cause);
        response.destroy(cause);
      }
    });
  });
  return {
    origin,
    sandbox,
    async close() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
      await sandbox.close();
    },
  };
}
