import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { CustomFetch } from 'openid-client';
import { TestBrowser } from './browser.fixture.ts';
import { answerLogin, logIn, openLogin, readSession, startSite, type TestSite } from './identity-server.fixture.ts';
import { resolveOptions } from './options.ts';

/** What the provider answers in place of a code, and what the person is told. */
const refusals: readonly (readonly [error: string, code: string, isReported: boolean])[] = [
  ['access_denied', 'cancelled', false],
  ['consent_required', 'consent_refused', false],
  ['interaction_required', 'login_incomplete', true],
  ['login_required', 'login_incomplete', true],
  ['account_selection_required', 'login_incomplete', true],
  ['unmet_authentication_requirements', 'acr_insufficient', true],
  ['server_error', 'failed', true],
  ['temporarily_unavailable', 'provider_unreachable', true],
  ['unauthorized_client', 'client_refused', true],
  ['invalid_scope', 'client_refused', true],
  ['invalid_request', 'client_refused', true],
  ['unsupported_response_type', 'client_refused', true],
  ['never_heard_of', 'failed', true],
  ['constructor', 'failed', true],
  ['__proto__', 'failed', true],
  ['toString', 'failed', true],
];

describe('refusals of the provider', () => {
  let site: TestSite;
  before(async () => {
    site = await startSite();
  });
  after(() => site.close());

  async function refused(error: string, description?: string): Promise<URL> {
    site.reports.length = 0;
    const browser = new TestBrowser();
    const callback = await answerLogin(site, browser, await openLogin(site, browser));
    callback.searchParams.delete('code');
    callback.searchParams.set('error', error);
    if (description) callback.searchParams.set('error_description', description);
    const page = await browser.get(callback);
    assert.deepEqual(await readSession(site, browser), { authenticated: false });
    return page.url;
  }

  for (const [error, code, isReported] of refusals) {
    test(`${error} is told as ${code}`, async () => {
      assert.equal((await refused(error)).searchParams.get('login_error'), code);
      assert.deepEqual(
        site.reports.map((report) => report.code),
        isReported ? [code] : [],
      );
    });
  }

  test('a line of the log cannot be forged', async () => {
    await refused('x\n[tiwizi] forged\u202e');
    assert.equal(site.reports[0]!.message, 'the provider answered x\\u{a}[tiwizi] forged\\u{202e}');
    await refused('invalid_scope', 'because\r\nforged');
    assert.match(
      site.reports[0]!.message,
      /^the provider refuses this service \(invalid_scope, because\\u\{d\}\\u\{a\}/,
    );
  });

  test('the default report is one line too', (context) => {
    const warn = context.mock.method(console, 'warn', () => undefined);
    const { onError } = resolveOptions({
      issuer: 'https://id.example',
      clientId: 'agency',
      redirectUri: 'https://agency.example/auth/callback',
      cookieKeys: ['0123456789abcdef0123456789abcdef'],
    });
    onError({ code: 'failed', message: 'a\nb' });
    assert.deepEqual(warn.mock.calls[0]!.arguments, ['[failed] a\\u{a}b']);
  });
});

/** A provider may refuse credentials by a body or, for `client_secret_basic`, by a challenge too (RFC 6749, 5.2). */
for (const [way, fetch] of [
  ['a body', undefined],
  ['a challenge', challenging],
] as const) {
  for (const pushedRequests of ['auto', 'never'] as const) {
    test(`wrong client credentials, refused by ${way}, requests pushed: ${pushedRequests}`, async () => {
      const site = await startSite({ clientSecret: 'wrong', pushedRequests, ...(fetch ? { fetch } : {}) });
      try {
        const browser = new TestBrowser();
        const page =
          pushedRequests === 'auto' ? await openLogin(site, browser, 'return_to=/x') : await logIn(site, browser);
        assert.equal(page.url.searchParams.get('login_error'), 'client_refused');
        assert.equal(site.reports.length, 1);
        assert.equal(site.reports[0]!.code, 'client_refused');
        assert.match(site.reports[0]!.message, /invalid_client.*: check clientId and clientSecret/);
      } finally {
        await site.close();
      }
    });
  }
}

async function challenging(...[url, options]: Parameters<CustomFetch>): Promise<Response> {
  const response = await fetch(url, options as RequestInit);
  if (response.status !== 401) return response;
  return new Response(response.body, { status: 401, headers: { 'www-authenticate': 'Basic realm="x"' } });
}

describe('claims of the wrong type', () => {
  let claims: Record<string, unknown> = {};
  let status = 200;
  let site: TestSite;
  before(async () => {
    site = await startSite({
      fetch: async (url, options) => {
        const response = await fetch(url, options as RequestInit);
        if (!new URL(url).pathname.endsWith('/me')) return response;
        if (status === 401) return new Response('', { status, headers: { 'www-authenticate': 'Bearer realm="x"' } });
        return Response.json({ ...((await response.json()) as object), ...claims });
      },
    });
  });
  after(() => site.close());

  test('never reach a page, and the operator learns which', async () => {
    claims = {
      name: { given: 'Amina' },
      'name#ar': ['أمينة'],
      cnie: { number: 1 },
      email_verified: 'yes',
      birthdate: 7,
    };
    const browser = new TestBrowser();
    assert.equal((await logIn(site, browser)).url.search, '?a=1');
    const { user } = (await readSession(site, browser)) as { user: Record<string, unknown> };
    assert.deepEqual(
      Object.keys(claims).filter((name) => name in user),
      [],
    );
    assert.equal(user['given_name'], 'Amina');
    assert.deepEqual(site.reports, [
      {
        code: 'claim_invalid',
        message: 'claims left out, as their type is not usable: name, name#ar, birthdate, cnie, email_verified',
      },
    ]);
  });

  test('a userinfo that refuses its own token is a failure of the provider, not of our credentials', async () => {
    status = 401;
    const page = await logIn(site, new TestBrowser());
    assert.equal(page.url.searchParams.get('login_error'), 'failed');
  });
});

test('a provider that answers without end is unreachable, in time', async () => {
  const endless: CustomFetch = (url, options) =>
    new URL(url).pathname.endsWith('/token')
      ? Promise.resolve(new Response(new ReadableStream({ pull: () => new Promise(() => undefined) })))
      : fetch(url, options as RequestInit);
  const flooding: CustomFetch = (url, options) =>
    new URL(url).pathname.endsWith('/token')
      ? Promise.resolve(
          new Response(new ReadableStream({ pull: (controller) => controller.enqueue(new Uint8Array(65536)) })),
        )
      : fetch(url, options as RequestInit);
  for (const send of [endless, flooding]) {
    const site = await startSite({ fetch: send });
    try {
      const page = await logIn(site, new TestBrowser());
      assert.equal(page.url.searchParams.get('login_error'), 'provider_unreachable');
    } finally {
      await site.close();
    }
  }
});
