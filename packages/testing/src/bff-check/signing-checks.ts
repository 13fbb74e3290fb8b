import { createHash } from 'node:crypto';
import { describedCheck, foreigners, must, need, needsCookie, otherSpellings, type Check, type Site } from './check.ts';
import { fieldsOf } from './page-fields.ts';
import type { Answer, Ask } from './probe.ts';

/** Asks for a leaf of the document; nothing is agreed to and no code is sent by these checks. */
function askDocument(site: Site, leaf = 'sign', ask: Ask = {}): Promise<Answer> {
  const { signing, probe } = site;
  need(signing, 'give the address of a document that waits for its signature: --signing /fr/requests/…/{draft}');
  return probe.below(signing, `/${signing.id}/${leaf}`, ask);
}

const pages = new WeakMap<Site, Promise<Answer>>();

/** The page of the document, of the person who is logged in. */
async function pageOf(site: Site): Promise<Answer> {
  const asked = pages.get(site) ?? askDocument(site);
  need(site.probe.cookie, needsCookie);
  pages.set(site, asked);
  const page = await asked;
  must(page.status === 200, `the page is answered ${page.status}: is it the document of the person of --cookie?`);
  return page;
}

/** Hidden fields of the page, as a decision needs them; by the names of the element where the page has it alone. */
async function fieldsOfPage(site: Site): Promise<Readonly<Record<string, string>>> {
  const { csrf = '', sha256 = '' } = fieldsOf((await pageOf(site)).text, 'sha256').hidden;
  return { csrf, sha256 };
}

const decide = async (site: Site, fields: Readonly<Record<string, string>>, ask: Ask = {}): Promise<Answer> =>
  askDocument(site, 'sign', { accept: 'json', form: { ...(await fieldsOfPage(site)), ...fields }, ...ask });

/** What goes wrong without anybody having to sign: a document that is not agreed to yet. */
async function needAgree(site: Site): Promise<void> {
  const state = (await decide(site, { csrf: '', action: 'agree' })).json['state'] as
    { readonly step?: unknown } | undefined;
  need(state?.step === 'agree', 'the document is agreed to already: give one that is not');
}

/** Signing: README of `@tiwizi/signature`. */
export const signingChecks: readonly Check[] = [
  {
    id: 'signing.login',
    title: 'without a session there is no document',
    remedy: 'Lead to the login (303), and answer a script 401 login_required.',
    async run(site) {
      for (const leaf of ['sign', 'document.pdf']) {
        const { status } = await askDocument(site, leaf, { cookie: '' });
        must(status === 303, `GET ${leaf} is answered ${status}`);
      }
      const { status } = await askDocument(site, 'sign', { cookie: '', form: { action: 'agree' }, accept: 'json' });
      must(status === 401, `a post is answered ${status}`);
    },
  },
  {
    id: 'signing.owner',
    title: 'a document is its owner’s alone',
    remedy: 'Ask for a document by its owner and its id; 404 for everybody else.',
    async run(site) {
      await pageOf(site);
      const { otherCookie } = site;
      need(otherCookie, 'give the cookie of a second test person: --other-cookie');
      for (const leaf of ['sign', 'document.pdf']) {
        const { status } = await askDocument(site, leaf, { cookie: otherCookie });
        must(status === 404, `somebody else reads ${leaf}: ${status}`);
      }
    },
  },
  {
    id: 'signing.frame',
    title: 'the page of a signature stands in no frame, and is stored by nobody on the way',
    remedy: "X-Frame-Options: DENY and frame-ancestors 'none'; Cache-Control: no-store.",
    async run(site) {
      const { headers } = await pageOf(site);
      must(headers.get('x-frame-options') === 'DENY', 'X-Frame-Options is not DENY');
      must(/\bno-store\b/.test(headers.get('cache-control') ?? ''), 'Cache-Control has no no-store');
    },
  },
  {
    id: 'signing.csrf',
    title: 'a decision without the token of the session does nothing',
    remedy: '403 with code csrf_invalid.',
    async run(site) {
      for (const csrf of ['', 'x'.repeat(43)]) {
        const { status, json } = await decide(site, { action: 'agree', csrf });
        must(status === 403, `a decision ${csrf ? 'with a wrong' : 'without'} token is answered ${status}`);
        must(json['code'] === 'csrf_invalid', `code is ${String(json['code'])}`);
      }
    },
  },
  {
    id: 'signing.foreign-origin',
    title: 'a decision of another site does nothing, token or not',
    remedy: '403 with code csrf_invalid unless Sec-Fetch-Site is same-origin or, without it, Origin is your own.',
    async run(site) {
      for (const from of foreigners) {
        const { status } = await decide(site, { action: 'agree' }, { from });
        must(status === 403, `a decision from ${from} is answered ${status}`);
      }
    },
  },
  {
    id: 'signing.consent',
    title: 'no code is sent without the person’s agreement',
    remedy: '422 consent_missing unless agreed is yes; the box is not ticked beforehand.',
    async run(site) {
      await needAgree(site);
      const { status, json } = await decide(site, { action: 'agree' });
      must(status === 422 && json['code'] === 'consent_missing', `it is answered ${status} ${String(json['code'])}`);
    },
  },
  {
    id: 'signing.document',
    title: 'an agreement is about the document that was shown',
    remedy: '409 document_changed when sha256 is not that of the frozen file; serve that very file.',
    async run(site) {
      await needAgree(site);
      const { status, json } = await decide(site, { action: 'agree', agreed: 'yes', sha256: '0'.repeat(64) });
      must(status === 409 && json['code'] === 'document_changed', `it is answered ${status} ${String(json['code'])}`);
      const { bytes } = await askDocument(site, 'document.pdf');
      const { sha256 } = await fieldsOfPage(site);
      must(
        createHash('sha256').update(bytes).digest('hex') === sha256,
        'document.pdf is not the file of the fingerprint',
      );
    },
  },
  {
    id: 'signing.problem',
    title: 'errors are RFC 9457 problem details with a stable code and the state',
    remedy: 'Content-Type: application/problem+json, with type, title, status, code and state.',
    async run(site) {
      const { headers, json, status } = await decide(site, { action: 'other' });
      const type = headers.get('content-type') ?? '';
      must(/^application\/problem\+json\b/.test(type), `an error is ${type || 'of no type'}`);
      must(
        status === 400 && json['code'] === 'request_invalid',
        `an unknown action is answered ${status} ${String(json['code'])}`,
      );
    },
  },
  {
    id: 'signing.body-limit',
    title: 'a post that is too large is refused',
    remedy: 'Read no more than these short forms need (32 kB): 413.',
    async run(site) {
      const { status } = await decide(site, { action: 'agree', more: 'x'.repeat(500_000) }, { isLoose: true });
      must(status === 413, `500 kB are answered ${status}`);
    },
  },
  {
    id: 'signing.methods',
    title: 'a document is read, its page posted to, and nothing else',
    remedy: 'Answer 405 with Allow.',
    async run(site) {
      await pageOf(site);
      for (const [leaf, method] of [
        ['sign', 'PUT'],
        ['sign', 'DELETE'],
        ['document.pdf', 'POST'],
      ] as const) {
        const { status } = await askDocument(site, leaf, { method });
        must(status === 405, `${method} ${leaf} is answered ${status}`);
      }
    },
  },
  {
    id: 'signing.unsigned',
    title: 'what is not signed has no signed file and no evidence',
    remedy: 'Answer 404 until the signature was made and verified.',
    async run(site) {
      await needAgree(site);
      for (const leaf of ['signed.pdf', 'evidence.json']) {
        const { status } = await askDocument(site, leaf);
        must(status === 404, `${leaf} is answered ${status}`);
      }
    },
  },
  {
    id: 'signing.paths',
    title: 'an address that is written otherwise is none',
    remedy: 'Compare the path as it was sent, before anything resolves dots, slashes or percent signs in it.',
    async run(site) {
      const { sha256 } = await fieldsOfPage(site);
      const { base = '', id = '' } = site.signing ?? {};
      for (const path of otherSpellings(`${base}/${id}/sign`)) {
        const { text } = await site.probe.at(path);
        must(fieldsOf(text, 'sha256').hidden['sha256'] !== sha256, `${path} is answered as ${base}/${id}/sign`);
      }
    },
  },
  describedCheck('signing.described', 'signing.openapi.json', ({ signing }) => signing),
];
