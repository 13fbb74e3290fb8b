import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { plainContext } from '@tiwizi/core/template';
import { locales } from '@tiwizi/i18n';
import { renderTemplate } from '@tiwizi/ssr';
import { findServiceSheet } from '../sheet/find-service-sheet.ts';
import { parseServiceSheets } from '../sheet/parse-service-sheets.ts';
import type { ServiceSheet } from '../sheet/service-sheet.ts';
import { serviceCardOf } from '../service-card/service-card-of.ts';
import { serviceCardTemplate } from '../service-card/service-card.template.ts';
import { serviceSheetTemplate, type ServiceSheetOptions } from './service-sheet.template.ts';

const sheets = parseServiceSheets(readFileSync(new URL('../../fixtures/services.json', import.meta.url), 'utf8'));
const birth = findServiceSheet(sheets, 'acte-naissance-extrait')!;
const print = (sheet: ServiceSheet, options: ServiceSheetOptions): string =>
  renderTemplate(serviceSheetTemplate(sheet, options));
const plain = (html: string): string => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

test('every sample sheet prints in the four languages, and says that it is a sample', () => {
  for (const sheet of sheets) {
    for (const locale of locales) {
      const html = print(sheet, { locale });
      assert.doesNotMatch(plain(html), /\{\w+\}|undefined|\[object/, `${sheet.id} ${locale}`);
      assert.match(html, /<dl class="tiwizi-summary-list">/);
      assert.match(html, /id="help"/);
    }
  }
  assert.match(plain(print(birth, { locale: 'fr-MA' })), /Données d’exemple, non vérifiées/);
});

test('says what it costs, how long it takes, what to bring and who helps', () => {
  const words = plain(print(birth, { locale: 'fr-MA' }));
  for (const expected of [
    'Administration responsable',
    'Pour qui Citoyennes et citoyens',
    'Coût',
    '3 jours ouvrés au plus',
    'Documents à fournir',
    'Langues du service',
    'Aide d’une personne',
  ])
    assert.ok(words.includes(expected), `${expected} in ${words}`);
});

test('offers a start only where there is one', () => {
  assert.match(
    print(birth, { locale: 'ar-MA', startUrl: '/ar/requests/new' }),
    /<a class="tiwizi-button" href="\/ar\/requests\/new">بدء الطلب<\/a>/,
  );
  assert.doesNotMatch(print(birth, { locale: 'ar-MA', startNote: 'Cinq minutes' }), /tiwizi-button|Cinq minutes/);
  const page = print(birth, { locale: 'fr-MA', startUrl: '/new', startNote: 'Cinq minutes' });
  const order = ['tiwizi-lead', 'tiwizi-service-sheet__start', 'Cinq minutes', '<dl'].map((part) => page.indexOf(part));
  assert.deepEqual(
    order,
    [...order].sort((one, other) => one - other),
    'the button, its note, then the facts',
  );
  assert.ok(order.every((at) => at >= 0));
});

test('a text in another language keeps its lang and dir, and says so', () => {
  const html = print({ ...birth, authority: { id: 'x', name: { ar: 'جماعة' } } }, { locale: 'fr-MA' });
  assert.match(html, /<bdi lang="ar-MA" dir="rtl">جماعة<\/bdi> <span class="tiwizi-tag">Texte en arabe<\/span>/);
});

test('documents of a case stand under its name; without cases nothing is said of cases', () => {
  const name = (fr: string) => ({ fr });
  const documents = [
    { id: 'a', name: name('CNIE') },
    { id: 'b', name: name('Procuration'), condition: { id: 'm', text: name('Pour une autre personne') } },
    { id: 'c', name: name('Livret de famille'), condition: { id: 'm', text: name('Pour une autre personne') } },
  ];
  assert.match(
    plain(print({ ...birth, documents }, { locale: 'fr-MA' })),
    /Dans tous les cas CNIE Pour une autre personne Procuration Livret de famille/,
  );
  assert.doesNotMatch(
    plain(print({ ...birth, documents: documents.slice(0, 1) }, { locale: 'fr-MA' })),
    /Dans tous les cas/,
  );
  assert.match(plain(print({ ...birth, documents: [] }, { locale: 'en' })), /Required documents No documents/);
});

test('telephone numbers are links, left to right; agency texts are never markup', () => {
  const html = print(
    {
      ...birth,
      contactPoints: [
        { kind: 'callCentre', name: { fr: '<b>Allo</b>' }, telephone: '+212537000000', hours: { fr: '8 h – 16 h' } },
      ],
    },
    { locale: 'fr-MA' },
  );
  assert.match(html, /href="tel:\+212537000000"><bdi dir="ltr">\+212 5 37 00 00 00<\/bdi>/);
  assert.match(html, /&lt;b>Allo|&lt;b&gt;Allo/);
  assert.match(html, /Horaires\u202f: <bdi[^>]*>8 h – 16 h/);
});

test('a sheet that names no help says so', () => {
  const { contactPoints: _, ...rest } = birth;
  assert.match(plain(print({ ...rest, assistance: [] }, { locale: 'fr-MA' })), /L’administration n’indique pas d’aide/);
});

test('what cannot be had says why and since when, on its page and its card; its button is not there', () => {
  const given = { ...birth, unavailable: { reason: { ar: 'النظام <b>متوقف</b>' }, since: '2026-11-20' } };
  const html = print(given, { locale: 'fr-MA', startUrl: '/start' });
  assert.match(plain(html), /Indisponible depuis le 20 novembre 2026/);
  assert.match(html, /lang="ar-MA" dir="rtl">النظام &lt;b/);
  assert.doesNotMatch(html, /href="\/start"/);
  assert.match(print(birth, { locale: 'fr-MA', startUrl: '/start' }), /href="\/start"/);
  const card = renderTemplate(serviceCardTemplate.print(serviceCardOf(given, 'fr-MA', '/x'), plainContext('fr-MA')));
  assert.match(plain(card), /Indisponible depuis le 20 novembre 2026 النظام/);
  assert.match(card, /<bdi lang="ar-MA">/);
  assert.throws(() => parseServiceSheets([{ ...given, unavailable: { reason: { fr: 'x' } } }]), /unavailable\.since/);
});
