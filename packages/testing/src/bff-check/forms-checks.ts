import { randomBytes } from 'node:crypto';
import { describedCheck, foreigners, must, need, needsCookie, otherSpellings } from './check.ts';
import type { Check, Site } from './check.ts';
import { fieldsOf, type PageFields } from './page-fields.ts';
import type { Answer, Ask } from './probe.ts';

/** A draft that the checks began, and throw away in the end. */
interface Draft {
  /** `/{draft}/{step}`, below the base of the form. */
  readonly step: string;
  readonly draft: string;
  readonly fields: PageFields;
}

type AskForm = (path: string, ask?: Ask) => Promise<Answer>;

function formOf(site: Site): AskForm {
  const { forms, probe } = site;
  need(forms, 'give the base of a form: --forms /fr/requests/birth-certificate-extract');
  return (path, ask) => probe.below(forms, path, ask);
}

const drafts = new WeakMap<Site, Promise<Draft>>();

/** The draft of a site: begun by the first check that needs one. */
function draftOf(site: Site): Promise<Draft> {
  const ask = formOf(site);
  need(site.probe.cookie, needsCookie);
  const known = drafts.get(site) ?? begin(site, ask);
  drafts.set(site, known);
  return known;
}

async function begin({ forms, probe }: Site, ask: AskForm): Promise<Draft> {
  const { status, leadsTo } = await ask('/new?anew');
  const base = forms?.base ?? '';
  must(
    leadsTo?.origin === probe.origin && leadsTo.pathname.startsWith(`${base}/`),
    `GET /new is answered ${status}, and leads to ${leadsTo?.pathname ?? 'nowhere'}: is --cookie that of a person who is logged in?`,
  );
  const step = leadsTo.pathname.slice(base.length);
  const page = await ask(step);
  must(page.status === 200, `the first step is answered ${page.status}`);
  return { step, draft: step.replace(/\/[^/]*$/, ''), fields: fieldsOf(page.text, 'revision') };
}

/** Posts a step as its page would. */
async function post(
  site: Site,
  change: Readonly<Record<string, string>> = {},
  ask: Ask & { query?: string } = {},
): Promise<Answer> {
  const { step, fields } = await draftOf(site);
  return formOf(site)(step + (ask.query ?? ''), { accept: 'json', form: { ...fields.hidden, ...change }, ...ask });
}

/** What the page of the step shows now. */
const shown = async (site: Site): Promise<Answer> => formOf(site)((await draftOf(site)).step);

const isPrivate = ({ headers }: Answer): boolean => /\bno-store\b/.test(headers.get('cache-control') ?? '');

/** Forms: README of `@tiwizi/forms`. */
export const formsChecks: readonly Check[] = [
  {
    id: 'forms.login',
    title: 'without a session there is no form',
    remedy: 'Lead to the login (303), and answer a script 401 login_required.',
    async run(site) {
      const ask = formOf(site);
      const answer = await ask('/new', { cookie: '' });
      must(answer.status === 303, `GET /new is answered ${answer.status}`);
      const posted = await ask(`/${'A'.repeat(22)}/check`, { cookie: '', form: {}, accept: 'json' });
      must(posted.status === 401, `a post is answered ${posted.status}`);
    },
  },
  {
    id: 'forms.draft',
    title: 'a draft has an address that nobody guesses, and is stored by nobody on the way',
    remedy: 'Name drafts by 128 random bits; Cache-Control: no-store on all that is about a person.',
    async run(site) {
      const { draft, fields } = await draftOf(site);
      must(/^\/[\w-]{22,}$/.test(draft), `the draft is at ${draft}`);
      must(isPrivate(await shown(site)), 'Cache-Control of the page has no no-store');
      must('csrf' in fields.hidden && 'revision' in fields.hidden, 'the page has no hidden csrf and revision');
    },
  },
  {
    id: 'forms.prefetch',
    title: 'a page that is only fetched beforehand begins nothing',
    remedy: 'Answer 503 when Sec-Purpose says prefetch or prerender.',
    async run(site) {
      await draftOf(site);
      const { status } = await formOf(site)('/new', { headers: { 'sec-purpose': 'prefetch' } });
      must(status === 503, `it is answered ${status}`);
    },
  },
  {
    id: 'forms.unknown',
    title: 'a draft that is none is not found',
    remedy: 'Answer 404 draft_not_found, for a draft of somebody else too.',
    async run(site) {
      await draftOf(site);
      const { status } = await formOf(site)(`/${'A'.repeat(22)}`);
      must(status === 404, `it is answered ${status}`);
    },
  },
  {
    id: 'forms.owner',
    title: 'a draft is its owner’s alone',
    remedy: 'Ask for a draft by its owner and its id, in every statement; 404 for everybody else.',
    async run(site) {
      const { step, draft, fields } = await draftOf(site);
      const nobody = await formOf(site)(step, { cookie: '' });
      must(nobody.status === 303, `without a session its page is answered ${nobody.status}`);
      const { otherCookie } = site;
      need(otherCookie, 'give the cookie of a second test person: --other-cookie');
      const other = await formOf(site)(step, { cookie: otherCookie });
      must(other.status === 404, `somebody else reads it: ${other.status}`);
      const posted = await formOf(site)(`${draft}/delete`, {
        cookie: otherCookie,
        form: fields.hidden,
        accept: 'json',
      });
      must(posted.status === 404, `somebody else may post to it: ${posted.status}`);
    },
  },
  {
    id: 'forms.csrf',
    title: 'a post without the token of the session keeps nothing',
    remedy: '403 with code csrf, and the page again with what was typed and the token of now.',
    async run(site) {
      for (const csrf of ['', 'x'.repeat(43)])
        for (const query of ['', '?save=draft']) {
          const { status } = await post(site, { csrf }, { query });
          must(
            status === 403,
            `a post ${csrf ? 'with a wrong' : 'without'} token${query && ', to save it,'} is answered ${status}`,
          );
        }
    },
  },
  {
    id: 'forms.foreign-origin',
    title: 'a post of another site keeps nothing, token or not',
    remedy: '403 with code csrf unless Sec-Fetch-Site is same-origin or, without it, Origin is your own.',
    async run(site) {
      for (const from of foreigners) {
        const { status } = await post(site, {}, { from });
        must(status === 403, `a post from ${from} is answered ${status}`);
      }
    },
  },
  {
    id: 'forms.problem',
    title: 'errors are RFC 9457 problem details with a stable code',
    remedy: 'Content-Type: application/problem+json, with type, title, status and code.',
    async run(site) {
      const { headers, json, status } = await post(site, { csrf: '' });
      const type = headers.get('content-type') ?? '';
      must(/^application\/problem\+json\b/.test(type), `an error is ${type || 'of no type'}`);
      must(json['code'] === 'csrf' && json['status'] === status, `code is ${String(json['code'])}`);
    },
  },
  {
    id: 'forms.autosave',
    title: 'what is typed is kept, and its revision told',
    remedy: 'Answer ?save=draft by 204, with the revision as ETag.',
    async run(site) {
      const { fields } = await draftOf(site);
      need(fields.text, 'the first step has no field for text');
      const typed = randomBytes(8).toString('hex');
      const { status, headers } = await post(site, { [fields.text]: typed, writer: 'check' }, { query: '?save=draft' });
      must(status === 204, `it is answered ${status}`);
      must(/^"\d+"$/.test(headers.get('etag') ?? ''), 'ETag is no revision');
      must((await shown(site)).text.includes(typed), 'the page does not show it');
    },
  },
  {
    id: 'forms.conflict',
    title: 'a second page overwrites nothing silently',
    remedy: '409 draft_conflict when the step was changed after the revision that was posted, by another writer.',
    async run(site) {
      const { fields } = await draftOf(site);
      need(fields.text, 'the first step has no field for text');
      const { status } = await post(site, { [fields.text]: 'other', writer: 'other', revision: '0' });
      must(status === 409, `it is answered ${status}`);
    },
  },
  {
    id: 'forms.redirect',
    title: 'a post of a browser is answered by 303, so that to load the page again sends nothing',
    remedy: 'Answer a post that was taken by 303 See Other, not by a page and not by 302.',
    async run(site) {
      const { hidden } = fieldsOf((await shown(site)).text, 'revision');
      const { status } = await post(site, { ...hidden, action: 'save-exit' }, { accept: 'page' });
      must(status === 303, `it is answered ${status}`);
    },
  },
  {
    id: 'forms.body-limit',
    title: 'a post that is too large, or no form, is refused',
    remedy: 'Hold no more than the step can need: 413 body_too_large, 415 body_type.',
    async run(site) {
      const large = await post(site, { more: 'x'.repeat(3_000_000) }, { isLoose: true });
      must(large.status === 413, `3 MB are answered ${large.status}`);
      const { step } = await draftOf(site);
      const body = { type: 'application/xml', text: '<a/>' };
      const other = await formOf(site)(step, { body, accept: 'json' });
      must(other.status === 415, `XML is answered ${other.status}`);
    },
  },
  {
    id: 'forms.methods',
    title: 'a draft is read and posted to, and nothing else',
    remedy: 'Answer 405 with Allow: GET, HEAD, POST; GET …/delete deletes nothing.',
    async run(site) {
      const { draft, step } = await draftOf(site);
      for (const method of ['PUT', 'DELETE', 'PATCH']) {
        const { status } = await formOf(site)(step, { method });
        must(status === 405, `${method} is answered ${status}`);
      }
      await formOf(site)(`${draft}/delete`);
      must((await shown(site)).status === 200, 'GET …/delete deleted the draft');
    },
  },
  {
    id: 'forms.paths',
    title: 'an address that is written otherwise is none',
    remedy: 'Compare the path as it was sent, before anything resolves dots, slashes or percent signs in it.',
    async run(site) {
      const { step } = await draftOf(site);
      const base = site.forms?.base ?? '';
      for (const path of otherSpellings(base + step)) {
        const { text } = await site.probe.at(path);
        must(!('revision' in fieldsOf(text, 'revision').hidden), `${path} is answered as ${base}${step}`);
      }
    },
  },
  {
    id: 'forms.delete',
    title: 'a draft is thrown away by its owner’s own page only, and is gone then',
    remedy: 'Ask for the token before anything is removed; answer 404 afterwards.',
    async run(site) {
      const { draft, fields } = await draftOf(site);
      const ask = formOf(site);
      await ask(`${draft}/delete`, { form: { ...fields.hidden, csrf: 'x' } });
      must((await shown(site)).status === 200, 'it went without the token');
      const { status } = await ask(`${draft}/delete`, { form: fields.hidden });
      must(status === 303, `it is answered ${status}`);
      const after = await ask(draft);
      must(after.status === 404, `it is still there: ${after.status}`);
    },
  },
  describedCheck('forms.described', 'forms.openapi.json', ({ forms }) => forms),
];
