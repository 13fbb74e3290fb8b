import type { ExampleSet } from '@tiwizi/core';
import type { OwnLocale } from '@tiwizi/i18n';
import { escapeHtml, type ExampleWords } from '../examples.ts';

const change: ExampleWords = { 'ar-MA': 'تعديل', zgh: 'ⵙⵏⴼⵍ', 'fr-MA': 'Modifier', en: 'Change' };
const rows: readonly { readonly key: ExampleWords; readonly value: ExampleWords; readonly token?: boolean }[] = [
  {
    key: { 'ar-MA': 'الاسم الكامل', zgh: 'ⵉⵙⵎ ⵉⴽⵎⵍⵏ', 'fr-MA': 'Nom complet', en: 'Full name' },
    value: {
      'ar-MA': 'فاطمة الزهراء أمزيان',
      zgh: 'ⴼⴰⵟⵉⵎⴰ ⵣⵀⵔⴰ ⴰⵎⵣⵢⴰⵏ',
      'fr-MA': 'Fatima Zahra Ameziane',
      en: 'Fatima Zahra Ameziane',
    },
  },
  {
    key: {
      'ar-MA': 'رقم البطاقة الوطنية',
      zgh: 'ⵓⵟⵟⵓⵏ ⵏ ⵜⴽⴰⵕⴹⴰ ⵜⴰⵏⴰⵎⵓⵔⵜ',
      'fr-MA': 'Numéro de la CNIE',
      en: 'National identity card number',
    },
    value: { 'ar-MA': 'AB123456', zgh: 'AB123456', 'fr-MA': 'AB123456', en: 'AB123456' },
    token: true,
  },
  {
    key: { 'ar-MA': 'العنوان', zgh: 'ⵜⴰⵏⵙⴰ', 'fr-MA': 'Adresse', en: 'Address' },
    value: {
      'ar-MA': 'الرقم 12، زنقة الأرز، حي السلام، تمارة',
      zgh: '12, ⵜⴰⵙⵓⴽⵜ ⵏ ⵓⵏⴳⵍ, ⵜⵎⴰⵔⴰ',
      'fr-MA': '12, rue des Cèdres, Hay Salam, Témara',
      en: '12 rue des Cèdres, Hay Salam, Témara',
    },
  },
];

function list(locale: OwnLocale, withActions: boolean): string {
  const items = rows.map(({ key, value, token }) => {
    const written = token ? `<bdi dir="ltr">${escapeHtml(value[locale])}</bdi>` : escapeHtml(value[locale]);
    const action = `<dd class="tiwizi-summary-list__actions"><a class="tiwizi-link" href="#change">${escapeHtml(change[locale])}<span class="tiwizi-visually-hidden"> ${escapeHtml(key[locale])}</span></a></dd>`;
    return `<div class="tiwizi-summary-list__row"><dt class="tiwizi-summary-list__key">${escapeHtml(key[locale])}</dt><dd class="tiwizi-summary-list__value">${written}</dd>${withActions ? action : ''}</div>`;
  });
  return `<dl class="tiwizi-summary-list">${items.join('')}</dl>`;
}

/** Examples of `tiwizi-summary-list`. */
export const summaryListExamples: ExampleSet = {
  title: 'Elements/Summary list',
  examples: {
    answers: {
      html: (locale) => list(locale, true),
      description: 'Answers to check; each link says, unseen, what it changes.',
    },
    facts: { html: (locale) => list(locale, false) },
  },
};
