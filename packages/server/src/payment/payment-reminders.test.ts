// Who has not paid is told so: once on each occasion, in their language, and nothing about themselves.
import assert from 'node:assert/strict';
import { after, before, mock, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { formatDate } from '@tiwizi/i18n';
import { Collected } from '../notifications/collected.fixture.ts';
import {
  agree,
  certificateFlow,
  certificateSlug,
  fillCertificate,
  hiddenOf,
  origin,
  Person,
  type Seen,
} from '../service/service.fixture.ts';
import { payByCard, pricedSheets, startPaidService, type PaidService } from './payment.fixture.ts';

const day = 86_400_000;
const sms = new Collected();
let site: PaidService;
before(async () => {
  site = await startPaidService({ fee: undefined }, (_usual, register) => ({
    sheets: pricedSheets({ kind: 'fixed', amount: 20, currency: 'MAD' }, certificateSlug),
    services: [
      {
        sheet: certificateSlug,
        flow: certificateFlow,
        known: { given_name: 'given_name', cnie: 'cnie' },
        fee: { amount: 2000, for: { fr: 'Timbre', ar: 'تنبر' } },
        handOver: register.handOver,
      },
    ],
    notifications: { senders: [sms] },
    handOverSeconds: 0.05,
  }));
});
after(() => {
  mock.timers.reset();
  return site.close();
});

/** So much later, for the service, its stores and the provider alike: time only goes on. */
const pass = (milliseconds: number): void => {
  const now = Date.now() + milliseconds;
  mock.timers.reset();
  mock.timers.enable({ apis: ['Date'], now });
};
/** Waits until the request was looked at since: its queue has put it off. */
async function looked(page: Seen): Promise<void> {
  const id = page.url.pathname.split('/')[4] ?? '';
  const key = { kind: 'hand-over', owner: 'amina', id };
  const { records } = site.options.stores;
  const first = (await records.get(key))?.revision ?? 0;
  // Taken, and put off again.
  while (((await records.get(key))?.revision ?? Infinity) < first + 2) await wait(20);
}
/** Waits until how the person is reached is kept for longer. */
async function followed(page: Seen): Promise<void> {
  const key = { kind: 'follow-up', owner: 'amina', id: page.url.pathname.split('/')[4] ?? '' };
  while (((await site.options.stores.records.get(key))?.expires ?? 0) < Date.now() + 8 * day) await wait(20);
}
async function signed(person: Person): Promise<Seen> {
  const draft = await fillCertificate(person);
  const page = await person.post(`${draft}/sign`, await agree(site, person, draft));
  assert.match(page.url.pathname, /\/pay$/);
  return page;
}

test('a day after, and two days before it is given up; no message once it is paid', async () => {
  const person = new Person(site);
  const page = await signed(person);
  const ends = new Date(Date.now() + 30 * day);
  pass(0.9 * day);
  await looked(page);
  assert.equal(sms.messages.length, 0);
  pass(0.2 * day);
  const first = await sms.until((all) => all[0]);
  assert.match(first.text, /les frais de votre demande .* ne sont pas encore payés/);
  assert.ok(first.text.includes(formatDate(ends, 'fr-MA')), first.text);
  assert.ok(first.text.endsWith(`\n${origin}/fr/`));
  assert.equal(first.to, '+212600000001');
  assert.doesNotMatch(first.text + first.subject, /amina|\d{14}|\/pay|requests/i, 'neither a name nor a way in');
  pass(day);
  await looked(page);
  assert.equal(sms.messages.length, 1, 'told once');
  // In steps: how somebody is reached is kept for days at a time.
  for (let days = 0; days < 25; days += 5) {
    pass(5 * day);
    await looked(page);
    await followed(page);
  }
  assert.equal(sms.messages.length, 1);
  pass(day);
  await sms.until((all) => all[1]);
  await person.logIn('/fr/account');
  const again = await person.get(page.url.pathname);
  const receipt = await payByCard(person, again, '4000000000000010');
  assert.match(receipt.url.pathname, /receipts/, receipt.text.slice(-3000));
  pass(0.5 * day);
  await wait(300);
  assert.equal(sms.messages.length, 2);
});

test('a number for the counter that runs out', async () => {
  const person = new Person(site);
  const page = await signed(person);
  const count = sms.messages.length;
  await person.post(page.url.pathname, { ...hiddenOf(page), action: 'cash' });
  const ends = new Date(Date.now() + 7 * day);
  pass(4.9 * day);
  await looked(page);
  assert.equal(sms.messages.length, count, 'who has a number that is good is left in peace');
  pass(0.2 * day);
  const told = await sms.until((all) => all[count]);
  assert.match(told.text, /la référence de paiement au guichet .* expire le/);
  assert.ok(told.text.includes(formatDate(ends, 'fr-MA')), told.text);
  pass(0.5 * day);
  await looked(page);
  assert.equal(sms.messages.length, count + 1);
});
