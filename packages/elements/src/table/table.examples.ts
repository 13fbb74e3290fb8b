import type { ExampleSet } from '@tiwizi/core';
import { formatDate, formatMoney, type OwnLocale } from '@tiwizi/i18n';
import { elementHtml, escapeHtml, type ExampleWords } from '../examples.ts';

const caption: ExampleWords = {
  'ar-MA': 'المبالغ والآجال',
  zgh: 'ⴰⵜⵉⴳⵏ ⴷ ⵜⵣⵎⴰⵣ',
  'fr-MA': 'Frais et délais',
  en: 'Fees and time',
};
const service: ExampleWords = { 'ar-MA': 'الخدمة', zgh: 'ⵜⴰⵏⴰⴼⵓⵜ', 'fr-MA': 'Service', en: 'Service' };
const time: ExampleWords = { 'ar-MA': 'الأجل', zgh: 'ⵜⵉⵣⵉ', 'fr-MA': 'Délai', en: 'Time' };
const fee: ExampleWords = { 'ar-MA': 'المبلغ (درهم)', zgh: 'ⴰⵜⵉⴳ (ⴰⴷⵔⵉⵎ)', 'fr-MA': 'Frais (DH)', en: 'Fee (MAD)' };
const total: ExampleWords = { 'ar-MA': 'المجموع', zgh: 'ⴰⵎⵓ', 'fr-MA': 'Total', en: 'Total' };
const fees: readonly (readonly [ExampleWords, ExampleWords, string])[] = [
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

const requests: ExampleWords = { 'ar-MA': 'طلباتي', zgh: 'ⵜⵓⵜⵔⵉⵡⵉⵏ ⵉⵏⵓ', 'fr-MA': 'Mes demandes', en: 'My requests' };
const town: ExampleWords = { 'ar-MA': 'الجماعة', zgh: 'ⵜⴰⴳⵔⴰⵡⵜ', 'fr-MA': 'Commune', en: 'Commune' };
const sent: ExampleWords = { 'ar-MA': 'تاريخ الإيداع', zgh: 'ⴰⵙⴰⴽⵓⴷ ⵏ ⵓⵙⵔⵓⵙ', 'fr-MA': 'Déposée le', en: 'Filed on' };
const paid: ExampleWords = { 'ar-MA': 'المبلغ المؤدى', zgh: 'ⴰⵜⵉⴳ ⵉⵜⵜⵓⴼⵔⵓⵏ', 'fr-MA': 'Frais payés', en: 'Fee paid' };
const towns: readonly (readonly [ExampleWords, string, number])[] = [
  [{ 'ar-MA': 'وجدة', zgh: 'ⵡⵓⵊⴷⴰ', 'fr-MA': 'Oujda', en: 'Oujda' }, '2026-11-05', 1250],
  [{ 'ar-MA': 'أكادير', zgh: 'ⴰⴳⴰⴷⵉⵔ', 'fr-MA': 'Agadir', en: 'Agadir' }, '2026-09-30', 75],
  [{ 'ar-MA': 'سلا', zgh: 'ⵙⵍⴰ', 'fr-MA': 'Salé', en: 'Salé' }, '2025-12-31', 100.5],
];
const none: ExampleWords = {
  'ar-MA': 'لا توجد أي طلبات بعد.',
  zgh: 'ⵓⵔ ⵜⵍⵍⵉ ⴽⵔⴰ ⵏ ⵜⵓⵜⵔⴰ.',
  'fr-MA': 'Aucune demande pour le moment.',
  en: 'No requests yet.',
};

const cell = (tag: string, attributes: string, words: string): string => `<${tag}${attributes}>${words}</${tag}>`;
const number = ' class="tiwizi-table__number"';

function feeTable(locale: OwnLocale, id: string): string {
  const words = (each: ExampleWords): string => escapeHtml(each[locale]);
  const body = fees
    .map(
      ([name, delay, amount]) =>
        `<tr>${cell('th', ' scope="row"', words(name))}${cell('td', '', words(delay))}${cell('td', number, amount)}</tr>`,
    )
    .join('');
  const foot = `<tfoot><tr><th scope="row" colspan="2">${words(total)}</th><td${number}>12</td></tr></tfoot>`;
  return `<table class="tiwizi-table"><caption id="${id}">${words(caption)}</caption><thead><tr><th scope="col">${words(service)}</th><th scope="col">${words(time)}</th><th scope="col"${number}>${words(fee)}</th></tr></thead><tbody>${body}</tbody>${foot}</table>`;
}

/** Heads of requests that script can sort by, or whose order the server makes. */
function requestHead(locale: OwnLocale, isServers: boolean): string {
  const heads = [
    [town, 'text', 'town'],
    [sent, 'date', 'date'],
    [paid, 'money', 'fee'],
  ] as const;
  return heads
    .map(([words, kind, name]) => {
      const text = escapeHtml(words[locale]);
      const attributes = kind === 'money' ? number : '';
      if (!isServers) return `<th scope="col" data-tiwizi-sort="${kind}"${attributes}>${text}</th>`;
      const order = name === 'date' ? ' aria-sort="descending"' : '';
      return `<th scope="col"${order}${attributes}><a class="tiwizi-table__sort" href="?sort=${name}">${text}</a></th>`;
    })
    .join('');
}

function requestTable(locale: OwnLocale, rows = towns, isServers = false): string {
  const body = rows
    .map(
      ([name, day, amount]) =>
        `<tr><th scope="row">${escapeHtml(name[locale])}</th><td><time datetime="${day}">${formatDate(day, locale)}</time></td><td${number}><data value="${amount}"><bdi>${formatMoney(amount, locale)}</bdi></data></td></tr>`,
    )
    .join('');
  const empty = `<tr class="tiwizi-table__empty"><td colspan="3">${escapeHtml(none[locale])}</td></tr>`;
  return `<table class="tiwizi-table"><caption>${escapeHtml(requests[locale])}</caption><thead><tr>${requestHead(locale, isServers)}</tr></thead><tbody>${body || empty}</tbody></table>`;
}

/** Examples of `tiwizi-table` and `<tiwizi-table>`. */
export const tableExamples: ExampleSet = {
  title: 'Elements/Table',
  tag: 'tiwizi-table',
  examples: {
    table: {
      html: (locale) => feeTable(locale, 'fees-caption'),
      description: 'A class alone: a caption, heads of columns and rows, figures under figures, a sum.',
    },
    scrolling: {
      html: (locale) =>
        `<div class="tiwizi-table-scroll" tabindex="0" role="region" aria-labelledby="scrolling-caption">${feeTable(locale, 'scrolling-caption')}</div>`,
      description: 'Where a table is wider than a phone, it alone scrolls, by keyboard too, without script.',
    },
    sortable: {
      html: (locale) => elementHtml('tiwizi-table', {}, requestTable(locale)),
      description: 'Script makes buttons of the heads: text by the order of the language, days and amounts by worth.',
    },
    stacked: {
      html: (locale) => elementHtml('tiwizi-table', { stacked: true }, requestTable(locale)),
      description: 'On a phone each row is a block, each cell under the name of its column.',
    },
    sortedByServer: {
      html: (locale) => elementHtml('tiwizi-table', {}, requestTable(locale, [...towns], true)),
      description: 'Heads are links: of many pages, the server alone knows the order. The newest come first here.',
    },
    empty: {
      html: (locale) => elementHtml('tiwizi-table', { stacked: true }, requestTable(locale, [])),
      description: 'Without rows it says so, in one cell over all columns.',
    },
  },
};
