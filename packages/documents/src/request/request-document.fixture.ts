// A filled request in each language.
import { formatDate, isolateIdentifier, type OwnLocale } from '@tiwizi/i18n';
import type { RequestDocument } from './request-document.ts';

export const createdAt = '2026-11-22T09:05:00Z';
export const arabicFamilyName = 'الإدريسي';
export const arabicGivenName = 'علاء الدين';
export const address = '12، زنقة الأطلس (الطابق 2)، حي السلام\nRésidence « Al Amal », imm. B/4';

const words = {
  title: {
    'ar-MA': 'طلب نسخة من رسم الولادة',
    zgh: 'ⵜⵓⵜⵔⴰ ⵏ ⵓⴳⵣⵓⵎ ⵏ ⵓⵙⵙⵉⵖ ⵏ ⵜⵍⴰⵍⵉⵜ',
    'fr-MA': 'Demande d’extrait d’acte de naissance',
    en: 'Request for an extract of a birth record',
  },
  agency: {
    'ar-MA': 'جماعة نموذجية',
    zgh: 'ⵜⴰⴳⵔⴰⵡⵜ ⵏ ⵓⵎⴷⵢⴰ',
    'fr-MA': 'Commune de démonstration',
    en: 'Demonstration commune',
  },
  forWhomStep: { 'ar-MA': 'صاحب الطلب', zgh: 'ⴱⴰⴱ ⵏ ⵜⵓⵜⵔⴰ', 'fr-MA': 'Pour qui', en: 'For whom' },
  forWhom: {
    'ar-MA': 'لمن هذا الطلب؟',
    zgh: 'ⵉ ⵎⵉ ⵜⵓⵜⵔⴰ ⴰⴷ?',
    'fr-MA': 'Pour qui est cette demande\u202f?',
    en: 'Who is this request for?',
  },
  forMyself: { 'ar-MA': 'لي شخصيا', zgh: 'ⵉ ⵢⵉⵅⴼ ⵉⵏⵓ', 'fr-MA': 'Pour moi-même', en: 'For myself' },
  identityStep: { 'ar-MA': 'الهوية', zgh: 'ⵜⴰⵎⴰⴳⵉⵜ', 'fr-MA': 'Identité', en: 'Identity' },
  familyNameArabic: {
    'ar-MA': 'الاسم العائلي (بالعربية)',
    zgh: 'ⵉⵙⵎ ⵏ ⵜⵡⴰⵛⵓⵍⵜ (ⵙ ⵜⴰⵄⵔⴰⴱⵜ)',
    'fr-MA': 'Nom de famille (en arabe)',
    en: 'Family name (in Arabic)',
  },
  givenNameArabic: {
    'ar-MA': 'الاسم الشخصي (بالعربية)',
    zgh: 'ⵉⵙⵎ ⴰⵎⵥⵍⴰⵢ (ⵙ ⵜⴰⵄⵔⴰⴱⵜ)',
    'fr-MA': 'Prénom (en arabe)',
    en: 'Given name (in Arabic)',
  },
  familyNameLatin: {
    'ar-MA': 'الاسم العائلي (بالحروف اللاتينية)',
    zgh: 'ⵉⵙⵎ ⵏ ⵜⵡⴰⵛⵓⵍⵜ (ⵙ ⵜⵍⴰⵜⵉⵏⵜ)',
    'fr-MA': 'Nom de famille (en lettres latines)',
    en: 'Family name (in Latin letters)',
  },
  cnie: {
    'ar-MA': 'رقم البطاقة الوطنية للتعريف الإلكترونية',
    zgh: 'ⵓⵟⵟⵓⵏ ⵏ ⵜⴽⴰⵔⴹⴰ (CNIE)',
    'fr-MA': 'Numéro de CNIE',
    en: 'CNIE number',
  },
  birthDate: { 'ar-MA': 'تاريخ الازدياد', zgh: 'ⴰⵙⴰⴽⵓⴷ ⵏ ⵜⵍⴰⵍⵉⵜ', 'fr-MA': 'Date de naissance', en: 'Date of birth' },
  deliveryStep: { 'ar-MA': 'التسليم', zgh: 'ⴰⵙⵉⵡⴹ', 'fr-MA': 'Remise', en: 'Delivery' },
  phone: { 'ar-MA': 'رقم الهاتف المحمول', zgh: 'ⵓⵟⵟⵓⵏ ⵏ ⵜⵉⵍⵉⴼⵓⵏ', 'fr-MA': 'Téléphone mobile', en: 'Mobile phone' },
  address: { 'ar-MA': 'العنوان البريدي', zgh: 'ⴰⵏⵙⴰ', 'fr-MA': 'Adresse postale', en: 'Postal address' },
} as const satisfies Record<string, Record<OwnLocale, string>>;

/** What a person asked for in a language. */
export function sampleRequest(locale: OwnLocale): RequestDocument & { number: string } {
  const say = (key: keyof typeof words): string => words[key][locale];
  return {
    locale,
    number: 'TWZ-2026-000123',
    title: say('title'),
    agency: say('agency'),
    createdAt,
    specimen: true,
    notice: 'أُصرِّح بأن المعلومات صحيحة. / Ces informations sont exactes.',
    sections: [
      { heading: say('forWhomStep'), rows: [{ label: say('forWhom'), value: say('forMyself') }] },
      {
        heading: say('identityStep'),
        rows: [
          { label: say('familyNameArabic'), value: arabicFamilyName, valueLang: 'ar', valueDir: 'rtl' },
          { label: say('givenNameArabic'), value: arabicGivenName, valueLang: 'ar', valueDir: 'rtl' },
          { label: say('familyNameLatin'), value: 'El Idrissi', valueLang: 'fr', valueDir: 'ltr' },
          { label: say('cnie'), value: 'AB123456', valueDir: 'ltr' },
          { label: say('birthDate'), value: formatDate('1985-03-27', locale) },
        ],
      },
      {
        heading: say('deliveryStep'),
        rows: [
          { label: say('phone'), value: '+212 6 12 34 56 78' },
          { label: say('address'), value: address },
          { label: 'Plaque', value: isolateIdentifier('plate', '12345|أ|6'), valueDir: 'ltr' },
        ],
      },
    ],
  };
}
