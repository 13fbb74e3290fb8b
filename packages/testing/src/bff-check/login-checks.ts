import { describedCheck, foreigners, must, need, needsCookie, otherSpellings, type Check, type Site } from './check.ts';
import type { Answer, Ask } from './probe.ts';

const json: Ask['body'] = { type: 'application/json', text: '{}' };

const login = ({ probe, login: below }: Site, query = '?return_to=%2F'): Promise<Answer> =>
  probe.below(below, `/login${query}`, { cookie: '' });
const session = ({ probe, login: below }: Site, cookie?: string): Promise<Answer> =>
  probe.below(below, '/session', { accept: 'json', from: 'nobody', ...(cookie !== undefined && { cookie }) });

/** The token of the session that the cookie opens. */
async function tokenOf(site: Site): Promise<string> {
  need(site.probe.cookie, needsCookie);
  const { csrf } = (await session(site)).json;
  must(
    typeof csrf === 'string',
    'the session of --cookie is none, or has no "csrf": log in again and give the new cookie',
  );
  return csrf;
}

/** Where a login sends the person: the parameters of the authorization request, unless they were pushed to the provider. */
async function authorization(site: Site): Promise<{ readonly query: URLSearchParams; readonly isPushed: boolean }> {
  const { status, leadsTo } = await login(site);
  must(leadsTo !== undefined, `the login answers ${status} and leads nowhere`);
  must(leadsTo.origin !== site.probe.origin, `the login leads to ${leadsTo.pathname} of this site, not to a provider`);
  return { query: leadsTo.searchParams, isPushed: leadsTo.searchParams.has('request_uri') };
}

/** Wrong cookies of a list, in words. */
function weaknesses(setCookie: string): string[] {
  const [pair = '', ...attributes] = setCookie.split(/;\s*/);
  const name = pair.split('=')[0] ?? '';
  const has = (pattern: RegExp): boolean => attributes.some((each) => pattern.test(each));
  return [
    ...(name.startsWith('__Host-') ? [] : [`${name} has no prefix __Host-`]),
    ...(has(/^httponly$/i) ? [] : [`${name} is not HttpOnly`]),
    ...(has(/^secure$/i) ? [] : [`${name} is not Secure`]),
    ...(has(/^samesite=(lax|strict)$/i) ? [] : [`${name} is not SameSite=Lax`]),
    ...(has(/^path=\/$/i) ? [] : [`${name} has not Path=/`]),
    ...(has(/^domain=/i) ? [`${name} has a Domain: other hosts read it`] : []),
  ];
}

const foreignWays = [
  '//elsewhere.example/',
  'https://elsewhere.example/',
  '/\\elsewhere.example',
  '/\t/elsewhere.example',
];

/** Login: docs of `@tiwizi/identity`; OAuth 2.0 Security Best Current Practice (RFC 9700), RFC 6265bis. */
export const loginChecks: readonly Check[] = [
  {
    id: 'login.redirect',
    title: 'the login is an authorization request of the code flow, with state, nonce and PKCE S256',
    remedy:
      'Send state and nonce of 128 random bits or more, and code_challenge with code_challenge_method=S256 (RFC 7636).',
    async run(site) {
      const { query, isPushed } = await authorization(site);
      must(query.has('client_id'), 'there is no client_id');
      if (isPushed) return;
      const value = (name: string): string => query.get(name) ?? '';
      must(value('response_type') === 'code', `response_type is "${value('response_type')}"`);
      must(value('scope').split(' ').includes('openid'), 'scope has no openid');
      must(value('state').length >= 22, 'state is missing or short');
      must(value('nonce').length >= 22, 'nonce is missing or short');
      must(value('code_challenge_method') === 'S256', 'code_challenge_method is not S256');
      must(/^[\w-]{43}$/.test(value('code_challenge')), 'code_challenge is no SHA-256');
      const back = value('redirect_uri');
      must(URL.canParse(back) && new URL(back).origin === site.probe.origin, `redirect_uri is ${back}`);
    },
  },
  {
    id: 'login.fresh',
    title: 'no two logins have state, nonce or challenge in common',
    remedy: 'Draw them anew for each login, from a cryptographic source.',
    async run(site) {
      const [one, other] = [await authorization(site), await authorization(site)];
      for (const name of ['state', 'nonce', 'code_challenge', 'request_uri'])
        must(!one.query.has(name) || one.query.get(name) !== other.query.get(name), `${name} is the same twice`);
    },
  },
  {
    id: 'login.cookie',
    title: 'cookies are __Host-, HttpOnly, Secure, SameSite=Lax, for the whole site and no other host',
    remedy: 'Set-Cookie: __Host-…; Path=/; Secure; HttpOnly; SameSite=Lax, and no Domain (RFC 6265bis, 4.1.3.2).',
    async run(site) {
      const cookies = (await login(site)).headers.getSetCookie();
      must(cookies.length > 0, 'the login sets no cookie: it is not bound to this browser');
      const wrong = cookies.flatMap(weaknesses);
      must(wrong.length === 0, wrong.join('; '));
    },
  },
  {
    id: 'login.return-to',
    title: 'no login returns to another site',
    remedy:
      'Take paths of your own site only; refuse //host, backslashes and control characters: login_error=return_to_invalid.',
    async run(site) {
      for (const way of foreignWays) {
        const { leadsTo } = await login(site, `?return_to=${encodeURIComponent(way)}`);
        must(
          leadsTo?.origin === site.probe.origin && leadsTo.searchParams.get('login_error') === 'return_to_invalid',
          `return_to=${JSON.stringify(way)} leads to ${leadsTo?.href ?? 'nowhere'}`,
        );
      }
    },
  },
  {
    id: 'login.forged-callback',
    title: 'an answer that no login of this browser awaits starts no session',
    remedy:
      'Find the login by state and by the cookie of the browser, once; else login_error=state_unknown, and no cookie.',
    async run(site) {
      const { probe, login: below } = site;
      const started = (await login(site)).leadsTo?.searchParams.get('state') ?? 'x'.repeat(43);
      for (const state of ['x'.repeat(43), started]) {
        const query = new URLSearchParams({ code: 'forged', state }).toString();
        const answer = await probe.below(below, `/callback?${query}`, { cookie: '', from: 'nobody' });
        must(answer.headers.getSetCookie().every(isRemoval), 'a cookie is set');
        const error = answer.leadsTo?.searchParams.get('login_error');
        must(error === 'state_unknown', `login_error is ${error ?? 'missing'}`);
      }
    },
  },
  {
    id: 'login.anonymous',
    title: 'without a cookie, or with one that was changed, there is no session',
    remedy: 'Sign the cookie or look it up; answer { "authenticated": false }.',
    async run(site) {
      const { cookie } = site.probe;
      // Each of them: which one is the session's is the site's affair.
      const changed = cookie.replace(/[^;](?=;|$)/g, (last) => (last === 'A' ? 'B' : 'A'));
      for (const each of ['', ...(cookie ? [changed] : [])]) {
        const { status, json: told } = await session(site, each);
        must(typeof told['authenticated'] === 'boolean', `the session answers ${status}, and not whether it is one`);
        must(!told['authenticated'], 'somebody is logged in');
      }
    },
  },
  {
    id: 'login.private',
    title: 'nothing of the login is stored on its way, and its addresses are told to nobody',
    remedy: 'Cache-Control: no-store and Referrer-Policy: no-referrer on every answer.',
    async run(site) {
      for (const answer of [await login(site), await session(site)]) {
        must(/\bno-store\b/.test(answer.headers.get('cache-control') ?? ''), 'Cache-Control has no no-store');
        must(answer.headers.get('referrer-policy') === 'no-referrer', 'Referrer-Policy is not no-referrer');
      }
    },
  },
  {
    id: 'login.methods',
    title: 'what changes something is posted, what is read is not',
    remedy: 'Answer 405 with Allow: a link or an image must not log anybody out.',
    async run({ probe, login: below }) {
      for (const path of ['/logout', '/keepalive'])
        must((await probe.below(below, path)).status === 405, `GET ${path} is not refused`);
      for (const path of ['/session', '/login'])
        must((await probe.below(below, path, { form: {} })).status === 405, `POST ${path} is not refused`);
    },
  },
  {
    id: 'login.foreign-origin',
    title: 'a post of another site is refused',
    remedy:
      '403 { "error": "origin_invalid" } unless Sec-Fetch-Site is same-origin or, without it, Origin is your own.',
    async run(site) {
      const { probe, login: below } = site;
      const token = probe.cookie ? await tokenOf(site) : '';
      for (const from of foreigners)
        for (const path of ['/keepalive', '/logout']) {
          const answer = await probe.below(below, path, { from, form: { csrf: token } });
          must(answer.status === 403, `POST ${path} from ${from} is answered ${answer.status}`);
        }
    },
  },
  {
    id: 'login.body-limit',
    title: 'a post without end is refused',
    remedy: 'Read no more than these short forms need (16 kB); answer 400 or 413.',
    async run({ probe, login: below }) {
      const form = { return_to: `/${'x'.repeat(500_000)}` };
      const { status } = await probe.below(below, '/logout', { cookie: '', form, isLoose: true });
      must([400, 413].includes(status), `500 kB are answered ${status}`);
    },
  },
  {
    id: 'login.paths',
    title: 'an address that is written otherwise is none',
    remedy: 'Compare the path as it was sent, before anything resolves dots, slashes or percent signs in it.',
    async run({ probe, login: { base } }) {
      for (const path of otherSpellings(`${base}/session`)) {
        const { json: answer } = await probe.at(path, { from: 'nobody' });
        must(!('authenticated' in answer), `${path} is answered as ${base}/session`);
      }
    },
  },
  {
    id: 'login.session',
    title: 'the session tells who is logged in, and no token of the provider',
    remedy: 'Keep ID, access and refresh tokens on the server: user, expires_in and csrf are all a page needs.',
    async run(site) {
      await tokenOf(site);
      const { text } = await session(site);
      must(!/eyJ[\w-]+\.[\w-]+\.|access_token|refresh_token|id_token/.test(text), 'it tells a token');
    },
  },
  {
    id: 'login.csrf',
    title: 'a post without the token of the session does nothing',
    remedy: '403 { "error": "csrf_invalid" }; compare in constant time.',
    async run(site) {
      const { probe, login: below } = site;
      const token = await tokenOf(site);
      const post = (path: string, headers: Record<string, string> = {}): Promise<Answer> =>
        probe.below(below, path, { body: json, headers, accept: 'json' });
      for (const path of ['/keepalive', '/logout'])
        for (const headers of [{}, { 'x-csrf': `${token}x` }]) {
          const { status } = await post(path, headers);
          must(
            status === 403,
            `POST ${path} ${'x-csrf' in headers ? 'with a wrong' : 'without'} token is answered ${status}`,
          );
        }
      must((await post('/keepalive', { 'x-csrf': token })).status === 200, 'with the token it is refused');
      must((await session(site)).json['authenticated'] === true, 'the session has ended');
    },
  },
  describedCheck('login.described', 'login.openapi.json', ({ login: below }) => below),
];

/** Comes last: it ends the session of the cookie. */
export const logoutCheck: Check = {
  id: 'login.logout',
  title: 'after the logout the cookie opens nothing',
  remedy: 'End the session on the server; to remove the cookie is not enough, since who copied it has it still.',
  async run(site) {
    const headers = { 'x-csrf': await tokenOf(site) };
    const answer = await site.probe.below(site.login, '/logout', { body: json, headers, accept: 'json' });
    must(answer.status === 200, `it is answered ${answer.status}`);
    must(answer.headers.getSetCookie().some(isRemoval), 'the cookie is not removed');
    must((await session(site)).json['authenticated'] === false, 'the old cookie still opens the session');
  },
};

const isRemoval = (setCookie: string): boolean => /max-age=0\b|expires=Thu, 01 Jan 1970/i.test(setCookie);
