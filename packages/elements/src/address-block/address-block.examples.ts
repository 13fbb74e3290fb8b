import type { ExampleSet } from '@tiwizi/core';
import type { OwnLocale } from '@tiwizi/i18n';
import { escapeHtml, type ExampleWords } from '../examples.ts';

const street: ExampleWords = {
  'ar-MA': '12، شارع محمد الخامس',
  zgh: '12, ⴰⵖⴰⵔⴰⵙ ⵎⵓⵃⵎⵎⴷ ⵡⵉⵙ ⵙⵎⵎⵓⵙ',
  'fr-MA': '12, avenue Mohammed V',
  en: '12 Avenue Mohammed V',
};
const town: ExampleWords = { 'ar-MA': '10000 الرباط', zgh: '10000 ⴰⵕⴱⴰⵟ', 'fr-MA': '10000 Rabat', en: '10000 Rabat' };
const office: ExampleWords = {
  'ar-MA': 'الجماعة، مكتب الحالة المدنية',
  zgh: 'ⵜⴰⴳⵔⴰⵡⵜ, ⵜⴰⵙⵉⵔⴰ ⵏ ⵡⴰⴷⴷⴰⴷ ⴰⵖⴰⵔⵉⵎ',
  'fr-MA': 'Commune, bureau d’état civil',
  en: 'Commune, registry office',
};

/** The lines of an address of examples: no office is there. */
export const officeAddress = (locale: OwnLocale): string[] => [street[locale], town[locale]];

const address = (lines: readonly string[]): string =>
  `<address class="tiwizi-address-block">${lines.map((line) => `<span class="tiwizi-address-block__line"><bdi>${escapeHtml(line)}</bdi></span>`).join('')}</address>`;

/** Examples of `tiwizi-address-block`. */
export const addressBlockExamples: ExampleSet = {
  title: 'Elements/Address block',
  examples: {
    lines: {
      html: (locale) => address(officeAddress(locale)),
      description: 'One line for each line of an envelope, each isolated: a number that begins it stays in its place.',
    },
    office: { html: (locale) => address([office[locale], ...officeAddress(locale)]) },
  },
};
