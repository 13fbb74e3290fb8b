// The checks pass on a whole service of ours, and each fault that is planted in front of it is found by the check that is about it.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { after, before, describe, test } from 'node:test';
import { toNode } from '@tiwizi/http';
import { createSandbox, type Sandbox } from '@tiwizi/sandbox';
import { formAction, TestBrowser, type Page } from '../../../identity/src/server/browser.fixture.ts';
import {
  certificateSlug,
  hiddenOf,
  startService,
  type TestService,
} from '../../../server/src/service/service.fixture.ts';
import type { Outcome } from './check.ts';
import { main } from './main.ts';

/** What stands between the checks and the service, and does one thing wrong. */
interface Fault {
  /** Of `request.url`, before anything reads it. */
  readonly target?: (target: string) => string;
  readonly answer: (request: Request, ask: (request: Request) => Promise<Response>) => Promise<Response>;
}

const none: Fault = { answer: (request, ask) => ask(request) };
let fault: Fault = none;
let folder: string;
let sandbox: Sandbox;
let service: TestService;
let origin: string;
/** The form, and a document that waits for its signature. */
let places: readonly string[];
const server = createServer();
const base = `/fr/requests/${certificateSlug}`;

async function logIn(browser: TestBrowser, citizen: string, path = '/fr/'): Promise<Page> {
  const page = await browser.get(`${origin}/auth/login?return_to=${encodeURIComponent(path)}`);
  return browser.post(formAction(page), { action: 'continue', citizen, level: 'substantial' });
}

const sessionOf = async (citizen: string): Promise<string> => {
  const browser = new TestBrowser();
  await logIn(browser, citizen);
  return browser.cookies(origin);
};

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tiwizi-bff-check-'));
  server.listen(0, 'localhost');
  await once(server, 'listening');
  origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  sandbox = await createSandbox({
    port: 0,
    dataDir: join(folder, 'sandbox'),
    clientRedirectUris: [`${origin}/auth/callback`],
  });
  service = await startService(
    // As most providers have it: what is sent to them is seen.
    ({ identity, services }) => ({
      origin,
      identity: { ...identity, pushedRequests: 'never' },
      // Its first step has something to type.
      services: services.map((each) => ({ ...each, bound: undefined })),
    }),
    { sandbox },
  );
  const kit = toNode((request) => fault.answer(request, (asked) => service.service.handle(asked)));
  server.on('request', (request: IncomingMessage, response) => {
    if (fault.target) request.url = fault.target(request.url ?? '');
    void kit(request, response);
  });
  const browser = new TestBrowser();
  const first = await logIn(browser, 'amina', `${base}/new`);
  const second = await browser.post(first.url, hiddenOf(first));
  const check = await browser.post(second.url, { ...hiddenOf(second), copies: '1' });
  const sign = await browser.post(check.url, hiddenOf(check));
  assert.match(sign.url.pathname, /\/sign$/);
  places = ['--forms', base, '--signing', sign.url.pathname];
});

after(async () => {
  server.closeAllConnections();
  server.close();
  await service.close();
  await sandbox.close();
  await rm(folder, { recursive: true });
});

/** Runs the command, as a shell does. */
async function run(...options: readonly string[]): Promise<{ code: number; output: string; errors: string }> {
  const [output, errors] = [text(), text()];
  const code = await main(options, { output: output.stream, errors: errors.stream });
  return { code, output: output.read(), errors: errors.read() };
}

function text(): { readonly stream: Writable; read(): string } {
  const parts: string[] = [];
  const stream = new Writable({ write: (chunk, _, done) => (parts.push(String(chunk)), done()) });
  return { stream, read: () => parts.join('') };
}

/** Everything there is to try, by two people who are newly logged in. */
async function runWhole(): Promise<readonly Outcome[]> {
  const cookie = await sessionOf('amina');
  const other = await sessionOf('youssef');
  const { output, errors } = await run(
    origin,
    ...places,
    '--cookie',
    `${cookie}; another=ours`,
    '--other-cookie',
    other,
    '--json',
  );
  assert.equal(errors, '');
  return JSON.parse(output) as readonly Outcome[];
}

const named = (outcomes: readonly Outcome[], which: Outcome['outcome']): readonly string[] =>
  outcomes.filter(({ outcome }) => outcome === which).map(({ id }) => id);

describe('a service of ours', () => {
  test('passes every check', async () => {
    const outcomes = await runWhole();
    assert.deepEqual(
      outcomes.filter(({ outcome }) => outcome !== 'passed').map(({ id, note }) => `${id}: ${note}`),
      [],
    );
    assert.ok(outcomes.length > 40, String(outcomes.length));
  });

  test('without a cookie says what is left out and what it needs, and ends with 0', async () => {
    const { code, output } = await run(origin, ...places);
    assert.match(output, /^skipped forms\.csrf .*\n {33}give the cookie of a test person: --cookie$/m);
    assert.match(output, /^passed {2}login\.redirect /m);
    assert.match(output, /\n\d+ passed, 0 failed, \d+ skipped\n$/);
    assert.equal(code, 0);
  });

  test('what fails says what was found and what to do; the cookie may be in a file', async () => {
    const file = join(folder, 'cookie');
    await writeFile(file, `${await sessionOf('amina')}\n`);
    fault = { answer: async (request, ask) => changed(await ask(request), { headers: { 'referrer-policy': '' } }) };
    const { code, output } = await run(origin, '--cookie', `@${file}`).finally(() => (fault = none));
    assert.match(
      output,
      /^FAILED {2}login\.private .*\n {8}found: Referrer-Policy is not no-referrer\n {8}do: Cache-Control/m,
    );
    assert.match(output, /^passed {2}login\.logout/m);
    assert.equal(code, 1);
  });

  test('called wrongly it says how', async () => {
    for (const options of [[], ['no address'], [origin, origin], [origin, '--other'], ['http://localhost:1']]) {
      const { code, errors } = await run(...options);
      assert.equal(code, 2, options.join(' '));
      assert.match(errors, /^tiwizi-bff-check: .+\nSee tiwizi-bff-check --help\.\n$/);
    }
    assert.match((await run('--help')).output, /^Usage: tiwizi-bff-check URL/);
  });
});

/** An answer with something else in it; a header that becomes '' is gone. */
function changed(
  answer: Response,
  { status = answer.status, headers: change = {} }: { status?: number; headers?: Readonly<Record<string, string>> },
): Response {
  const headers = new Headers(answer.headers);
  for (const [name, value] of Object.entries(change)) {
    headers.delete(name);
    if (value) headers.set(name, value);
  }
  return new Response(answer.body, { status, headers });
}

/** Every answer, with its cookies changed. */
const cookiesChanged = (change: (cookie: string) => string): Fault => ({
  async answer(request, ask) {
    const answer = await ask(request);
    const headers = new Headers(answer.headers);
    headers.delete('set-cookie');
    for (const cookie of answer.headers.getSetCookie()) headers.append('set-cookie', change(cookie));
    return new Response(answer.body, { status: answer.status, headers });
  },
});

/** Every answer, with something else in it. */
const answersChanged = (change: (answer: Response, request: Request) => Response): Fault => ({
  answer: async (request, ask) => change(await ask(request), request),
});

/** The address of the provider, changed. */
const providerChanged = (change: (query: URLSearchParams) => void): Fault =>
  answersChanged((answer, request) => {
    const to = new URL(answer.headers.get('location') ?? '/', origin);
    if (!request.url.includes('/auth/login') || to.origin === origin) return answer;
    change(to.searchParams);
    return changed(answer, { headers: { location: to.href } });
  });

/** Every request, with other headers. */
function asked(
  request: Request,
  change: Readonly<Record<string, string>>,
  body: BodyInit | null = request.body,
): Request {
  const headers = new Headers(request.headers);
  for (const [name, value] of Object.entries(change)) headers.set(name, value);
  headers.delete('content-length');
  return new Request(request.url, { method: request.method, headers, body, duplex: 'half' } as RequestInit);
}

/** Posts of forms, with a field that is set. */
async function withField(request: Request, change: (fields: URLSearchParams) => Promise<void>): Promise<Request> {
  if (!request.headers.get('content-type')?.startsWith('application/x-www-form-urlencoded')) return request;
  const fields = new URLSearchParams(await request.text());
  await change(fields);
  return asked(request, {}, fields.toString());
}

const isPath = (request: Request, pattern: RegExp): boolean => pattern.test(new URL(request.url).pathname);

/** The token of whoever asks. */
async function tokenOf(request: Request): Promise<string> {
  const { headers } = request;
  const answer = await service.service.handle(
    new Request(`${origin}/auth/session`, { headers: { cookie: headers.get('cookie') ?? '' } }),
  );
  return String(((await answer.json()) as { readonly csrf?: string }).csrf);
}

/** What stands in front of the service, and the checks that have to find it. */
const faults: Readonly<Record<string, { readonly fault: Fault; readonly found: readonly string[] }>> = {
  'cookies that scripts read': {
    fault: cookiesChanged((cookie) => cookie.replace('; HttpOnly', '')),
    found: ['login.cookie'],
  },
  'cookies without Secure': {
    fault: cookiesChanged((cookie) => cookie.replace('; Secure', '')),
    found: ['login.cookie'],
  },
  'cookies of all hosts': {
    fault: cookiesChanged((cookie) => `${cookie}; Domain=localhost`),
    found: ['login.cookie'],
  },
  'cookies that go along from other sites': {
    fault: cookiesChanged((cookie) => cookie.replace('SameSite=Lax', 'SameSite=None')),
    found: ['login.cookie'],
  },
  'a login without nonce': {
    fault: providerChanged((query) => query.delete('nonce')),
    found: ['login.redirect'],
  },
  'a login without PKCE': {
    fault: providerChanged((query) => query.delete('code_challenge')),
    found: ['login.redirect'],
  },
  'one state for everybody': {
    fault: providerChanged((query) => query.set('state', 'a'.repeat(43))),
    found: ['login.fresh'],
  },
  'a login that returns anywhere': {
    fault: answersChanged((answer, request) => {
      const to = new URL(request.url).searchParams.get('return_to') ?? '';
      return isPath(request, /\/login$/) && to.includes('elsewhere')
        ? changed(answer, { headers: { location: encodeURI(to) } })
        : answer;
    }),
    found: ['login.return-to'],
  },
  'a session for a forged answer': {
    fault: answersChanged((answer, request) =>
      isPath(request, /\/callback$/)
        ? changed(answer, {
            headers: { 'set-cookie': '__Host-tiwizi-session=x; Path=/; Secure; HttpOnly; SameSite=Lax' },
          })
        : answer,
    ),
    found: ['login.forged-callback'],
  },
  'a session that tells its ID token': {
    fault: {
      async answer(request, ask) {
        const answer = await ask(request);
        if (!isPath(request, /\/auth\/session$/) || answer.status !== 200) return answer;
        const session = (await answer.json()) as object;
        return Response.json({ ...session, id_token: 'x' }, { headers: answer.headers });
      },
    },
    found: ['login.session'],
  },
  'answers that caches keep': {
    fault: answersChanged((answer) => changed(answer, { headers: { 'cache-control': 'max-age=60' } })),
    found: ['login.private', 'forms.draft', 'signing.frame'],
  },
  'pages that stand in frames': {
    fault: answersChanged((answer) => changed(answer, { headers: { 'x-frame-options': '' } })),
    found: ['signing.frame'],
  },
  'a proxy that hides who posts': {
    fault: { answer: (request, ask) => ask(asked(request, { origin, 'sec-fetch-site': 'same-origin' })) },
    found: ['login.foreign-origin', 'forms.foreign-origin', 'signing.foreign-origin'],
  },
  'no token is asked for': {
    fault: {
      async answer(request, ask) {
        if (request.method !== 'POST' || !request.headers.get('cookie')) return ask(request);
        const csrf = await tokenOf(request);
        return ask(await withField(asked(request, { 'x-csrf': csrf }), async (fields) => fields.set('csrf', csrf)));
      },
    },
    found: ['login.csrf', 'forms.csrf', 'signing.csrf'],
  },
  'errors that are plain JSON': {
    fault: answersChanged((answer) =>
      answer.headers.get('content-type') === 'application/problem+json'
        ? changed(answer, { headers: { 'content-type': 'application/json' } })
        : answer,
    ),
    found: ['forms.problem', 'signing.problem'],
  },
  'redirects that may be posted again': {
    fault: answersChanged((answer) => (answer.status === 303 ? changed(answer, { status: 307 }) : answer)),
    found: ['forms.redirect', 'forms.login', 'signing.login'],
  },
  'other methods are read as GET': {
    fault: answersChanged((answer) => (answer.status === 405 ? new Response('ok') : answer)),
    found: ['login.methods', 'forms.methods', 'signing.methods'],
  },
  'a proxy that cuts long posts': {
    fault: {
      async answer(request, ask) {
        if (request.method !== 'POST') return ask(request);
        const body = await request.text();
        return ask(
          asked(
            request,
            {},
            body.length > 100_000 ? body.replace(/&(?:more|return_to)=.*$|^return_to=.*$/s, '') : body,
          ),
        );
      },
    },
    found: ['login.body-limit', 'forms.body-limit', 'signing.body-limit'],
  },
  'a proxy that makes addresses normal': {
    fault: {
      ...none,
      target: (target) =>
        decodeURIComponent(new URL(target, origin).pathname).replace(/\/+/g, '/') +
        new URL(target.replace(/^\/+/, '/'), origin).search,
    },
    found: ['login.paths', 'forms.paths', 'signing.paths'],
  },
  'one person’s pages for everybody': {
    fault: {
      async answer(request, ask) {
        const cookie = request.headers.get('cookie') ?? '';
        return ask(
          cookie.includes(strangers) && strangers && !isPath(request, /^\/auth/)
            ? asked(request, { cookie: owners })
            : request,
        );
      },
    },
    found: ['forms.owner', 'signing.owner'],
  },
  'a logout that removes the cookie alone': {
    fault: {
      async answer(request, ask) {
        if (!isPath(request, /\/logout$/) || !request.headers.get('x-csrf')) return ask(request);
        if (request.headers.get('x-csrf') !== (await tokenOf(request))) return ask(request);
        const answer = await ask(asked(request, { cookie: '' }));
        return answer;
      },
    },
    found: ['login.logout'],
  },
  'pages that begin a draft by being fetched beforehand': {
    fault: {
      answer: (request, ask) =>
        ask(request.headers.has('sec-purpose') ? asked(request, { 'sec-purpose': '' }) : request),
    },
    found: ['forms.prefetch'],
  },
  'the last page to save wins': {
    fault: {
      answer: async (request, ask) =>
        ask(
          request.method === 'POST' && isPath(request, /\/requests\//)
            ? await withField(request, async (fields) => fields.set('revision', '999'))
            : request,
        ),
    },
    found: ['forms.conflict'],
  },
  'another document than the one that was shown': {
    fault: {
      async answer(request, ask) {
        const answer = await ask(request);
        return isPath(request, /\/document\.pdf$/) && answer.status === 200
          ? new Response('%PDF-1.7 another', { headers: answer.headers })
          : answer;
      },
    },
    found: ['signing.document'],
  },
};
let owners = '';
let strangers = '';

describe('a fault that is planted', () => {
  for (const [name, { fault: planted, found }] of Object.entries(faults))
    test(`${name}: ${found.join(', ')}`, async () => {
      [owners, strangers] = [await sessionOf('amina'), await sessionOf('youssef')];
      fault = planted;
      const options = ['--cookie', owners, '--other-cookie', strangers, '--json'];
      const { code, output } = await run(origin, ...places, ...options).finally(() => (fault = none));
      const failed = named(JSON.parse(output) as readonly Outcome[], 'failed');
      assert.deepEqual(
        found.filter((id) => !failed.includes(id)),
        [],
        `failed: ${failed.join(', ')}`,
      );
      // What else it breaks is of the same kind: no fault makes everything fail.
      assert.ok(failed.length <= 15, failed.join(', '));
      assert.equal(code, 1);
    });
});
