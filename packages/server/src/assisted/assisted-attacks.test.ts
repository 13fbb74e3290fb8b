// What goes wrong around a request that is filled in for somebody: sessions that end, processes that are killed, two who are quick at once.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { defineFlow, type FormFlow } from '@tiwizi/forms';
import { memoryStore, type Stores } from '@tiwizi/store';
import {
  certificateSlug,
  hiddenOf,
  inAll,
  origin,
  Person,
  startService,
  type Seen,
  type TestService,
} from '../service/service.fixture.ts';

const flow: FormFlow = defineFlow({
  id: 'helped-items',
  version: 1,
  title: inAll('Certificate'),
  steps: [
    {
      id: 'reason',
      title: inAll('Reason'),
      fields: [{ name: 'reason', label: inAll('Reason'), required: true, maxlength: 60 }],
    },
    {
      id: 'children',
      title: inAll('Children'),
      fields: [
        {
          name: 'child',
          type: 'group',
          label: inAll('Children'),
          item: inAll('Child'),
          group: { most: 9, layout: 'page' },
          fields: [
            { name: 'name', label: inAll('Name'), required: true, maxlength: 60 },
            { name: 'act', type: 'file', label: inAll('Act'), file: { accept: ['pdf'] } },
          ],
        },
      ],
    },
  ],
});
const base = `/fr/requests/${certificateSlug}`;
const assisted = `${base}/assisted`;

/** A store whose process dies at the n-th write: that one is not made, nor any after it. */
class Dying {
  readonly stores: Stores;
  /** Writes that it still makes. */
  left = Infinity;
  /** Longest time that an answer of it takes, in milliseconds. */
  slow = 0;
  /** Draws how long each takes. */
  #turn = 1;

  constructor(stores: Stores) {
    const dying = <Part extends object>(part: Part): Part =>
      new Proxy(part, {
        get: (target, name) => {
          const call = Reflect.get(target, name) as unknown;
          if (typeof call !== 'function') return call;
          const isWrite = /^(put|update|first|remove|discard|keep)$/.test(String(name));
          return async (...given: readonly unknown[]) => {
            if (isWrite && this.left-- <= 0) throw new Error('killed');
            if (this.slow) await setTimeout((this.#turn = (this.#turn * 7 + 3) % 11) % this.slow);
            return (await (call as (...all: readonly unknown[]) => unknown).apply(target, [...given])) as unknown;
          };
        },
      });
    this.stores = { ...stores, records: dying(stores.records), blobs: dying(stores.blobs) };
  }
}

const store = new Dying(memoryStore());
let site: TestService;
let other: TestService;
before(async () => {
  const start = (sandbox?: TestService['sandbox']): Promise<TestService> =>
    startService(
      ({ services }, register) => ({
        services: [{ ...services[0]!, flow, known: {}, bound: [], handOver: register.handOver, assisted: {} }],
        stores: { ...store.stores } as never,
      }),
      sandbox ? { sandbox } : {},
    );
  site = await start();
  other = await start(site.sandbox);
});
after(async () => {
  await other.close();
  await site.close();
});

const idOf = ({ url }: Seen): string => /\/([\w-]{22})(?=\/|$)/.exec(url.pathname)?.[1] ?? '';
const codeOf = ({ text }: Seen): string => /(?:\d{4} ){4}\d{4}/.exec(text)?.[0] ?? '';

async function loggedIn(citizen: string): Promise<Person> {
  const person = new Person(site);
  await person.logIn('/fr/account', citizen);
  return person;
}

/** Fills a request in for somebody, with a child and its file; gives the page with the code. */
async function help(helper: Person, reason = 'Mariage'): Promise<Seen> {
  const first = await helper.post(assisted, hiddenOf(await helper.get(assisted)));
  const list = await helper.post(first.url.pathname, { ...hiddenOf(first), reason });
  const child = await helper.post(list.url.pathname, { ...hiddenOf(list), action: 'add:child' });
  const name = /name="(child\.\w+)\.name"/.exec(child.text)?.[1] ?? assert.fail(child.text.slice(-3000));
  const act = new File([`%PDF-1.7 ${reason}\n%%EOF\n`], 'acte.pdf', { type: 'application/pdf' });
  const back = await helper.post(child.url.pathname, {
    ...hiddenOf(child),
    [`${name}.name`]: 'Salma',
    [`${name}.act`]: act,
  });
  const check = await helper.post(back.url.pathname, hiddenOf(back));
  assert.match(check.url.pathname, /\/check$/, check.text.slice(-3000));
  const code = await helper.post(check.url.pathname, hiddenOf(check));
  assert.match(code.url.pathname, /\/code$/, code.text.slice(-3000));
  return code;
}

async function take(person: Person, code: string): Promise<Seen> {
  const page = await person.get('/fr/account/confirm');
  return person.post('/fr/account/confirm', { ...hiddenOf(page), code });
}

/** What is told of who helped, of the person's own data. */
async function actsOf(person: Person): Promise<readonly (readonly [step: string, times: number])[]> {
  const { requests } = JSON.parse((await person.get('/fr/account/data.json')).text) as {
    requests: readonly { assistance?: { acts: readonly { step: string; times: number }[] } }[];
  };
  return (requests.at(0)?.assistance?.acts ?? []).map(({ step, times }) => [step, times]);
}

/** A browser whose session is over, with the page that is left open in it. */
const withoutSession = (): Person => new Person(site);

test('a process that is killed at any moment while a request is given: it is neither lost nor two people’s', async () => {
  const helper = await loggedIn('youssef');
  let killed = 0;
  for (let isWhole = false; !isWhole; killed += 1) {
    const page = await help(helper, `Kill ${killed}`);
    const id = idOf(page);
    const amina = await loggedIn('amina');
    const confirm = await amina.get('/fr/account/confirm');
    store.left = killed;
    const cut = await amina.post('/fr/account/confirm', { ...hiddenOf(confirm), code: codeOf(page) });
    isWhole = store.left >= 0;
    store.left = Infinity;
    assert.equal(cut.status, isWhole ? 200 : 500);
    // Another instance, which knows nothing but what was kept.
    helper.on(other);
    amina.on(other);
    for (const time of ['first', 'twice']) {
      const got = await take(amina, codeOf(page));
      assert.equal(got.url.pathname, `${base}/${id}/check`, `write ${killed}, ${time}: ${got.text.slice(-2000)}`);
      assert.match(got.text, new RegExp(`Kill ${killed}[^]*Salma[^]*acte\\.pdf`), `write ${killed}, ${time}`);
    }
    assert.match((await helper.get(`${assisted}/${id}/reason`)).text, /La personne a repris/);
    const thief = await loggedIn('fatima-zahra');
    assert.equal((await take(thief, codeOf(page))).status, 422, 'nobody else has it');
    assert.equal((await thief.get(`${base}/${id}/check`)).status, 404);
    helper.on(site);
  }
  assert.ok(killed > 6, `${killed} writes`);
});

test('killed before anybody has it, and never taken: after three minutes its helper may change it again', async (context) => {
  const helper = await loggedIn('youssef');
  const page = await help(helper, 'Waiting');
  const id = idOf(page);
  const amina = await loggedIn('amina');
  const confirm = await amina.get('/fr/account/confirm');
  store.left = 2;
  await amina.post('/fr/account/confirm', { ...hiddenOf(confirm), code: codeOf(page) });
  store.left = Infinity;
  const sealed = await helper.get(`${assisted}/${id}/reason`);
  const isSealed = sealed.url.pathname.endsWith('/code');
  const { now } = Date;
  context.mock.method(Date, 'now', () => now() + 200_000);
  const step = await helper.get(`${assisted}/${id}/reason`);
  assert.equal(step.url.pathname, `${assisted}/${id}/reason`);
  const changed = await helper.post(step.url.pathname, { ...hiddenOf(step), reason: 'Changed' });
  assert.doesNotMatch(changed.text, /draftConflict|modifié/);
  context.mock.restoreAll();
  const got = await take(amina, codeOf(page));
  assert.match(got.text, /Changed/);
  assert.ok(isSealed, 'the kill came after the seal');
});

test('what a helper saves is told with the request: on pages of items, and after their session ended', async () => {
  const helper = await loggedIn('youssef');
  const page = await help(helper);
  const id = idOf(page);
  const step = await helper.get(`${assisted}/${id}/reason`);
  const late = await withoutSession().post(step.url.pathname, { ...hiddenOf(step), reason: 'Typed late' });
  assert.match(late.url.pathname, /\/login$/);
  const again = await helper.get(`${assisted}/${id}/reason?kept`);
  assert.match(again.text, /value="Typed late"/, 'nothing is lost');
  await helper.post(again.url.pathname, { ...hiddenOf(again), reason: 'Typed late' });
  const amina = await loggedIn('amina');
  assert.match((await take(amina, codeOf(page))).text, /Typed late/);
  assert.deepEqual(await actsOf(amina), [
    ['children', 2],
    ['reason', 2],
  ]);
});

test('what is posted without a session after the person has it changes nothing', async () => {
  const helper = await loggedIn('youssef');
  const page = await help(helper, 'Before');
  const id = idOf(page);
  const step = await helper.get(`${assisted}/${id}/reason`);
  const amina = await loggedIn('amina');
  await take(amina, codeOf(page));
  await withoutSession().post(step.url.pathname, { ...hiddenOf(step), reason: 'After' });
  await withoutSession().post(`${step.url.pathname}?save=draft`, { ...hiddenOf(step), reason: 'After' });
  const own = await amina.get(`${base}/${id}/reason`);
  assert.match(own.text, /value="Before"/);
  const forged = await withoutSession().post(own.url.pathname, {
    ...hiddenOf(own),
    ...hiddenOf(step),
    reason: 'Forged',
  });
  assert.match(forged.url.pathname, /\/login$/);
  assert.match((await amina.get(`${base}/${id}/reason`)).text, /value="Before"/);
});

test('who types the code while something is being saved: what was told as kept is what the person has, and stays', async () => {
  const helper = await loggedIn('youssef');
  for (let round = 0; round < 12; round += 1) {
    const page = await help(helper, `Begun ${round}`);
    const id = idOf(page);
    const step = await helper.get(`${assisted}/${id}/reason`);
    const amina = await loggedIn('amina');
    const confirm = await amina.get('/fr/account/confirm');
    const [saved, got] = await Promise.all([
      helper.post(`${step.url.pathname}?save=draft`, { ...hiddenOf(step), reason: `Saved ${round}` }),
      amina.post('/fr/account/confirm', { ...hiddenOf(confirm), code: codeOf(page) }),
    ]);
    const isKept = saved.status === 204;
    if (got.status === 409) assert.ok(isKept, 'it is being changed');
    else {
      assert.equal(got.status, 200, got.text.slice(-2000));
      const { text } = await amina.get(`${base}/${id}/reason`);
      assert.match(text, new RegExp(`value="${isKept ? 'Saved' : 'Begun'} ${round}"`));
    }
  }
});

test('who types the code of what is not complete keeps nothing away that is saved meanwhile', async () => {
  const helper = await loggedIn('youssef');
  const page = await help(helper);
  const id = idOf(page);
  const step = await helper.get(`${assisted}/${id}/reason`);
  await helper.post(`${step.url.pathname}?save=draft`, { ...hiddenOf(step), reason: '' });
  const amina = await loggedIn('amina');
  const confirm = await amina.get('/fr/account/confirm');
  for (let round = 0; round < 8; round += 1) {
    const asked = Array.from({ length: 4 }, () =>
      amina.post('/fr/account/confirm', { ...hiddenOf(confirm), code: codeOf(page) }),
    );
    const now = await helper.get(step.url.pathname);
    assert.equal(now.url.pathname, step.url.pathname);
    const saved = await helper.post(`${step.url.pathname}?save=draft`, {
      ...hiddenOf(now),
      reason: '',
      ['child']: '',
    });
    assert.equal(saved.status, 204);
    for (const { status } of await Promise.all(asked)) assert.equal(status, 409);
  }
});

test('a double click that two instances answer gives it once, whole, and both lead there', async () => {
  const helper = await loggedIn('youssef');
  for (let round = 0; round < 10; round += 1) {
    const page = await help(helper, `Twice ${round}`);
    const id = idOf(page);
    const amina = await loggedIn('amina');
    const confirm = await amina.get('/fr/account/confirm');
    const second = amina.copy().on(other);
    store.slow = 8;
    const both = await Promise.all(
      [amina, second].map((tab) => tab.post('/fr/account/confirm', { ...hiddenOf(confirm), code: codeOf(page) })),
    );
    store.slow = 0;
    for (const { url, text, status } of both)
      assert.equal(url.pathname, `${base}/${id}/check`, `${round}: ${status} ${text.slice(-1500)}`);
    const check = await amina.get(`${base}/${id}/check`);
    assert.match(check.text, new RegExp(`Twice ${round}[^]*Salma[^]*acte\\.pdf`));
  }
});

test('one browser for both: a page that the other left open changes and shows nothing', async () => {
  // Whoever logs in next has other cookies, and the pages of the one before.
  const [helper, person] = [await loggedIn('youssef'), await loggedIn('amina')];
  const page = await help(helper, 'Shared');
  const id = idOf(page);
  const helpers = await helper.get(`${assisted}/${id}/reason`);
  const posted = await person.post(helpers.url.pathname, { ...hiddenOf(helpers), reason: 'By the wrong one' });
  assert.equal(posted.status, 404);
  assert.doesNotMatch(posted.text, /Shared|Salma/);
  const { text } = await take(person, codeOf(page));
  assert.match(text, /Shared[^]*Salma/);
  assert.doesNotMatch(text, /By the wrong one/);
  const persons = await person.get(`${base}/${id}/reason`);
  const back = await helper.post(persons.url.pathname, { ...hiddenOf(persons), reason: 'By who helped' });
  assert.equal(back.status, 404);
  assert.doesNotMatch(back.text, /Shared|Salma/);
  assert.match((await person.get(persons.url.pathname)).text, /value="Shared"/);
});

/** What the script of a page asks. */
async function asked(
  person: Person,
  path: string,
  fields: Record<string, string>,
  init: RequestInit = {},
): Promise<{ status: number; code: string; detail: string }> {
  const answer = await site.service.handle(
    new Request(new URL(path, origin), {
      method: 'POST',
      body: init.method && init.method !== 'POST' ? null : new URLSearchParams(fields),
      ...init,
      headers: {
        ...{ cookie: person.cookie, accept: 'application/json', 'sec-fetch-site': 'same-origin' },
        ...(init.headers as Record<string, string>),
      },
    }),
  );
  const isJson = answer.headers.get('content-type')?.includes('json');
  assert.ok(isJson, `${path}: ${answer.status} ${answer.headers.get('location')} ${await answer.clone().text()}`);
  return { status: answer.status, ...((await answer.json()) as { code: string; detail: string }) };
}

test('a page with script that is left open is told what is: taken over, thrown away, its session ended; files too', async () => {
  const helper = await loggedIn('youssef');
  const taken = await help(helper);
  const gone = await help(helper);
  const stepOf = (page: Seen): Promise<Seen> => helper.get(`${assisted}/${idOf(page)}/reason`);
  const [one, two] = [await stepOf(taken), await stepOf(gone)];
  const uploads = (page: Seen): string => `${assisted}/${idOf(page)}/uploads`;
  const tus = { 'tus-resumable': '1.0.0', 'x-csrf-token': hiddenOf(one)['csrf'] ?? '', 'upload-length': '9' };
  const piece = `${uploads(taken)}/${'a'.repeat(22)}`;
  const out = await asked(withoutSession(), piece, {}, { method: 'PATCH', headers: tus });
  assert.deepEqual([out.status, out.code], [401, 'login_required'], 'whose session ended');
  await take(await loggedIn('amina'), codeOf(taken));
  await helper.post(`${assisted}/${idOf(gone)}/delete`, hiddenOf(two));
  for (const query of ['', '?save=draft', '?check=reason']) {
    const typed = { ...hiddenOf(one), reason: 'Late' };
    const told = await asked(helper, one.url.pathname + query, typed);
    assert.deepEqual([told.status, told.code], [409, 'draft_ended'], query);
    assert.match(told.detail, /Vous ne la voyez plus/);
    const other = await asked(helper, two.url.pathname + query, typed);
    assert.deepEqual([other.status, other.code], [404, 'draft_not_found'], query);
  }
  assert.equal((await asked(helper, uploads(taken), {}, { headers: tus })).status, 410);
  assert.equal((await asked(helper, piece, {}, { method: 'PATCH', headers: tus })).status, 410);
  assert.equal((await asked(helper, uploads(gone), {}, { headers: tus })).status, 404);
  const page = await helper.post(two.url.pathname, { ...hiddenOf(two), reason: 'Late' });
  assert.equal(page.status, 404);
  assert.match(page.text, new RegExp(`href="${assisted}/new"`), 'with a way to the next');
});
