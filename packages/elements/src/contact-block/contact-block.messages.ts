import { defineMessages, type Messages } from '@tiwizi/i18n';

const words = {
  address: { 'ar-MA': 'العنوان', zgh: 'ⴰⵏⵙⴰ', 'fr-MA': 'Adresse', en: 'Address' },
  phone: { 'ar-MA': 'الهاتف', zgh: 'ⵜⵉⵍⵉⴼⵓⵏ', 'fr-MA': 'Téléphone', en: 'Telephone' },
  email: { 'ar-MA': 'البريد الإلكتروني', zgh: 'ⵉⵎⴰⵢⵍ', 'fr-MA': 'Courriel', en: 'E-mail' },
  hours: { 'ar-MA': 'أوقات العمل', zgh: 'ⵜⵉⵙⵔⴰⴳⵉⵏ ⵏ ⵜⵡⵓⵔⵉ', 'fr-MA': 'Horaires', en: 'Opening hours' },
  /** Times of day, `08:30`. */
  between: {
    'ar-MA': 'من {from} إلى {to}',
    zgh: 'ⵙⴳ {from} ⴰⵔ {to}',
    'fr-MA': 'de {from} à {to}',
    en: 'from {from} to {to}',
  },
} as const;

/** Words of `<tiwizi-contact-block>`. */
export const contactBlockMessages: Messages<typeof words> = defineMessages('contact-block', words);
