// What a company does in the starter by plain HTTP: equipment items added, changed and removed, several files, a signature, and the fee, by card
// on the provider's page or in cash at its counter.
import { setTimeout as wait } from 'node:timers/promises';
import { Astray, Citizen, mandate, sha256 } from './citizen.mjs';
import { formsOf } from './browser.mjs';

const card = '4000000000000010';
const dayOf = (name, [year, month, day]) => ({
  [`${name}-day`]: day,
  [`${name}-month`]: month,
  [`${name}-year`]: String(year),
});
const itemOf = (name) => /^equipment\.([\w-]+)\.kind$/.exec(name)?.[1];
const itemsOf = ({ controls }) => [...controls].flatMap((name) => itemOf(name) ?? []);
const filesOf = ({ buttons }) => buttons.filter((value) => value.startsWith('remove:documents.'));

export class Applicant extends Citizen {
  slug = 'terrace-permit';
  first = 'company';
  /** Where the form leads to after its files. */
  last = 'declaration';
  /** What else is said of the company. */
  company = {};

  async fill(draft) {
    const { random } = this;
    const year = new Date().getFullYear() + 1;
    await this.save(draft, 'company', {
      ice: '001 526 374 0000 01',
      company: `Café ${random.word()}`,
      ...this.company,
    });
    await this.save(draft, 'terrace', {
      place: `Rue ${random.word(20)}`,
      area: '12',
      tables: '10',
      ...dayOf('period-from', [year, '05', '01']),
      ...dayOf('period-to', [year, '05', '31']),
    });
    await this.equip(draft, random.of([1, 2, 3]));
    await this.attach(draft, random.of([1, 2, 3]));
    await this.declare(draft);
  }

  async declare(draft) {
    await this.save(draft, 'declaration', { declaration: 'yes' });
  }

  /** Adds so many items and one more, which is removed again. */
  async equip(draft, count) {
    const { ledger } = this;
    const step = 'equipment';
    await this.save(draft, step, {}, 'add', () => 'add:equipment', {
      isDone: (form) => itemsOf(form).length > count,
    });
    let doomed;
    const answers = (form) => {
      doomed ??= itemsOf(form).at(-1);
      return Object.fromEntries(
        itemsOf(form).flatMap((id) => [
          [`${step}.${id}.kind`, this.random.of(['parasol', 'heater', 'planter', 'screen'])],
          [`${step}.${id}.count`, this.random.of(['1', '2', '17', '200'])],
        ]),
      );
    };
    await this.save(draft, step, answers, 'type');
    await this.save(draft, step, {}, 'remove', (form) => {
      if (!itemsOf(form).includes(doomed)) return null;
      ledger.removing(draft, step, `${step}.${doomed}.`);
      return `remove:${step}.${doomed}`;
    });
    ledger.removed(draft, step, `${step}.${doomed}.`);
    const next = await this.save(draft, step, {});
    if (next !== 'documents') throw new Astray(`${step} led to ${next}`);
    ledger.drafts.get(draft).items = count;
  }

  /** Gives so many files, each of which nobody has given before. */
  async attach(draft, count) {
    const { files } = this.ledger.drafts.get(draft);
    let given;
    const fresh = () => {
      given = Buffer.concat([mandate, Buffer.from(`\n% ${this.random.word(24)}\n`)]);
      return { documents: new File([given], `${this.random.word(12)}.pdf`, { type: 'application/pdf' }) };
    };
    await this.save(draft, 'documents', fresh, 'upload', () => 'add:documents', {
      isDone: (form) => filesOf(form).length >= count,
      onSaved: () => {
        files.add(sha256(given));
        this.ledger.figures.uploads += 1;
      },
    });
    const next = await this.save(draft, 'documents', {});
    if (next !== this.last) throw new Astray(`documents led to ${next}`);
  }

  /** Pays until the receipt is there. Who has paid waits for the service to know; when it never does, they pay again, and are counted. */
  async pay(draft) {
    const path = `${this.base(draft)}/pay`;
    const method = this.random.of(['card', 'card', 'cash']);
    const known = this.ledger.drafts.get(draft);
    let heading;
    for (let tries = 0; tries < 300; tries++) {
      const page = await this.open(`${path}?returned=stop`);
      if (page.url.pathname.includes('/receipts/')) return;
      heading = /<title>([^<]*)/.exec(page.text)?.[1];
      const form = formsOf(page.text).find(({ action }) => action?.split('?')[0] === path);
      const number = /(\d{4}\u00a0\d{4}\u00a0\d{4}\u00a0\d{2})/.exec(page.text)?.[1]?.replace(/\D/g, '');
      if (known.paid.size && tries < 150) await wait(200);
      else if (method === 'cash' && page.text.includes('tiwizi-barcode')) await this.#atCounter(known, number);
      else if (form) {
        await this.before('pay');
        const answer = await this.browser.post(path, { ...form.fields, action: method });
        const location = answer.headers.get('location') ?? '';
        if (location.includes('/pay/card/')) await this.#atProvider(known, new URL(location, page.url));
      }
      await wait(this.random.between(50, 300));
    }
    throw new Astray(`${draft} was never paid by ${method}: ${known.paid.size} paid, and the page was “${heading}”`);
  }

  async #atProvider(known, url) {
    await this.before('paying');
    const answer = await this.browser.post(url, { action: 'pay', card });
    // It leads back whether it was paid now or before: one name is one payment.
    if (answer.status === 303) known.paid.add(url.pathname.split('/').at(-1));
    await this.before('paid');
    await this.browser.follow(answer);
  }

  async #atCounter(known, number) {
    const counter = `${this.site.sandbox.url}/pay/counter`;
    const page = await this.browser.ask(`${counter}?number=${number}`);
    const id = /name="id" value="([^"]+)"/.exec(page.text)?.[1];
    if (!id || !page.text.includes('value="take"')) return;
    await this.before('paying');
    const { status } = await fetch(counter, {
      method: 'POST',
      body: new URLSearchParams({ action: 'take', id }),
      headers: { 'sec-fetch-site': 'same-origin' },
      redirect: 'manual',
    });
    if (status === 303) known.paid.add(id);
    await this.before('paid');
  }

  async journey() {
    const draft = await this.begin();
    await this.fill(draft);
    await this.sign(draft);
    await this.pay(draft);
    await this.receipt(draft);
    return draft;
  }
}
