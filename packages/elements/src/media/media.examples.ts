import type { ExampleSet } from '@tiwizi/core';
import type { OwnLocale } from '@tiwizi/i18n';
import { elementHtml, escapeHtml, type ExampleAttributes, type ExampleWords } from '../examples.ts';

const heading: ExampleWords = {
  'ar-MA': 'كيف يُملأ الطلب',
  zgh: 'ⵎⴰⵎⵏⴽ ⵙ ⵜⵜⴽⵜⴰⵔ ⵜⵓⵜⵔⴰ',
  'fr-MA': 'Remplir la demande',
  en: 'How to fill in the request',
};
const said: ExampleWords = {
  'ar-MA': 'نبدأ باختيار الجماعة، ثم نكتب رقم البطاقة الوطنية كما هو مطبوع عليها.',
  zgh: 'ⴰⴷ ⵏⵙⵙⵏⵜⵉ ⵙ ⵓⵙⵜⴰⵢ ⵏ ⵜⴳⵔⴰⵡⵜ.',
  'fr-MA': 'On commence par choisir la commune, puis on écrit le numéro de la carte comme il y est imprimé.',
  en: 'First choose the commune, then write the number of the card as it is printed on it.',
};
const signed: ExampleWords = {
  'ar-MA': 'مشاهدة الشرح بلغة الإشارة',
  zgh: 'ⵥⵕ ⴰⵙⴼⵔⵓ ⵙ ⵜⵓⵜⵍⴰⵢⵜ ⵏ ⵜⵎⴰⵜⴰⵔⵜ',
  'fr-MA': 'Voir l’explication en langue des signes',
  en: 'See it explained in sign language',
};
/** Where captions would be: there is no recording. */
const tracks = [
  { src: '#captions-ar', language: 'ar', label: 'العربية' },
  { src: '#captions-fr', language: 'fr', label: 'Français' },
];

const transcript = (locale: OwnLocale): string =>
  `<p class="tiwizi-text" slot="transcript">${escapeHtml(said[locale])}</p>`;
const link = (locale: OwnLocale): string =>
  `<p class="tiwizi-text" slot="sign-language"><a class="tiwizi-link" href="#signed">${escapeHtml(signed[locale])}</a></p>`;
const media = (locale: OwnLocale, attributes: ExampleAttributes, content: string): string =>
  elementHtml('tiwizi-media', { heading: heading[locale], ...attributes }, content);

/** Examples of `<tiwizi-media>`: players without a recording. */
export const mediaExamples: ExampleSet = {
  title: 'Elements/Media',
  tag: 'tiwizi-media',
  examples: {
    video: {
      html: (locale) => media(locale, { captions: tracks }, transcript(locale)),
      description: 'The controls are the browser’s. There is no recording in this example.',
    },
    signLanguage: {
      html: (locale) => media(locale, { captions: tracks }, transcript(locale) + link(locale)),
      description: 'A place for the same in sign language: a video, or a link to one.',
    },
    audio: {
      html: (locale) => media(locale, { type: 'audio' }, transcript(locale)),
      description: 'A recording, and what is said in it in writing.',
    },
  },
};
