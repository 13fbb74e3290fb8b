import type { ExampleSet } from '@tiwizi/core';
import type { OwnLocale } from '@tiwizi/i18n';
import { elementHtml, escapeHtml, type ExampleWords } from '../examples.ts';
import type { Tab } from './tabs-data.ts';

const about: ExampleWords = {
  'ar-MA': 'شهادة السكنى',
  zgh: 'ⵜⴰⵙⵍⴽⵉⵏⵜ ⵏ ⵜⵣⴷⵖⵜ',
  'fr-MA': 'Certificat de résidence',
  en: 'Residence certificate',
};
const online: ExampleWords = { 'ar-MA': 'عبر الأنترنت', zgh: 'ⴳ ⵓⵏⵜⵔⵏⵉⵜ', 'fr-MA': 'En ligne', en: 'Online' };
const counter: ExampleWords = { 'ar-MA': 'في الشباك', zgh: 'ⴳ ⵓⵙⴳⵡⵔ', 'fr-MA': 'Au guichet', en: 'At the counter' };
const abroad: ExampleWords = { 'ar-MA': 'من الخارج', zgh: 'ⵙⴳ ⴱⵕⵕⴰ', 'fr-MA': 'De l’étranger', en: 'From abroad' };
const how: ExampleWords = {
  'ar-MA': 'تُملأ الاستمارة وتُوقَّع عبر الأنترنت، وتُسلَّم الشهادة بعد خمسة أيام.',
  zgh: 'ⴰⵔⴰ ⵜⴰⴼⵔⵡⵉⵜ ⴳ ⵓⵏⵜⵔⵏⵉⵜ.',
  'fr-MA': 'Le formulaire se remplit et se signe en ligne\u202f; le certificat arrive après cinq jours.',
  en: 'The form is filled in and signed online; the certificate comes after five days.',
};
const hours: ExampleWords = {
  'ar-MA': 'من الاثنين إلى الجمعة، من 8:30 إلى 16:30',
  zgh: 'ⵙⴳ ⵡⴰⵢⵏⴰⵙ ⴰⵔ ⴰⵙⵉⵎⵡⴰⵙ, 8:30–16:30',
  'fr-MA': 'Du lundi au vendredi, de 8\u00a0h\u00a030 à 16\u00a0h\u00a030',
  en: 'Monday to Friday, 8:30 to 16:30',
};
const bring: ExampleWords = {
  'ar-MA': 'الوثائق المطلوبة',
  zgh: 'ⴰⵔⵔⴰ ⵉⵜⵜⵓⵙⵓⵜⵔⵏ',
  'fr-MA': 'Documents à fournir',
  en: 'Required documents',
};
const consulate: ExampleWords = {
  'ar-MA': 'تحيل القنصلية الطلب إلى الجماعة.',
  zgh: 'ⵜⴰⵇⵓⵏⵚⵓⵍⵉⵢⵜ ⴷⴰ ⵜⵜⴰⵣⵏ ⵜⵓⵜⵔⴰ ⵉ ⵜⴳⵔⴰⵡⵜ.',
  'fr-MA': 'Le consulat transmet la demande à la commune.',
  en: 'The consulate passes the request on to the commune.',
};
const country: ExampleWords = {
  'ar-MA': 'بلد الإقامة',
  zgh: 'ⵜⴰⵎⵓⵔⵜ',
  'fr-MA': 'Pays de résidence',
  en: 'Country of residence',
};

const tabs = (locale: OwnLocale): Tab[] => [
  { name: 'online', label: online[locale], text: how[locale] },
  { name: 'counter', label: counter[locale] },
  { name: 'abroad', label: abroad[locale], text: consulate[locale] },
];

const list = (locale: OwnLocale): string =>
  `<ul class="tiwizi-list" slot="counter"><li>${escapeHtml(hours[locale])}</li><li><a class="tiwizi-link" href="#papers">${escapeHtml(bring[locale])}</a></li></ul>`;

const field = (locale: OwnLocale): string =>
  elementHtml('tiwizi-field', { label: country[locale], name: 'country', slot: 'abroad' });

/** Examples of `<tiwizi-tabs>`. */
export const tabsExamples: ExampleSet = {
  title: 'Elements/Tabs',
  tag: 'tiwizi-tabs',
  examples: {
    plain: {
      html: (locale) =>
        elementHtml('tiwizi-tabs', { label: about[locale], tabs: tabs(locale) }, list(locale) + field(locale)),
      description:
        'Sentences by data, a list and a field by `slot`. Without script, narrow and on paper: contents and sections.',
    },
    selected: {
      html: (locale) =>
        elementHtml(
          'tiwizi-tabs',
          { tabs: tabs(locale), selected: 'counter', 'heading-level': 3 },
          list(locale) + field(locale),
        ),
      description: 'The second tab is shown first; headings of level 3.',
    },
    manual: {
      html: (locale) =>
        elementHtml(
          'tiwizi-tabs',
          { label: about[locale], tabs: tabs(locale), manual: true },
          list(locale) + field(locale),
        ),
      description: 'Arrows move the focus only; Enter or Space shows the panel.',
    },
    authored: {
      html: (locale) =>
        `<tiwizi-tabs><ul class="tiwizi-tabs__list"><li class="tiwizi-tabs__item"><a class="tiwizi-tabs__tab" id="at-online" href="#online">${escapeHtml(online[locale])}</a></li><li class="tiwizi-tabs__item"><a class="tiwizi-tabs__tab" id="at-counter" href="#counter">${escapeHtml(counter[locale])}</a></li></ul><section class="tiwizi-tabs__panel" id="online"><h2 class="tiwizi-tabs__heading">${escapeHtml(online[locale])}</h2><p class="tiwizi-text">${escapeHtml(how[locale])}</p></section><section class="tiwizi-tabs__panel" id="counter"><h2 class="tiwizi-tabs__heading">${escapeHtml(counter[locale])}</h2><p class="tiwizi-text">${escapeHtml(hours[locale])}</p></section></tiwizi-tabs>`,
      description: 'A full form by hand.',
    },
  },
};
