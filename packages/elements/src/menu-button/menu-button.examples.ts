import type { ExampleSet } from '@tiwizi/core';
import { elementHtml, type ExampleWords } from '../examples.ts';

const request: ExampleWords = {
  'ar-MA': 'تدبير الطلب',
  zgh: 'ⵜⵓⵜⵔⴰ',
  'fr-MA': 'Gérer la demande',
  en: 'Manage the application',
};
const read: ExampleWords = {
  'ar-MA': 'قراءة الطلب',
  zgh: 'ⵖⵔ ⵜⵓⵜⵔⴰ',
  'fr-MA': 'Lire la demande',
  en: 'Read the application',
};
const print: ExampleWords = {
  'ar-MA': 'طباعة الوصل',
  zgh: 'ⵙⵉⴳⴳⵣ ⵜⴰⵡⵔⵇⵜ',
  'fr-MA': 'Imprimer le récépissé',
  en: 'Print the receipt',
};
const withdraw: ExampleWords = {
  'ar-MA': 'سحب الطلب',
  zgh: 'ⴽⴽⵙ ⵜⵓⵜⵔⴰ',
  'fr-MA': 'Retirer la demande',
  en: 'Withdraw the application',
};
const long: ExampleWords = {
  'ar-MA': 'تغيير العنوان الذي ترسل إليه الوثيقة بعد توقيعها من المصلحة المختصة',
  zgh: 'ⵙⵏⴼⵍ ⵜⴰⵏⵙⴰ ⵏ ⵜⵡⵔⵇⵜ',
  'fr-MA': 'Changer l’adresse à laquelle le document est envoyé une fois signé par le service compétent',
  en: 'Change the address to which the document is sent once the service in charge has signed it',
};

/** The arrow of the kit's icons, drawn as the element prints it. */
const arrow =
  '<svg class="tiwizi-icon" width="24" height="24" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true" focusable="false"><path d="m5 8.5 7 7 7-7"></path></svg>';

const items = (locale: keyof ExampleWords): object[] => [
  { label: read[locale], href: '#read' },
  { label: print[locale], href: '#print' },
  { label: withdraw[locale], name: 'action', value: 'withdraw' },
];

/** Examples of `<tiwizi-menu-button>`. */
export const menuButtonExamples: ExampleSet = {
  title: 'Elements/Menu button',
  tag: 'tiwizi-menu-button',
  examples: {
    closed: {
      html: (locale) =>
        `<form method="post">${elementHtml('tiwizi-menu-button', { label: request[locale], items: items(locale) })}</form>`,
      description: 'Links, and a button that posts the form around it.',
    },
    open: {
      html: (locale) =>
        `<tiwizi-menu-button><details open><summary class="tiwizi-button tiwizi-button--secondary">${request[locale]}${arrow}</summary><ul class="tiwizi-pop-out tiwizi-menu-button__list">${[
          read,
          long,
        ]
          .map((each) => `<li><a class="tiwizi-menu-button__item" href="#read">${each[locale]}</a></li>`)
          .join('')}</ul></details></tiwizi-menu-button>`,
      description: 'The author’s own details, open, with a long line.',
    },
  },
};
