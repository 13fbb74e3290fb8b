import type { ExampleSet } from '@tiwizi/core';
import { elementHtml, escapeHtml, type ExampleAttributes, type ExampleWords } from '../examples.ts';

const next: ExampleWords = { 'ar-MA': 'متابعة', zgh: 'ⴽⵎⵎⵍ', 'fr-MA': 'Continuer', en: 'Continue' };
const save: ExampleWords = {
  'ar-MA': 'الحفظ والعودة لاحقا',
  zgh: 'ⵃⴹⵓ, ⵜⴰⵖⵓⵍⴷ',
  'fr-MA': 'Enregistrer et revenir plus tard',
  en: 'Save and come back later',
};
const cancel: ExampleWords = { 'ar-MA': 'إلغاء', zgh: 'ⵙⵔ', 'fr-MA': 'Annuler', en: 'Cancel' };
const remove: ExampleWords = {
  'ar-MA': 'حذف الطلب',
  zgh: 'ⴽⴽⵙ ⵜⵓⵜⵔⴰ',
  'fr-MA': 'Supprimer la demande',
  en: 'Delete the application',
};
const sending: ExampleWords = {
  'ar-MA': 'جارٍ الإرسال…',
  zgh: 'ⴷⴰ ⵉⵜⵜⵓⵣⴰⵏ…',
  'fr-MA': 'Envoi en cours…',
  en: 'Sending…',
};
const start: ExampleWords = {
  'ar-MA': 'بدء الطلب',
  zgh: 'ⴱⴷⵓ ⵜⵓⵜⵔⴰ',
  'fr-MA': 'Commencer la demande',
  en: 'Start the application',
};
const long: ExampleWords = {
  'ar-MA': 'التصريح بصحة المعلومات وإرسال طلب شهادة السكنى',
  zgh: 'ⵙⵙⵉⵔⵎ ⵉⵙ ⵖⵓⴷⴰⵏ ⵉⵙⴰⵍⵍⵏ ⵜⴰⵣⵏⴷ ⵜⵓⵜⵔⴰ ⵏ ⵜⵙⵍⴽⵉⵏⵜ ⵏ ⵜⵣⴷⴷⵉⵖⵜ',
  'fr-MA': 'Déclarer les informations exactes et envoyer la demande de certificat de résidence',
  en: 'Declare that the information is right and send the application for a residence certificate',
};

const button = (words: string, variant = '', attributes: ExampleAttributes = {}): string =>
  elementHtml(
    'button',
    { class: `tiwizi-button${variant && ` tiwizi-button--${variant}`}`, type: 'button', ...attributes },
    escapeHtml(words),
  );

/** Examples of `tiwizi-button`. */
export const buttonExamples: ExampleSet = {
  title: 'Elements/Button',
  examples: {
    primary: { html: (locale) => button(next[locale]), description: 'The one main action of a page.' },
    secondary: { html: (locale) => button(save[locale], 'secondary') },
    quiet: { html: (locale) => button(cancel[locale], 'quiet') },
    danger: { html: (locale) => button(remove[locale], 'danger'), description: 'What cannot be undone.' },
    link: {
      html: (locale) => button(cancel[locale], 'link'),
      description: 'An action that weighs no more than a link.',
    },
    anchor: {
      html: (locale) => elementHtml('a', { class: 'tiwizi-button', href: '#start' }, escapeHtml(start[locale])),
      description: 'A link that starts something.',
    },
    busy: {
      html: (locale) => button(sending[locale], '', { 'aria-busy': 'true', 'aria-disabled': 'true' }),
      description: 'Focusable still, so that focus is not lost; the words say what goes on.',
    },
    disabled: { html: (locale) => button(next[locale], '', { disabled: true }) },
    group: {
      html: (locale) =>
        `<div class="tiwizi-button-group">${button(next[locale], '', { type: 'submit' })}${button(save[locale], 'secondary', { type: 'submit' })}${button(cancel[locale], 'link')}</div>`,
      description: 'One under the other on phones.',
    },
    long: { html: (locale) => button(long[locale]) },
  },
};
