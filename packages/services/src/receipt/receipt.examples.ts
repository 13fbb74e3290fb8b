import type { ExampleSet } from '@tiwizi/core';
import { elementHtml, type ExampleAttributes, type ExampleWords } from '@tiwizi/elements/example-html';
import type { OwnLocale } from '@tiwizi/i18n';

const service: ExampleWords = {
  'ar-MA': 'نسخة موجزة من رسم الولادة',
  zgh: 'ⵜⴰⵏⵖⵍⵜ ⵏ ⵡⴰⵔⵔⴰ ⵏ ⵜⵍⴰⵍⵉⵜ',
  'fr-MA': 'Extrait d’acte de naissance',
  en: 'Birth certificate extract',
};
const name: ExampleWords = {
  'ar-MA': 'فاطمة الزهراء بناني',
  zgh: 'ⴼⴰⵟⵉⵎⴰ ⵣⵀⵔⴰ ⴱⵏⵏⴰⵏⵉ',
  'fr-MA': 'Fatima-Zahra Bennani',
  en: 'Fatima-Zahra Bennani',
};
const next: Readonly<Record<OwnLocale, readonly string[]>> = {
  'ar-MA': [
    'دراسة الطلب في مكتب الحالة المدنية.',
    'إشعار برسالة نصية عندما تكون النسخة جاهزة.',
    'تسلم النسخة من الشباك، مع البطاقة الوطنية.',
  ],
  zgh: ['ⵜⴰⵖⵓⵔⵉ ⵏ ⵜⵓⵜⵔⴰ.', 'ⴰⴷ ⴷ ⵢⴰⵛⴽ ⵢⴰⵏ ⵉⵣⵏ.', 'ⴰⵎⴰⵥ ⵏ ⵜⵏⵖⵍⵜ ⴳ ⵓⵙⴳⵡⵔ.'],
  'fr-MA': [
    'Le bureau d’état civil examine la demande.',
    'Un SMS vous prévient quand l’extrait est prêt.',
    'Vous retirez l’extrait au guichet, avec votre carte nationale.',
  ],
  en: [
    'The civil-status office examines the request.',
    'A text message tells you when the extract is ready.',
    'You collect it at the counter, with your identity card.',
  ],
};
const checks: Readonly<Record<'intact' | 'signer' | 'time', ExampleWords>> = {
  intact: {
    'ar-MA': 'سلامة الوثيقة منذ التوقيع',
    zgh: 'ⴰⵔⵔⴰ ⵓⵔ ⵉⵏⴼⵍ',
    'fr-MA': 'Document inchangé depuis la signature',
    en: 'Document unchanged since it was signed',
  },
  signer: {
    'ar-MA': 'شهادة الموقع',
    zgh: 'ⵜⴰⵙⵍⴽⵉⵏⵜ ⵏ ⵓⵎⵙⴳⵎⴹ',
    'fr-MA': 'Certificat du signataire',
    en: 'Certificate of the signer',
  },
  time: { 'ar-MA': 'الختم الزمني', zgh: 'ⴰⵙⵉⴳⵣ ⵏ ⵓⴽⵓⴷ', 'fr-MA': 'Horodatage', en: 'Time stamp' },
};

const receipt = (locale: OwnLocale, attributes: ExampleAttributes = {}): string =>
  elementHtml('tiwizi-receipt', {
    number: 'EX-2026-000417',
    submitted: '2026-11-22T10:05:00Z',
    service: service[locale],
    applicant: name[locale],
    delay: { kind: 'max', value: 'P3D', days: 'working' },
    next: next[locale],
    'download-url': '#signed.pdf',
    ...attributes,
  });

/** Examples of `<tiwizi-receipt>`. */
export const receiptExamples: ExampleSet = {
  title: 'Services/Receipt',
  tag: 'tiwizi-receipt',
  examples: {
    receipt: {
      html: (locale) =>
        receipt(locale, {
          specimen: true,
          code: `TIWIZI1.${'WyJleGFtcGxlIl0'.repeat(12)}.${'c2FtcGxl'.repeat(11)}`,
          verification: [
            { name: checks.intact[locale], outcome: 'valid' },
            { name: checks.signer[locale], outcome: 'invalid' },
            { name: checks.time[locale], outcome: 'unknown' },
          ],
        }),
      description: 'With its verification; made with test keys.',
    },
    noDelay: {
      html: (locale) => receipt(locale, { delay: undefined, next: undefined }),
      description: 'The sheet promises no time; the legal maximum stands by itself.',
    },
    investment: {
      html: (locale) => receipt(locale, { delay: 'P1M', 'legal-days': 30, next: undefined, 'download-url': undefined }),
      description: 'Another legal maximum.',
    },
  },
};
