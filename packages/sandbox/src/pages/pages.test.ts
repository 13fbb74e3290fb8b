import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { HtmlValidate } from 'html-validate';
import { locales } from '@tiwizi/i18n';
import { testCitizens } from '../citizens.ts';
import type { CaseFile } from '../desk/case-files.ts';
import { casePage, deskPage } from '../desk/desk.page.ts';
import { cardPage, counterPage } from '../payment/payment-pages.ts';
import type { BookedPayment } from '../payment/payment-book.ts';
import { homePage } from './home.page.ts';
import { inboxPage } from './inbox.page.ts';
import { chooseLocale } from './language.ts';
import { loginPage } from './login.page.ts';
import { loggedOutPage, logoutPage } from './logout.page.ts';
import { problemPage } from './problem.page.ts';
import { sandboxMessages } from './sandbox.messages.ts';

const citizen = testCitizens[0]!;
const file: CaseFile = {
  key: 'k1',
  number: 'DEMO-2026-000001',
  isWhole: true,
  steps: [{ state: 'received', at: '2026-11-22T10:05:00Z' }],
  request: {
    service: 'extract',
    title: 'Extrait d’acte',
    language: 'fr-MA',
    flow: { id: 'extract', version: 1 },
    filedAt: '2026-11-22T10:05:00Z',
    actor: 'a',
    subject: 'a',
    applicant: 'أمينة الإدريسي',
    answers: {},
    summary: [{ heading: 'Identité', rows: [{ label: 'CNIE', value: 'AB123456' }] }],
    document: { name: 'demande.pdf', type: 'application/pdf', size: 1, sha256: 'a'.repeat(64) },
    attachments: [],
    payment: {
      state: 'paid',
      amount: 5000,
      currency: 'MAD',
      method: 'cash',
      number: '12345678901234',
      reference: 'PAY-1',
      at: '2026-11-22T10:04:00Z',
    },
  },
};
const payment: BookedPayment = {
  order: {
    id: 'p1',
    method: 'card',
    amount: 5000,
    currency: 'MAD',
    description: 'Timbre <b>',
    locale: 'fr-MA',
    number: '12345678901234',
    until: '2026-11-30T10:00:00Z',
    returnUrl: 'http://localhost:4000/fr/',
    notifyUrl: 'http://localhost:4000/payments/notify',
  },
  reference: 'PAY-1',
  state: 'pending',
  at: '2026-11-30T09:00:00Z',
};
const pages: Record<string, (locale: (typeof locales)[number]) => string> = {
  home: (locale) => homePage(locale),
  login: (locale) =>
    loginPage({
      locale,
      action: '/oidc/interaction/x',
      scopes: ['openid', 'profile', 'identity'],
      requestedLevels: ['substantial', 'high'],
    }),
  'login with an error': (locale) =>
    loginPage({
      locale,
      action: '/x',
      scopes: [],
      requestedLevels: [],
      missingCitizen: true,
      chosen: { outcome: 'no_acr', level: 'high' },
    }),
  logout: (locale) => logoutPage(locale, { action: '/end', token: 'token' }),
  'logged out': (locale) => loggedOutPage(locale),
  'logged out, leading on': (locale) => loggedOutPage(locale, { action: '/end', token: 'token' }),
  problem: (locale) => problemPage(locale, 'session_not_found'),
  desk: (locale) => deskPage(locale, [file]),
  'empty desk': (locale) => deskPage(locale, []),
  case: (locale) => casePage(locale, file, [file]),
  'case with an error': (locale) => casePage(locale, file, [file, file], 'textMissing'),
  card: (locale) => cardPage(locale, payment),
  'card with an error': (locale) => cardPage(locale, payment, 'cardUnknown'),
  'card that was paid': (locale) => cardPage(locale, { ...payment, state: 'paid', paid: 5000 }),
  counter: (locale) => counterPage(locale, []),
  'counter with an error': (locale) => counterPage(locale, [payment], { typed: '1 "' }),
  'counter with cash': (locale) =>
    counterPage(locale, [payment], {
      typed: '1',
      found: { ...payment, order: { ...payment.order, method: 'cash' } },
    }),
  inbox: (locale) =>
    inboxPage(
      locale,
      [{ phone: citizen.phone!, citizen, code: '123456', sentAt: 0, expiresAt: 300_000 }],
      [
        {
          channel: 'mail',
          to: 'a@b.example',
          language: 'ar-MA',
          subject: 'طلب',
          text: 'نص\nhttps://x.example/ar/',
          key: 'k',
          sentAt: 0,
        },
        { channel: 'sms', to: citizen.phone!, language: 'fr-MA', subject: '', text: '<script>', key: 'l', sentAt: 0 },
      ],
    ),
};

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  rules: { 'doctype-style': 'off', 'no-trailing-whitespace': 'off', 'long-title': 'off', 'void-style': 'off' },
});

describe('pages are valid', () => {
  for (const [name, render] of Object.entries(pages)) {
    for (const locale of locales) {
      test(`${name}, ${locale}`, async () => {
        const page = render(locale);
        const { results } = await validator.validateString(page);
        assert.deepEqual(
          results.flatMap(({ messages }) =>
            messages.map(({ ruleId, message, line }) => `${line} ${ruleId}: ${message}`),
          ),
          [],
        );
        assert.doesNotMatch(page, /undefined|\[object|\{\w+\}/, 'nothing left to fill in');
      });
    }
  }
});

test('every key has words of its own in each language', () => {
  for (const [key, entry] of Object.entries(sandboxMessages.words)) {
    assert.equal(new Set(Object.values(entry)).size, 4, key);
    assert.doesNotMatch(entry['fr-MA'], / [:;!?]|« | »/, `${key}: French wants narrow no-break spaces`);
    assert.match(entry.zgh, /[\u2d30-\u2d7f]/, key);
    assert.match(entry['ar-MA'], /[\u0600-\u06ff]/, key);
  }
});

test('values never become markup', () => {
  const page = loginPage({
    locale: 'en',
    action: '/x"><script>',
    clientName: '<script>alert(1)</script>',
    scopes: [],
    requestedLevels: [],
    chosen: { citizen: '"><script>', level: '<', outcome: '"' },
  });
  assert.doesNotMatch(page, /<script/);
});

test('the inbox shows the clock of Morocco, which is not the one that older engines know', () => {
  const until = (expiresAt: string): string | undefined => {
    const message = { phone: citizen.phone!, citizen, code: '123456', sentAt: 0, expiresAt: Date.parse(expiresAt) };
    return /<time[^>]*>([^<]*)</.exec(inboxPage('fr-MA', [message]))?.[1];
  };
  assert.equal(until('2026-11-29T08:05:09Z'), '08:05:09');
  assert.equal(until('2026-07-01T08:05:09Z'), '09:05:09');
});

test('the first language we have is chosen, Arabic when there is none', () => {
  assert.equal(chooseLocale(null, 'de fr ar'), 'fr-MA');
  assert.equal(chooseLocale(undefined, 'zgh-MA;q=0.9, en'), 'zgh');
  assert.equal(chooseLocale('en', 'fr'), 'en');
  assert.equal(chooseLocale('de', 'x', ''), 'ar-MA');
});
