// What a citizen does in the starter by plain HTTP: begin, type, save, give a file, sign with the code from the inbox, keep the receipt.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { Browser, formsOf } from './browser.mjs';

export const mandate = readFileSync(new URL('../../packages/create-tiwizi/tests/mandate.pdf', import.meta.url));
export const phones = {
  amina: '+212600000001',
  youssef: '+212600000002',
  'fatima-zahra': '+212600000003',
  idir: '+212600000004',
};
/** After so long without a page a login ends by itself, in milliseconds. */
const idleTime = 15 * 60_000;
const isAnswer = ({ status }) => status > 0 && status < 500;
/** What a page says, without its head. */
const mainOf = (text) =>
  text
    .slice(Math.max(0, text.indexOf('<main')))
    .replace(/\s+/g, ' ')
    .slice(0, 2000);
const lastOf = ({ url }) => url.pathname.split('/').at(-1);
export const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex');

/** What happened cannot be: the proof ends for this person, and has failed. */
export class Astray extends Error {}

export class Citizen {
  site;
  random;
  ledger;
  #seenAt = 0;
  /** The service, and the step that it begins with. */
  slug = 'birth-certificate-extract';
  first = 'for-whom';
  name;
  browser;
  /** Told before each thing that is done, by its name: `type`, `save`, `add`, `remove`, `upload`, `check`, `agree`, `confirm`, `receipt`. */
  before = async () => {};

  constructor({ site, name, random, ledger }) {
    this.site = site;
    this.name = name;
    this.random = random;
    this.ledger = ledger;
    this.browser = new Browser(site.origin);
  }

  base(draft) {
    return `/fr/requests/${this.slug}/${draft}`;
  }

  /** Begins a draft, logged in, and gives its id. */
  async begin() {
    await this.before('login');
    const page = await this.open(`/fr/requests/${this.slug}/new?anew`);
    const id = page.url.pathname.split('/').at(-2);
    if (lastOf(page) !== this.first)
      throw new Astray(`begun at ${page.url.pathname}: ${page.status} ${page.text.slice(0, 200)}`);
    this.ledger.draft(id, this.name);
    return id;
  }

  /** Opens a page; whoever is asked to log in a second time was logged out by the service. */
  async open(path) {
    const page = await this.browser.open(path);
    const isLoggedIn = !/\/login$/.test(page.url.pathname);
    if (!isLoggedIn && Date.now() - this.#seenAt < idleTime) this.ledger.fault('login lost', `${this.name} at ${path}`);
    const seen = isLoggedIn ? page : await this.browser.logIn(path, this.name);
    this.#seenAt = Date.now();
    return seen;
  }

  /**
   * Saves a step until it is acknowledged.
   *
   * @param {object | ((form: { controls: Set<string> }) => object)} answers what is given, or what is given to a page that asks for this
   * @param {'type' | 'save' | 'upload' | 'add' | 'remove'} act typing saves without checks
   * @param {(form: object) => string | null} [buttonOf] which button is pressed; null: nothing is left to do
   * @param {{ isDone?: (form: object) => boolean, onSaved?: () => void }} [more] `isDone`: pressed again and again until then
   * @returns where it leads
   */
  async save(draft, step, answers, act = 'save', buttonOf = () => undefined, { isDone, onSaved } = {}) {
    const path = `${this.base(draft)}/${step}`;
    for (let tries = 0; tries < 200; tries++) {
      const page = await this.open(path);
      if (lastOf(page) !== step) throw new Astray(`${path} led to ${page.url.pathname}`);
      const form = formsOf(page.text).find(({ action }) => action?.split('?')[0] === path);
      if (!form) throw new Astray(`${path} has no form: ${page.status} ${page.text.slice(0, 300)}`);
      this.ledger.check(draft, step, form.fields);
      const button = buttonOf(form);
      if (button === null || isDone?.(form)) return step;
      const values = typeof answers === 'function' ? answers(form) : answers;
      await this.before(act);
      this.ledger.sent(draft, step, values);
      const answer = await this.browser.post(act === 'type' ? `${path}?save=draft` : path, {
        ...form.fields,
        ...values,
        ...(button && { action: button }),
      });
      const location = answer.headers.get('location') ?? '';
      if (answer.status === 204 || (answer.status === 303 && !location.includes('/login'))) {
        this.ledger.saved(draft, step, values);
        onSaved?.();
        if (isDone) continue;
        return location.split('?')[0].split('/').at(-1);
      }
      if (answer.status === 303) this.ledger.fault('login lost', `${this.name} posting ${step}`);
      // 409: what was sent before without an answer was kept after all. The page is read again.
      else if (answer.status !== 409) this.#unanswered(answer, path);
      await wait(this.random.between(20, 150));
    }
    throw new Astray(`${path} was never acknowledged`);
  }

  #unanswered(answer, path) {
    if (isAnswer(answer)) throw new Astray(`${path}: ${answer.status} ${mainOf(answer.text)}`);
    this.ledger.figures.unanswered += 1;
  }

  /** Gives a file that nobody has given before. */
  async upload(draft) {
    const bytes = Buffer.concat([mandate, Buffer.from(`\n% ${this.random.word(24)}\n`)]);
    const known = this.ledger.drafts.get(draft);
    known.uploads.add(sha256(bytes));
    const next = await this.save(
      draft,
      'mandate',
      { mandate: new File([bytes], 'mandate.pdf', { type: 'application/pdf' }) },
      'upload',
    );
    known.uploads.clear();
    known.uploads.add(sha256(bytes));
    this.ledger.figures.uploads += 1;
    return next;
  }

  names() {
    return {
      person_family_name_arabic: 'بناني',
      person_given_name_arabic: 'ياسين',
      person_family_name_latin: this.random.word(),
      person_given_name_latin: this.random.word(),
      'person_birth_date-day': '27',
      'person_birth_date-month': '03',
      'person_birth_date-year': '2001',
    };
  }

  /** Fills in a form from its beginning to the answers to check. */
  async fill(draft, forWhom = this.random.of(['myself', 'child', 'represented'])) {
    let step = await this.save(draft, 'for-whom', { for_whom: forWhom });
    const delivery = { office: 'demo-01', copies: this.random.of(['1', '2', '3']), delivery: 'post' };
    for (let count = 0; step !== 'check' && count < 12; count++) {
      if (step === 'mandate') step = await this.upload(draft);
      else if (step === 'person') {
        await this.save(draft, step, this.names(), 'type');
        step = await this.save(draft, step, this.names());
      } else if (step === 'identity') step = await this.save(draft, step, {});
      // Without script the address is asked for once "by post" is known, acknowledged or not.
      else if (step === 'delivery')
        step = await this.save(draft, step, ({ controls }) => ({
          ...delivery,
          ...(controls.has('address') ? { address: `Rue ${this.random.word(20)}` } : {}),
        }));
      else throw new Astray(`${draft} led to ${step}`);
    }
  }

  /** From the answers to check to the signature. */
  async sign(draft) {
    const base = this.base(draft);
    let refused = 0;
    for (let tries = 0; tries < 200; tries++) {
      const page = await this.open(`${base}/sign`);
      // Signed without an answer that said so: the page says it, and leads on.
      const isPaidNext = lastOf(page) === 'pay';
      if (isPaidNext || page.url.pathname.includes('/receipts/') || page.text.includes(`href="/fr/receipts/${draft}"`))
        return this.ledger.signed(draft);
      const at = page.status === 404 ? 'check' : lastOf(page);
      const form = formsOf((at === 'check' ? await this.open(`${base}/check`) : page).text).find(
        ({ action }) => action?.split('?')[0] === `${base}/${at}`,
      );
      if (!form) throw new Astray(`${base}/${at}: ${page.status} ${page.text.slice(0, 300)}`);
      let values = {};
      let act = 'check';
      if (at === 'sign') {
        act = form.controls.has('code') ? 'confirm' : 'agree';
        if (act === 'confirm' && refused >= 2) act = 'resend';
        values = act === 'agree' ? { agreed: 'yes' } : act === 'confirm' ? { code: await this.#code() } : {};
        values = { ...values, action: act };
      }
      await this.before(act);
      const answer = await this.browser.post(`${base}/${at}`, { ...form.fields, ...values });
      const location = answer.headers.get('location') ?? '';
      if (answer.status === 303 && location.includes('/receipts/')) return this.ledger.signed(draft);
      if (answer.status === 303 && location.includes('/login')) this.ledger.fault('login lost', `${this.name} signing`);
      if (answer.status === 422 || answer.status === 409 || answer.status === 429) refused += 1;
      else if (act === 'resend') refused = 0;
      if (answer.status !== 303 && ![409, 422, 429].includes(answer.status)) this.#unanswered(answer, `${base}/${at}`);
      if (answer.status !== 303) await wait(this.random.between(50, 200));
    }
    throw new Astray(`${draft} was never signed`);
  }

  async #code() {
    const answer = await fetch(`${this.site.sandbox.url}/inbox/latest?phone=${encodeURIComponent(phones[this.name])}`);
    // None was sent, where the process ended before: what is typed is wrong then, and another is asked for.
    return (await answer.json()).code ?? '';
  }

  /** Opens the receipt; the register may be away for a moment. */
  async receipt(draft) {
    await this.before('receipt');
    const page = await this.open(`/fr/receipts/${draft}`);
    const number = /DEMO-\d{4}-\d{6}/.exec(page.text)?.[0];
    if (!number) throw new Astray(`no number on the receipt of ${draft}: ${page.status} ${page.text.slice(0, 300)}`);
    this.ledger.receipt(draft, number);
    return number;
  }

  async signedDocument(draft) {
    for (let tries = 0; tries < 50; tries++) {
      const { status, bytes } = await this.browser.ask(`${this.base(draft)}/signed.pdf`);
      if (status === 200) return sha256(bytes);
      await wait(200);
    }
    throw new Astray(`${draft} has no signed document`);
  }

  /** A whole request. */
  async journey(forWhom) {
    const draft = await this.begin();
    await this.fill(draft, forWhom);
    await this.sign(draft);
    await this.receipt(draft);
    return draft;
  }

  /** Types into one draft for a while, and looks whether it is there. */
  async type(saves, isOver = () => false) {
    const draft = await this.begin();
    await this.save(draft, 'for-whom', { for_whom: 'child' });
    for (let count = 0; count < saves && !isOver(); count++)
      await this.save(draft, 'person', this.names(), this.random.next() < 0.8 ? 'type' : 'save');
    return draft;
  }

  /** Looks once more at what was acknowledged of a draft that is not signed. */
  async look(draft) {
    for (const step of this.ledger.drafts.get(draft).steps.keys()) {
      const path = `${this.base(draft)}/${step}`;
      const page = await this.open(path);
      const form = formsOf(page.text).find(({ action }) => action?.split('?')[0] === path);
      if (form) this.ledger.check(draft, step, form.fields);
      else this.ledger.fault('save lost', `${path} led to ${page.url.pathname}, ${page.status}`);
    }
  }
}
