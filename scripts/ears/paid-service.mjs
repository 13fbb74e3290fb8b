// Terrace permits beside the sandbox: a company whose requests wait for the fee in every way, and a clerk who fills one in for somebody else.
import { readFileSync, rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createSandbox } from '@tiwizi/sandbox';
import { startDemonstration } from '@tiwizi/server/demonstration';
import { configuration } from '../../packages/create-tiwizi/template/configuration.js';
import { servicesWith } from '../../packages/create-tiwizi/tests/site.mjs';
import { Applicant } from '../proofs/applicant.mjs';
import { formsOf } from '../proofs/browser.mjs';
import { Ledger } from '../proofs/ledger.mjs';
import { Random } from '../proofs/random.mjs';

const slug = 'terrace-permit';
const data = new URL('../../packages/create-tiwizi/template/data/', import.meta.url);
const organisation = { ar: 'جمعية تويزي', fr: 'Association Tiwizi', en: 'Tiwizi Association' };
const words = (ar, fr, en) => ({ ar, fr, en });
const sheetsIn = (name) => JSON.parse(readFileSync(new URL(name, data), 'utf8')).services;
const commune = { id: 'ait-mithal', name: words('آيت مثال', 'Aït Exemple', 'Aït Example') };
const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const always = [{ days, from: '00:00', to: '23:59' }];
/** A directory with all that it may have beside services. */
const sheets = {
  services: [...sheetsIn('services.json'), ...sheetsIn('list.json').slice(1, 4)],
  themes: [],
  lifeEvents: [
    {
      id: 'business',
      title: words('فتح مقهى', 'Ouvrir un café', 'Opening a café'),
      intro: words('ما يلزم لفتح مقهى.', 'Ce qu’il faut pour ouvrir un café.', 'What it takes to open a café.'),
      services: [
        {
          service: 'terrace-permit',
          why: words('قبل وضع الطاولات.', 'Avant de poser des tables.', 'Before tables are set out.'),
        },
        { service: 'birth-certificate' },
      ],
    },
  ],
  offices: [
    {
      id: 'annex',
      kind: 'office',
      name: words('الملحقة الإدارية', 'Annexe administrative', 'Administrative annex'),
      commune,
      telephone: '+212500000000',
      address: words('شارع المثال', 'Rue de l’exemple', 'Example street'),
      hours: { usual: always, ramadan: always },
      accessible: true,
      position: { latitude: 33.9, longitude: -6.8 },
      sample: true,
    },
    { id: 'club', kind: 'association', name: words('جمعية', 'Association', 'Association'), commune, sample: true },
  ],
  calendar: { until: '2999-12-31' },
};
const cards = {
  paid: '4000000000000010',
  refused: '4000000000000028',
  expired: '4000000000000036',
  amount: '4000000000000051',
  slow: '4000000000000085',
};

/** Somebody who pays, in the way that they are told. */
class Payer extends Applicant {
  async draft() {
    const draft = await this.begin();
    await this.fill(draft);
    return draft;
  }

  async due() {
    const draft = await this.draft();
    await this.sign(draft);
    return draft;
  }

  /** Chooses a way to pay; gives the address that it leads to. */
  async order(draft, method) {
    const path = `${this.base(draft)}/pay`;
    const page = await this.open(path);
    const { fields } = formsOf(page.text).find(({ action }) => action === path);
    const answer = await this.browser.post(path, { ...fields, action: method });
    return new URL(answer.headers.get('location'), page.url);
  }

  /** Pays on the provider's page, and comes back. */
  async byCard(draft, card) {
    const answer = await this.browser.post(await this.order(draft, 'card'), { action: 'pay', card: cards[card] });
    await this.browser.follow(answer);
    return draft;
  }

  /** What the counter does with the payment of a number: `take`, `refund`. */
  async atCounter(number, action) {
    const counter = `${this.site.sandbox.url}/pay/counter`;
    const { text } = await this.browser.ask(`${counter}?number=${number.replace(/\D/g, '')}`);
    const body = new URLSearchParams({ action, id: /name="id" value="([^"]+)"/.exec(text)[1] });
    await fetch(counter, { method: 'POST', body, headers: { 'sec-fetch-site': 'same-origin' }, redirect: 'manual' });
  }

  async numberOf(draft) {
    const { text } = await this.open(`${this.base(draft)}/pay`);
    return /(\d{4}\u00a0){3}\d{2}/.exec(text)[0];
  }
}

/** A clerk who fills the form in for somebody else. */
class Clerk extends Payer {
  last = 'check';
  // Nothing of the clerk's own login is filled in.
  company = { phone: '0600000001' };

  base(draft) {
    return `/fr/requests/${slug}/assisted/${draft}`;
  }

  async begin() {
    const path = `/fr/requests/${slug}/assisted`;
    const page = await this.open(path);
    const answer = await this.browser.post(path, formsOf(page.text).find(({ action }) => action === path).fields);
    const draft = answer.headers.get('location').split('/').at(-1);
    this.ledger.draft(draft, this.name);
    return draft;
  }

  // What the person alone can say is not asked.
  async declare() {}

  async code(draft) {
    const { text } = await this.open(`${this.base(draft)}/code`);
    return /(\d{4}[ \u00a0]){4}\d{4}/.exec(text)[0];
  }
}

/** The way of each request to where it is listened to. */
const ways = {
  draft: ({ payer }) => payer.draft(),
  due: ({ payer }) => payer.due(),
  async underWay({ payer }) {
    const draft = await payer.due();
    await payer.order(draft, 'card');
    return draft;
  },
  async cash({ payer }) {
    const draft = await payer.due();
    await payer.order(draft, 'cash');
    return draft;
  },
  refused: async ({ payer }) => payer.byCard(await payer.due(), 'refused'),
  expired: async ({ payer }) => payer.byCard(await payer.due(), 'expired'),
  amount: async ({ payer }) => payer.byCard(await payer.due(), 'amount'),
  paid: async ({ payer }) => payer.byCard(await payer.due(), 'paid'),
  async twice({ payer }) {
    const draft = await payer.due();
    await payer.byCard(draft, 'slow');
    await payer.order(draft, 'cash');
    await payer.atCounter(await payer.numberOf(draft), 'take');
    // The bank answers after all, and the service is told.
    for (let tries = 0; tries < 60; tries++) {
      if (/deux fois/.test((await payer.open(`/fr/receipts/${draft}`)).text)) break;
      await new Promise((done) => setTimeout(done, 500));
    }
    return draft;
  },
  async refunded({ payer }) {
    const draft = await payer.due();
    const number = await payer.numberOf(draft);
    await payer.byCard(draft, 'paid');
    await payer.atCounter(number, 'refund');
    return draft;
  },
  helped: ({ clerk }) => clerk.draft(),
  async taken({ clerk, person }) {
    const draft = await clerk.draft();
    const path = '/fr/account/confirm';
    const { fields } = formsOf((await person.open(path)).text).find(({ action }) => action === path);
    await person.browser.post(path, { ...fields, code: await clerk.code(draft) });
    person.ledger.draft(draft, person.name);
    await person.save(draft, 'declaration', { declaration: 'yes' });
    return draft;
  },
};

async function start() {
  const dataFolder = await mkdtemp(join(tmpdir(), 'tiwizi-ears-paid-'));
  // At the very end: the sandbox writes down what it was told until it is closed.
  process.once('exit', () => rmSync(dataFolder, { recursive: true, force: true }));
  const helped = (each) =>
    each.sheet === slug
      ? { ...each, assisted: { helper: () => ({ organisation }) }, clerk: { focus: 'control' } }
      : each;
  const services = servicesWith(configuration, helped);
  const site = await startDemonstration({ ...configuration, services, sheets }, { dataFolder });
  const known = { site, ledger: new Ledger() };
  const browsers = new Map();
  /** A person with the same words each time, whatever was asked for before. */
  const someone = (Kind, name) => {
    const person = new Kind({ ...known, name, random: new Random(7) });
    person.browser = browsers.get(name) ?? browsers.set(name, person.browser).get(name);
    return person;
  };
  const made = new Map();
  return {
    origin: site.origin,
    /** Id of a request that has come so far, of `youssef` who pays, `fatima-zahra` who helps or `idir` who is helped; made when it is first asked for. */
    request(way) {
      const people = {
        payer: someone(Payer, 'youssef'),
        clerk: someone(Clerk, 'fatima-zahra'),
        person: someone(Payer, 'idir'),
      };
      if (!made.has(way)) made.set(way, ways[way](people));
      return made.get(way);
    },
    close: () => site.close(),
  };
}

const home = 'https://commune.example/';
const notices = [
  {
    channel: 'sms',
    to: '+212600000002',
    language: 'ar-MA',
    subject: '',
    text: `الطلب DEMO-2026-000012: النتيجة جاهزة.\n${home}`,
  },
  {
    channel: 'mail',
    to: 'amina@citizens.example',
    language: 'fr-MA',
    subject: 'Votre demande',
    text: `Une correction est demandée.\n${home}`,
  },
];

/** An inbox with two messages. */
async function startInbox() {
  const dataDir = await mkdtemp(join(tmpdir(), 'tiwizi-ears-inbox-'));
  process.once('exit', () => rmSync(dataDir, { recursive: true, force: true }));
  const sandbox = await createSandbox({ port: 0, dataDir, clientRedirectUris: [] });
  for (const [at, notice] of notices.entries())
    await fetch(`${sandbox.url}/inbox/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ...notice, key: `message-${at}` }),
    });
  return { url: `${sandbox.url}/inbox`, close: () => sandbox.close() };
}

/** Starts each once somebody asks for it. */
export function paidService() {
  let [started, inbox] = [];
  return {
    get: () => (started ??= start()),
    inbox: async () => (await (inbox ??= startInbox())).url,
    close: async () => {
      // What did not start was told by the state that asked for it.
      for (const each of await Promise.allSettled([started, inbox])) await each.value?.close();
    },
  };
}
