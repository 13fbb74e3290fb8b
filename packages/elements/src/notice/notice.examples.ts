import type { ExampleSet } from '@tiwizi/core';
import { elementHtml, escapeHtml, type ExampleWords } from '../examples.ts';

const headings: Readonly<Record<'info' | 'success' | 'warning' | 'danger', ExampleWords>> = {
  info: {
    'ar-MA': 'الخدمة متاحة أيضا في الشباك',
    zgh: 'ⵜⵍⵍⴰ ⵜⵏⴰⴼⵓⵜ ⵓⵍⴰ ⴳ ⵓⵙⴳⵡⵔ',
    'fr-MA': 'Ce service existe aussi au guichet',
    en: 'You can also do this at the counter',
  },
  success: { 'ar-MA': 'تم استلام الطلب', zgh: 'ⵜⵍⴽⵎ ⵜⵓⵜⵔⴰ', 'fr-MA': 'Demande reçue', en: 'Request received' },
  warning: {
    'ar-MA': 'وثيقة ناقصة في الملف',
    zgh: 'ⵜⵅⵚⵚⴰ ⵜⵡⵔⵇⵜ ⴳ ⵓⵙⴷⴰⵡ',
    'fr-MA': 'Il manque une pièce au dossier',
    en: 'A document is missing',
  },
  danger: {
    'ar-MA': 'ينتهي الأجل اليوم',
    zgh: 'ⵜⴽⵎⵎⵍ ⵜⵣⵎⵉ ⴰⵙⵙ ⴰ',
    'fr-MA': 'Le délai expire aujourd’hui',
    en: 'The time limit ends today',
  },
};
const texts: Readonly<Record<'info' | 'success' | 'warning' | 'danger', ExampleWords>> = {
  info: {
    'ar-MA': 'يمكن تقديم الطلب في الشباك من الاثنين إلى الجمعة، دون موعد.',
    zgh: 'ⵜⵣⵎⵔⴷ ⴰⴷ ⵜⵔⵣⵓⴷ ⵙⴳ ⵓⵢⵏⴰⵙ ⴰⵔ ⴰⵙⵉⵎⵡⴰⵙ.',
    'fr-MA': 'Vous pouvez venir du lundi au vendredi, sans rendez-vous.',
    en: 'Come from Monday to Friday; no appointment is needed.',
  },
  success: {
    'ar-MA': 'سيصل إشعار برسالة نصية فور معالجته.',
    zgh: 'ⴰⴷ ⴷ ⵢⴰⵛⴽ ⵢⴰⵏ ⵉⵣⵏ ⴰⵎⵥⵢⴰⵏ.',
    'fr-MA': 'Un SMS vous préviendra dès qu’elle sera traitée.',
    en: 'A text message will tell you when it has been dealt with.',
  },
  warning: {
    'ar-MA': 'المرجو إرفاق فاتورة الماء أو الكهرباء قبل إرسال الطلب.',
    zgh: 'ⵉⵇⵇⴰⵏ ⴰⴷ ⵜⵔⵏⵓⴷ ⵜⴰⴼⴰⵜⵓⵔⵜ ⵏ ⵡⴰⵎⴰⵏ.',
    'fr-MA': 'Joignez une facture d’eau ou d’électricité avant d’envoyer la demande.',
    en: 'Attach a water or electricity bill before you send the application.',
  },
  danger: {
    'ar-MA': 'بعد منتصف الليل، المرجو تقديم طلب جديد.',
    zgh: 'ⴷⴼⴼⵉⵔ ⵏ ⵡⵓⵣⴳⵏ ⵏ ⵢⵉⴹ ⵉⵇⵇⴰⵏ ⵜⵓⵜⵔⴰ ⵜⴰⵎⴰⵢⵏⵓⵜ.',
    'fr-MA': 'Après minuit, il faudra refaire une demande.',
    en: 'After midnight you will have to apply again.',
  },
};
const typed = (type: keyof typeof headings): ExampleSet['examples'][string] => ({
  html: (locale) => elementHtml('tiwizi-notice', { type, heading: headings[type][locale], text: texts[type][locale] }),
});

/** Examples of `<tiwizi-notice>`. */
export const noticeExamples: ExampleSet = {
  title: 'Elements/Notice',
  tag: 'tiwizi-notice',
  examples: {
    info: typed('info'),
    success: typed('success'),
    warning: typed('warning'),
    danger: typed('danger'),
    textOnly: { html: (locale) => elementHtml('tiwizi-notice', { text: texts.info[locale] }) },
    ownChildren: {
      html: (locale) =>
        elementHtml(
          'tiwizi-notice',
          { type: 'warning' },
          `<h2 class="tiwizi-notice__heading">${escapeHtml(headings.warning[locale])}</h2><p class="tiwizi-notice__text">${escapeHtml(texts.warning[locale])} <a class="tiwizi-link" href="#counter">${escapeHtml(headings.info[locale])}</a></p>`,
        ),
      description: 'Children of the author’s own are left as they are.',
    },
  },
};
