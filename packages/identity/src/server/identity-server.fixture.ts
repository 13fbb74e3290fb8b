import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { toNode } from '@tiwizi/http';
import { createSandbox, type Sandbox } from '@tiwizi/sandbox';
import { described, type DescribedHandler } from '@tiwizi/testing/openapi';
import { formAction, type Page, type TestBrowser } from './browser.fixture.ts';
import { createIdentityServer, type IdentityReport, type IdentityServer, type IdentityServerOptions } from './index.ts';

/** A small site with login, before the real sandbox. Its pages answer with their own address. */
export interface TestSite {
  readonly origin: string;
  readonly sandbox: Sandbox;
  readonly identity: IdentityServer;
  readonly reports: IdentityReport[];
  /** What login.openapi.json describes and was not answered. */
  readonly missed: DescribedHandler['missed'];
  /** Rejects when something was answered otherwise than described. */
  close(): Promise<void>;
}

/** Starts a site and, unless one is given, a sandbox with keys of its own. */
export async function startSite(options: Partial<IdentityServerOptions> = {}): Promise<TestSite> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // The site is `localhost` and the sandbox `127.0.0.1`: two sites, as in life.
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  const dataDir = await mkdtemp(join(tmpdir(), 'tiwizi-sandbox-'));
  const redirectUri = `${origin}/auth/callback`;
  const sandbox = await createSandbox({ port: 0, dataDir, clientRedirectUris: [redirectUri] });
  const reports: IdentityReport[] = [];
  const identity = createIdentityServer({
    issuer: sandbox.issuer,
    clientId: sandbox.client.id,
    clientSecret: sandbox.client.secret,
    redirectUri,
    cookieKeys: ['a secret of the tests, thirty-two characters'],
    scope: 'openid profile identity phone email',
    acrValues: ['low', 'substantial', 'high'],
    requiredAcr: 'substantial',
    timeoutSeconds: 1,
    onError: (report) => reports.push(report),
    ...options,
  });
  const openApi: unknown = JSON.parse(await readFile(new URL('../../login.openapi.json', import.meta.url), 'utf8'));
  const watched = described(identity.handle, openApi, options.basePath ?? '/auth');
  const handle = toNode(watched.handle);
  server.on('request', (request, response) => {
    void handle(request, response, (error) => {
      response.statusCode = error ? 500 : 200;
      response.end(error ? String(error) : `page ${request.url}`);
    });
  });
  return {
    origin,
    sandbox,
    identity,
    reports,
    missed: watched.missed,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await sandbox.close();
      await rm(dataDir, { recursive: true });
      watched.check();
    },
  };
}

/** What the person does on the sandbox's page. */
export type Choice = Partial<Record<'action' | 'citizen' | 'level' | 'outcome', string>>;

/** Starts a login and stops on the sandbox's page. */
export function openLogin(
  site: TestSite,
  browser: TestBrowser,
  query = 'return_to=%2Ffr%2Fsuite%3Fa%3D1',
): Promise<Page> {
  return browser.get(`${site.origin}/auth/login?${query}`);
}

/** Answers the sandbox's page; gives the callback address, not asked for yet. */
export async function answerLogin(site: TestSite, browser: TestBrowser, page: Page, choice: Choice = {}): Promise<URL> {
  const fields = { action: 'continue', citizen: 'amina', level: 'substantial', ...choice };
  const answered = await browser.post(formAction(page), fields, { follow: ({ origin }) => origin !== site.origin });
  return answered.url;
}

/** A whole login; ends on the page of the site to which the person returns. */
export async function logIn(site: TestSite, browser: TestBrowser, choice: Choice = {}, query?: string): Promise<Page> {
  return browser.get(await answerLogin(site, browser, await openLogin(site, browser, query), choice));
}

/** What `/auth/session` tells. */
export async function readSession(site: TestSite, browser: TestBrowser): Promise<Record<string, unknown>> {
  const { text } = await browser.get(`${site.origin}/auth/session`);
  return JSON.parse(text) as Record<string, unknown>;
}
