// Somebody fills a form in for a person, who takes it over by a login of their own: who may what, what is kept of it, and who is told.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { after, before, test } from 'node:test';
import { defineFlow, type FormFlow } from '@tiwizi/forms';
import { toHandedRequest } from '../hand-over/handed-request.ts';
import {
  agree,
  certificateSlug,
  complaintFlow,
  complaintSlug,
  hiddenOf,
  inAll,
  Person,
  startService,
  type Seen,
  type TestService,
} from '../service/service.fixture.ts';
import { helperFlow, ownSteps } from './helper-flow.ts';

const flow: FormFlow = defineFlow({
  id: 'helped',
  version: 1,
  title: inAll('Certificate'),
  steps: [
    {
      id: 'person',
      title: inAll('Person'),
      fields: [
        { name: 'given_name', label: inAll('Given name'), required: true, maxlength: 60 },
        { name: 'reason', label: inAll('Reason'), required: true, maxlength: 60 },
      ],
    },
    {
      id: 'proof',
      title: inAll('Proof'),
      fields: [{ name: 'proof', type: 'file', label: inAll('Proof'), required: true, file: { accept: ['pdf'] } }],
    },
    {
      id: 'truth',
      title: inAll('Truth'),
      fields: [
        {
          name: 'truth',
          type: 'declaration',
          label: inAll('True'),
          required: true,
          declaration: { text: inAll('So it is') },
        },
      ],
    },
  ],
});
const base = `/fr/requests/${certificateSlug}`;
const assisted = `${base}/assisted`;
const proof = new File(['%PDF-1.7\n%\u00e2\u00e3\n1 0 obj\n<<>>\nendobj\ntrailer <<>>\n%%EOF\n'], 'preuve.pdf', {
  type: 'application/pdf',
});

let site: TestService;
before(async () => {
  site = await startService(
    ({ services }, register) => ({
      services: [
        {
          ...services[0]!,
          flow,
          known: { given_name: 'given_name' },
          bound: ['given_name'],
          handOver: register.handOver,
          assisted: {
            helper: ({ sub }) => sub !== 'idir' && { organisation: { fr: 'Association Tiwizi', ar: 'جمعية تويزي' } },
          },
          clerk: { focus: 'control' },
        },
        {
          sheet: complaintSlug,
          flow: complaintFlow,
          signature: 'none',
          handOver: register.handOver,
          assisted: {},
          clerk: {},
        },
      ],
    }),
    { signers: ['amina'] },
  );
});
after(() => site.close());

const idOf = ({ url }: Seen): string => /\/([\w-]{22})(?=\/|$)/.exec(url.pathname)?.[1] ?? '';
const codeOf = ({ text }: Seen): string => /(?:\d{4} ){4}\d{4}/.exec(text)?.[0] ?? '';

async function loggedIn(citizen: string, path = '/fr/account'): Promise<Person> {
  const person = new Person(site);
  await person.logIn(path, citizen);
  return person;
}

/** Fills a certificate in for somebody; gives the page with the code. */
async function help(helper: Person, reason = 'Mariage'): Promise<Seen> {
  const start = await helper.get(assisted);
  const first = await helper.post(assisted, hiddenOf(start));
  assert.match(first.url.pathname, new RegExp(`^${assisted}/[\\w-]{22}/person$`), first.text.slice(-2000));
  const second = await helper.post(first.url.pathname, { ...hiddenOf(first), reason });
  const check = await helper.post(second.url.pathname, { ...hiddenOf(second), proof });
  assert.match(check.url.pathname, /\/check$/, 'what is declared is not asked of who helps');
  const code = await helper.post(check.url.pathname, hiddenOf(check));
  assert.match(code.url.pathname, /\/code$/, code.text.slice(-2000));
  return code;
}

/** What the person alone says: their login's name, and that it is true. Gives the answers to check. */
async function complete(person: Person, first: Seen): Promise<Seen> {
  assert.match(first.url.pathname, /\/person$/, first.text.slice(-2000));
  const reason = /name="reason"[^>]*value="([^"]*)"/.exec(first.text)?.[1] ?? '';
  let page = await person.post(first.url.pathname, { ...hiddenOf(first), reason });
  if (page.url.pathname.endsWith('/proof')) page = await person.post(page.url.pathname, hiddenOf(page));
  assert.match(page.url.pathname, /\/truth$/, page.text.slice(-2000));
  return person.post(page.url.pathname, { ...hiddenOf(page), truth: 'yes' });
}

async function take(person: Person, code: string): Promise<Seen> {
  const page = await person.get('/fr/account/confirm');
  return person.post('/fr/account/confirm', { ...hiddenOf(page), code });
}

test('from the helper’s first answer to the person’s signature: who helped is told in review, document, hand-over, receipt and data', async () => {
  const helper = await loggedIn('youssef');
  const start = await helper.get(assisted);
  assert.match(start.text, /Association Tiwizi/, 'as what one helps stands there before');
  const page = await help(helper);
  assert.match(page.text, /Rien n’est encore envoyé[^]*account\/confirm[^]*Demande suivante/);
  const id = idOf(page);

  const amina = await loggedIn('amina');
  assert.match((await amina.get('/fr/account')).text, /href="\/fr\/account\/confirm"/);
  const first = await take(amina, codeOf(page));
  const check = await complete(amina, first);
  assert.match(check.text, /Ces réponses ont été remplies par[^]*Association Tiwizi[^]*Lisez-les toutes/);
  assert.match(check.text, /preuve\.pdf/, 'the file came along');
  await amina.post(check.url.pathname, hiddenOf(check));
  const told = (await amina.get(`${base}/${id}/sign`)).text;
  assert.match(told, /Ce que dit le document[^]*Association Tiwizi/, 'who signs reads all that the document says');
  const receipt = await amina.post(`${base}/${id}/sign`, await agree(site, amina, `${base}/${id}`));
  assert.match(receipt.url.pathname, /\/receipts\//, receipt.text.slice(-2000));
  assert.match(receipt.text, /Demande remplie avec l’aide de[^]*Association Tiwizi/);
  assert.doesNotMatch(receipt.text, /Demande suivante/, 'it is the person’s');
  const arabic = await amina.get(receipt.url.pathname.replace('/fr/', '/ar/'));
  assert.match(arabic.text, /\(<bdi[^>]*>(?:<!--[^>]*-->)*جمعية تويزي/, 'whatever language the helper read');

  const filed = site.register.filed.at(-1)!;
  assert.deepEqual([filed.actor, filed.subject, filed.key], ['amina', 'amina', id]);
  const printed = execFileSync('pdftotext', ['-layout', '-', '-'], { input: filed.document }).toString();
  assert.match(printed, /Youssef[^]*Association Tiwizi/, 'in the signed document too');
  const { assistance, attachments } = await toHandedRequest(filed);
  assert.equal(attachments.length, 1);
  assert.equal(assistance?.helper, 'youssef');
  assert.equal(assistance.organisation, 'Association Tiwizi');
  assert.deepEqual(
    assistance.acts.map(({ step, times }) => [step, times]),
    [
      ['person', 1],
      ['proof', 1],
    ],
  );
  const data = JSON.parse((await amina.get('/fr/account/data.json')).text) as { requests: { assistance?: unknown }[] };
  assert.deepEqual(data.requests.find((each) => each.assistance)?.assistance, filed.assistance);
  assert.match((await amina.get('/fr/account/data')).text, /avec l’aide de[^]*Association Tiwizi/);
  const theirs = JSON.parse((await helper.get('/fr/account/data.json')).text) as { requests: unknown[] };
  assert.deepEqual(theirs.requests, [], 'nothing of the person is among the data of who helped');
});

test('who helps reaches neither signature nor payment nor receipt, before and after; and it is theirs no more once it is taken', async () => {
  const helper = await loggedIn('youssef');
  const page = await help(helper);
  const id = idOf(page);
  for (const leaf of ['sign', 'pay', 'check', 'person', 'signed.pdf', 'document.pdf'])
    assert.equal((await helper.get(`${base}/${id}/${leaf}`)).status, 404, leaf);
  for (const leaf of ['sign', 'pay', 'truth', 'signed.pdf']) {
    const seen = await helper.get(`${assisted}/${id}/${leaf}`);
    assert.ok(seen.status === 404 || seen.url.pathname === `${assisted}/${id}/check`, `${leaf}: ${seen.url.pathname}`);
  }
  assert.equal((await helper.get(`/fr/receipts/${id}`)).status, 404);
  const stale = await helper.get(`${assisted}/${id}/person`);
  const amina = await loggedIn('amina');
  await take(amina, codeOf(page));
  const late = await helper.post(stale.url.pathname, { ...hiddenOf(stale), reason: 'Mallory' });
  assert.match(late.text, /La personne a repris la demande/);
  assert.doesNotMatch(late.text, /Mariage|preuve/);
  const kept = await amina.get(`${base}/${id}/person`);
  assert.match(kept.text, /value="Mariage"/);
  assert.equal((await helper.get(`${base}/${id}/person`)).status, 404);
});

test('a code is used once, by nobody who helped, and tells others nothing; of two at one moment one has it', async () => {
  const helper = await loggedIn('youssef');
  const page = await help(helper);
  const own = await take(helper, codeOf(page));
  assert.equal(own.status, 422);
  assert.match(own.text, /C’est le compte de qui a rempli la demande/);
  assert.match(own.text, /<title>Erreur/);
  const people = await Promise.all(['amina', 'fatima-zahra'].map((name) => loggedIn(name)));
  const seen = await Promise.all(people.map((person) => take(person, codeOf(page))));
  assert.equal(seen.filter(({ url }) => url.pathname.startsWith(base)).length, 1);
  assert.equal(seen.filter(({ status }) => status === 422).length, 1);
  const again = await take(await loggedIn('idir'), codeOf(page));
  assert.match(again.text, /Aucune demande n’est gardée sous ce code/);
  const short = await take(people[0]!, '12 <b>');
  assert.match(short.text, /value="12 &lt;b&gt;"/);
  const anybody = new Person(site);
  const resume = await anybody.get('/fr/resume');
  const found = await anybody.post('/fr/resume', { ...hiddenOf(resume), code: codeOf(await help(helper)) });
  assert.match(found.text, /Aucune demande n’est gardée sous ce code/, 'without a login it opens nothing');
  const foreign = await people[0]!.post('/fr/account/confirm', { csrf: 'x', code: codeOf(await help(helper)) });
  assert.equal(foreign.url.pathname, '/fr/account/confirm');
});

test('what the login says is not asked of who helps, and is the person’s; while it is being changed it is not taken', async () => {
  const helper = await loggedIn('youssef');
  const page = await help(helper);
  const step = await helper.get(`${assisted}/${idOf(page)}/person`);
  assert.doesNotMatch(step.text, /given_name/);
  await helper.post(`${step.url.pathname}?save=draft`, { ...hiddenOf(step), reason: '', given_name: 'Mallory' });
  const amina = await loggedIn('amina');
  const early = await take(amina, codeOf(page));
  assert.equal(early.status, 409);
  assert.match(early.text, /modifie encore la demande/);
  const back = await helper.get(step.url.pathname);
  await helper.post(back.url.pathname, { ...hiddenOf(back), reason: 'Voyage' });
  const first = await take(amina, codeOf(page));
  assert.match(first.text, /Given name[^]*Amina/);
  assert.match((await complete(amina, first)).text, /Amina[^]*Voyage/);
});

test('who may not help is told so; nobody helps where the service does not say so; a request is thrown away', async () => {
  const idir = await loggedIn('idir');
  const page = await idir.get(assisted);
  assert.equal(page.status, 403);
  assert.match(page.text, /Ce compte ne permet pas/);
  assert.equal((await new Person(site).get(assisted)).url.pathname, '/fr/login');
  const helper = await loggedIn('youssef');
  const id = idOf(await help(helper));
  const step = await helper.get(`${assisted}/${id}/person`);
  const pieces = await site.service.handle(
    new Request(`http://localhost:4321${assisted}/${id}/uploads`, {
      method: 'OPTIONS',
      headers: { cookie: helper.cookie, 'tus-resumable': '1.0.0' },
    }),
  );
  assert.equal(pieces.headers.get('tus-resumable'), '1.0.0', 'large files come in pieces here too');
  assert.match(step.text, /focus-target="control"/);
  assert.match(step.text, /<input autofocus[^>]*name="reason"/);
  const gone = await helper.post(`${assisted}/${id}/delete`, hiddenOf(step));
  assert.equal(gone.url.pathname, assisted);
  assert.equal((await helper.get(`${assisted}/${id}/code`)).status, 404);
  assert.match((await helper.get('/fr/privacy')).text, /Si quelqu’un remplit la demande pour vous/);
  const complaint = await helper.get(`/ar/requests/${complaintSlug}/assisted`);
  assert.match(complaint.text, /بدء الطلب لفائدة شخص آخر/);
  await assert.rejects(
    startService(
      ({ services }, register) => ({
        services: [
          ...services,
          { sheet: complaintSlug, flow: complaintFlow, login: 'none', assisted: {}, handOver: register.handOver },
        ],
      }),
      { sandbox: site.sandbox },
    ),
    /assisted_without_login/,
  );
  const plain = await startService(undefined, { sandbox: site.sandbox });
  try {
    const person = new Person(plain);
    await person.logIn('/fr/account');
    assert.equal((await person.get(assisted)).status, 404);
    assert.equal((await person.get('/fr/account/confirm')).status, 404);
  } finally {
    await plain.close();
  }
});

test('a clerk’s own receipt leads to the next request', async () => {
  const clerk = await loggedIn('youssef');
  const first = await clerk.get(`/fr/requests/${complaintSlug}/new?anew`);
  const second = await clerk.post(first.url.pathname, { ...hiddenOf(first), what: 'Le trottoir' });
  const check = await clerk.post(second.url.pathname, { ...hiddenOf(second), where: 'Rue 4' });
  const receipt = await clerk.post(check.url.pathname, hiddenOf(check));
  assert.match(receipt.text, new RegExp(`href="/fr/requests/${complaintSlug}/new\\?anew"[^>]*>Demande suivante`));
});

test('what nobody says in another’s place is left out, with the steps, sections and checks that are of it alone', () => {
  const sectioned: FormFlow = {
    ...flow,
    sections: [
      { id: 'truths', title: inAll('Truths'), steps: ['truth'] },
      { id: 'rest', title: inAll('Rest'), steps: ['person', 'proof'], after: ['truths'] },
    ],
  };
  assert.deepEqual(ownSteps(sectioned), ['truth']);
  assert.deepEqual(ownSteps(sectioned, ['given_name']), ['person', 'truth']);
  const left = helperFlow(sectioned);
  assert.deepEqual(
    left.steps.map(({ id }) => id),
    ['person', 'proof'],
  );
  assert.deepEqual(
    left.sections?.map(({ id, after }) => [id, after]),
    [['rest', []]],
  );
});
