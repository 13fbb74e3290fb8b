import type { ExampleSet } from '@tiwizi/core';
import type { OwnLocale } from '@tiwizi/i18n';
import { escapeHtml, type ExampleWords } from '../examples.ts';

const caption: ExampleWords = {
  'ar-MA': 'المبالغ والآجال',
  zgh: 'ⴰⵜⵉⴳⵏ ⴷ ⵜⵣⵎⴰⵣ',
  'fr-MA': 'Frais et délais',
  en: 'Fees and time',
};
const heads: readonly ExampleWords[] = [
  { 'ar-MA': 'الخدمة', zgh: 'ⵜⴰⵏⴰⴼⵓⵜ', 'fr-MA': 'Service', en: 'Service' },
  { 'ar-MA': 'الأجل', zgh: 'ⵜⵉⵣⵎⵉ', 'fr-MA': 'Délai', en: 'Time' },
  { 'ar-MA': 'المبلغ (درهم)', zgh: 'ⴰⵜⵉⴳ (ⴰⴷⵔⵉⵎ)', 'fr-MA': 'Frais (DH)', en: 'Fee (MAD)' },
];
const rows: readonly (readonly [ExampleWords, ExampleWords, string])[] = [
  [
    { 'ar-MA': 'نسخة موجزة', zgh: 'ⵜⴰⵏⵖⵍⵜ ⵉⴳⵣⵣⵍⵏ', 'fr-MA': 'Extrait', en: 'Short copy' },
    { 'ar-MA': 'في الحين', zgh: 'ⵖⵉⵍⴰⴷ', 'fr-MA': 'Immédiat', en: 'At once' },
    '2',
  ],
  [
    { 'ar-MA': 'نسخة كاملة', zgh: 'ⵜⴰⵏⵖⵍⵜ ⵉⴽⵎⵍⵏ', 'fr-MA': 'Copie intégrale', en: 'Full copy' },
    { 'ar-MA': 'ثلاثة أيام', zgh: 'ⴽⵕⴰⴹ ⵡⵓⵙⵙⴰⵏ', 'fr-MA': 'Trois jours', en: 'Three days' },
    '10',
  ],
];

function table(locale: OwnLocale, id: string): string {
  const head = heads
    .map(
      (each, index) =>
        `<th scope="col"${index === 2 ? ' class="tiwizi-table__number"' : ''}>${escapeHtml(each[locale])}</th>`,
    )
    .join('');
  const body = rows
    .map(
      ([name, time, fee]) =>
        `<tr><th scope="row">${escapeHtml(name[locale])}</th><td>${escapeHtml(time[locale])}</td><td class="tiwizi-table__number">${fee}</td></tr>`,
    )
    .join('');
  return `<table class="tiwizi-table"><caption id="${id}">${escapeHtml(caption[locale])}</caption><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>`;
}

/** Examples of `tiwizi-table`. */
export const tableExamples: ExampleSet = {
  title: 'Elements/Table',
  examples: {
    table: { html: (locale) => table(locale, 'fees-caption') },
    scrolling: {
      html: (locale) =>
        `<div class="tiwizi-table-scroll" tabindex="0" role="region" aria-labelledby="scrolling-caption">${table(locale, 'scrolling-caption')}</div>`,
      description: 'Where a table is wider than a phone, it alone scrolls, by keyboard too.',
    },
  },
};
