import type { ExampleSet } from '@tiwizi/core';
import type { OwnLocale } from '@tiwizi/i18n';
import { escapeHtml, type ExampleWords } from '../examples.ts';

const where: ExampleWords = {
  'ar-MA': 'أين يوجد رقم البطاقة الوطنية؟',
  zgh: 'ⵎⴰⵏⵉ ⴳ ⵉⵍⵍⴰ ⵡⵓⵟⵟⵓⵏ ⵏ ⵜⴰⴽⴰⵕⴹⴰ?',
  'fr-MA': 'Où se trouve le numéro de la carte\u202f?',
  en: 'Where is the number of the card?',
};
const front: ExampleWords = {
  'ar-MA': 'في وجه البطاقة، تحت الصورة: حرف أو حرفان تليهما أرقام.',
  zgh: 'ⴳ ⵓⴷⵎ ⵏ ⵜⴰⴽⴰⵕⴹⴰ, ⴷⴷⴰⵡ ⵏ ⵜⵡⵍⴰⴼⵜ.',
  'fr-MA': 'Au recto de la carte, sous la photo\u202f: une ou deux lettres, puis des chiffres.',
  en: 'On the front of the card, below the photo: one or two letters, then figures.',
};
const lost: ExampleWords = {
  'ar-MA': 'في حالة ضياع البطاقة',
  zgh: 'ⵎⴽ ⵜⵣⵔⵉ ⵜⴰⴽⴰⵕⴹⴰ',
  'fr-MA': 'Si la carte est perdue',
  en: 'If the card is lost',
};
const steps: readonly ExampleWords[] = [
  {
    'ar-MA': 'التصريح بالضياع لدى أقرب مصلحة للأمن الوطني.',
    zgh: 'ⵙⵏⵎⵍ ⴰⵣⵔⴰⵢ ⴳ ⵜⵙⵉⵔⴰ ⵉⵇⵔⴱⵏ.',
    'fr-MA': 'Déclarer la perte au service de police le plus proche.',
    en: 'Report the loss to the nearest police office.',
  },
  {
    'ar-MA': 'متابعة الطلب بوصل التصريح.',
    zgh: 'ⴽⵎⵎⵍ ⵜⵓⵜⵔⴰ ⵙ ⵜⵡⵔⵉⵇⵜ.',
    'fr-MA': 'Continuer la demande avec le récépissé de déclaration.',
    en: 'Go on with the request, with the receipt of the report.',
  },
];

const details = (locale: OwnLocale, summary: ExampleWords, content: string, attributes = ''): string =>
  `<details class="tiwizi-details"${attributes}><summary class="tiwizi-details__summary">${escapeHtml(summary[locale])}</summary><div class="tiwizi-details__content">${content}</div></details>`;
const text = (locale: OwnLocale): string => `<p class="tiwizi-text">${escapeHtml(front[locale])}</p>`;
const list = (locale: OwnLocale): string =>
  `<ol class="tiwizi-list">${steps.map((each) => `<li>${escapeHtml(each[locale])}</li>`).join('')}</ol>`;

/** Examples of `tiwizi-details`. */
export const detailsExamples: ExampleSet = {
  title: 'Elements/Details',
  examples: {
    closed: {
      html: (locale) => details(locale, where, text(locale)),
      description: 'What some people need, beside what all read. On paper it is open.',
    },
    open: { html: (locale) => details(locale, where, text(locale), ' open') },
    list: {
      html: (locale) => details(locale, where, text(locale)) + details(locale, lost, list(locale), ' open'),
      description: 'Two of them; where there are more, an accordion has headings for them.',
    },
  },
};
