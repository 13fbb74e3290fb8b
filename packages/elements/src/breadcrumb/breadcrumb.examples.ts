import type { ExampleSet } from '@tiwizi/core';
import type { OwnLocale } from '@tiwizi/i18n';
import { escapeHtml, type ExampleWords } from '../examples.ts';

const label: ExampleWords = {
  'ar-MA': 'مسار التصفح',
  zgh: 'ⴰⴱⵔⵉⴷ ⵏ ⵓⵙⵜⴰⵔⴰ',
  'fr-MA': 'Fil d’Ariane',
  en: 'Breadcrumb',
};
const places: readonly ExampleWords[] = [
  { 'ar-MA': 'الرئيسية', zgh: 'ⴰⵙⵏⵓⴱⴳ', 'fr-MA': 'Accueil', en: 'Home' },
  { 'ar-MA': 'السكن والإقامة', zgh: 'ⵜⴰⵣⴷⴷⵉⵖⵜ', 'fr-MA': 'Logement et résidence', en: 'Housing and residence' },
  {
    'ar-MA': 'شهادة السكنى',
    zgh: 'ⵜⴰⵙⵍⴽⵉⵏⵜ ⵏ ⵜⵣⴷⴷⵉⵖⵜ',
    'fr-MA': 'Certificat de résidence',
    en: 'Residence certificate',
  },
];

function breadcrumb(locale: OwnLocale, ways: readonly ExampleWords[]): string {
  const items = ways.map(
    (way) =>
      `<li class="tiwizi-breadcrumb__item"><a class="tiwizi-link" href="#way">${escapeHtml(way[locale])}</a></li>`,
  );
  return `<nav class="tiwizi-breadcrumb" aria-label="${escapeHtml(label[locale])}"><ol class="tiwizi-breadcrumb__list">${items.join('')}</ol></nav>`;
}

/** Examples of `tiwizi-breadcrumb`. */
export const breadcrumbExamples: ExampleSet = {
  title: 'Elements/Breadcrumb',
  examples: {
    breadcrumb: {
      html: (locale) => breadcrumb(locale, places),
      description: 'Pages above this one; this one is in the title.',
    },
    long: {
      html: (locale) => breadcrumb(locale, [...places, ...places, ...places]),
      description: 'Wraps, never scrolls.',
    },
  },
};
