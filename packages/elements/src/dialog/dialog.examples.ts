import type { ExampleSet } from '@tiwizi/core';
import { elementHtml, escapeHtml, type ExampleWords } from '../examples.ts';

const opener: ExampleWords = {
  'ar-MA': 'لماذا يُطلب هذا؟',
  zgh: 'ⵎⴰⵅ ⴰⵢⴰⴷ?',
  'fr-MA': 'Pourquoi cette question\u202f?',
  en: 'Why is this asked?',
};
const heading: ExampleWords = {
  'ar-MA': 'لماذا يُطلب العنوان',
  zgh: 'ⵎⴰⵅ ⴷⴰ ⵜⵜⵓⵙⵓⵜⵓⵔ ⵜⴰⵏⵙⴰ',
  'fr-MA': 'Pourquoi nous demandons l’adresse',
  en: 'Why we ask for the address',
};
const text: ExampleWords = {
  'ar-MA': 'يُستعمل العنوان للتحقق من محل السكنى فقط، ولا يُشارَك مع جهة أخرى.',
  zgh: 'ⵜⴰⵏⵙⴰ ⴷⴰ ⵜⵙⵙⵎⵔⴰⵙ ⵖⴰⵙ ⵃⵎⴰ ⴰⴷ ⵏⵙⵙⵏ ⵎⴰⵏⵉ ⴳ ⵜⵣⴷⵖⴷ.',
  'fr-MA': 'Elle sert seulement à vérifier votre lieu de résidence et n’est communiquée à personne d’autre.',
  en: 'It is used only to check where you live, and is given to no one else.',
};
const cancel: ExampleWords = {
  'ar-MA': 'إلغاء الطلب',
  zgh: 'ⵙⵔ ⵜⵓⵜⵔⴰ',
  'fr-MA': 'Annuler la demande',
  en: 'Cancel the application',
};
const sure: ExampleWords = {
  'ar-MA': 'هل ينبغي إلغاء الطلب؟',
  zgh: 'ⵉⵙ ⵜⵔⵉⴷ ⴰⴷ ⵜⵙⵔⴷ ⵜⵓⵜⵔⴰ?',
  'fr-MA': 'Annuler cette demande\u202f?',
  en: 'Cancel this application?',
};
const lost: ExampleWords = {
  'ar-MA': 'ستُحذف الأجوبة ولن يمكن استرجاعها.',
  zgh: 'ⴰⴷ ⵜⵜⵡⴰⴽⴽⵙⵏⵜ ⵜⵎⵔⴰⵔⵓⵜⵉⵏ.',
  'fr-MA': 'Vos réponses seront effacées définitivement.',
  en: 'Your answers will be deleted for good.',
};
const keep: ExampleWords = {
  'ar-MA': 'الاحتفاظ بالطلب',
  zgh: 'ⵃⴹⵓ ⵜⵓⵜⵔⴰ',
  'fr-MA': 'Garder la demande',
  en: 'Keep the application',
};

/** Examples of `<tiwizi-dialog>`. */
export const dialogExamples: ExampleSet = {
  title: 'Elements/Dialog',
  tag: 'tiwizi-dialog',
  examples: {
    explanation: {
      html: (locale) =>
        `<p class="tiwizi-text"><a class="tiwizi-link" href="#why" data-tiwizi-dialog="why">${escapeHtml(opener[locale])}</a></p>` +
        elementHtml('tiwizi-dialog', { 'dialog-id': 'why', heading: heading[locale], text: text[locale] }),
      description: 'Without script the link leads to the words, which stand in the page.',
    },
    confirmation: {
      html: (locale) =>
        `<form id="example-withdraw" method="post" action=""><input type="hidden" name="request" value="12"><button class="tiwizi-button tiwizi-button--danger" data-tiwizi-dialog="withdraw">${escapeHtml(cancel[locale])}</button></form>` +
        elementHtml('tiwizi-dialog', {
          'dialog-id': 'withdraw',
          heading: sure[locale],
          text: lost[locale],
          'confirm-form': 'example-withdraw',
          'confirm-text': cancel[locale],
          'keep-text': keep[locale],
        }),
      description:
        'Before a dangerous act: with script the dialog asks and then sends the form with `confirmed=yes`; without, the server asks.',
    },
    decision: {
      html: (locale) =>
        `<p class="tiwizi-text"><a class="tiwizi-button tiwizi-button--secondary" href="#cancel-page" data-tiwizi-dialog="cancel">${escapeHtml(cancel[locale])}</a></p><tiwizi-dialog><dialog class="tiwizi-dialog" id="cancel" aria-labelledby="cancel-heading"><h2 class="tiwizi-dialog__heading" id="cancel-heading">${escapeHtml(sure[locale])}</h2><p class="tiwizi-text">${escapeHtml(lost[locale])}</p><form method="dialog" class="tiwizi-button-group"><button class="tiwizi-button tiwizi-button--danger" value="cancel">${escapeHtml(cancel[locale])}</button><button class="tiwizi-button tiwizi-button--secondary" value="keep">${escapeHtml(keep[locale])}</button></form></dialog></tiwizi-dialog>`,
      description: 'A dialog of the author’s own; without script the opener leads to a page that asks the same.',
    },
  },
};
