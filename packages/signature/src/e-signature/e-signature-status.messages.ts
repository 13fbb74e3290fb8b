import { defineMessages, type Messages } from '@tiwizi/i18n';

const words = {
  checking: {
    'ar-MA': 'جارٍ التحقق من الوثيقة…',
    zgh: 'ⴷⴰ ⵉⵜⵜⵓⵙⵙⴼⵔⵓ ⵡⴰⵔⵔⴰ…',
    'fr-MA': 'Vérification du document…',
    en: 'Checking the document…',
  },
  checked: {
    'ar-MA': 'تم التحقق في هذا المتصفح: الملف مطابق للوثيقة المعروضة.',
    zgh: 'ⵉⵜⵜⵓⵙⵙⴼⵔⴰ ⴳ ⵓⵎⵙⵙⴰⵔⴰ ⴰⴷ: ⵜⵎⵙⴰⵙⴰ ⵜⵏⴼⵓⵍⵜ.',
    'fr-MA': 'Vérifié dans ce navigateur\u202f: le fichier est bien le document affiché.',
    en: 'Checked in this browser: the file is the document shown.',
  },
  unchecked: {
    'ar-MA': 'لا يستطيع هذا المتصفح التحقق من الملف بنفسه.',
    zgh: 'ⴰⵎⵙⵙⴰⵔⴰ ⴰⴷ ⵓⵔ ⵉⵖⵉⵢ ⴰⴷ ⵉⵙⵙⴼⵔⵓ ⵜⴰⵏⴼⵓⵍⵜ.',
    'fr-MA': 'Ce navigateur ne peut pas vérifier le fichier lui-même.',
    en: 'This browser cannot check the file by itself.',
  },
  busy_agree: {
    'ar-MA': 'جارٍ إرسال الرمز…',
    zgh: 'ⴷⴰ ⵜⴻⵜⵜⵓⵣⴰⵏ ⵜⵏⴳⴰⵍⵜ…',
    'fr-MA': 'Envoi du code…',
    en: 'Sending the code…',
  },
  busy_confirm: { 'ar-MA': 'جارٍ التوقيع…', zgh: 'ⴷⴰ ⵉⵜⵜⵓⵙⴳⵎⴰⴹ…', 'fr-MA': 'Signature en cours…', en: 'Signing…' },
  resent: {
    'ar-MA': 'أُرسل رمز آخر. لم يعد الرمز السابق صالحا.',
    zgh: 'ⵜⵜⵓⵣⵏ ⵜⵏⴳⴰⵍⵜ ⵢⴰⴹⵏ. ⵜⴰⵎⵣⵡⴰⵔⵓⵜ ⵓⵔ ⵙⵓⵍ ⵜⵖⵓⴷⵉ.',
    'fr-MA': 'Un autre code a été envoyé. Le précédent ne sert plus.',
    en: 'Another code was sent. The earlier one no longer works.',
  },
  mismatch: {
    'ar-MA': 'الملف الذي وصل ليس هو الوثيقة المعروضة. تم إيقاف التوقيع.',
    zgh: 'ⵓⵔ ⵜⵎⵙⴰⵙⴰ ⵜⵏⴼⵓⵍⵜ ⵏ ⵓⴼⴰⵢⵍⵓ. ⵉⴱⴷⴷ ⵓⵙⴳⵎⴹ.',
    'fr-MA': 'Le fichier reçu n’est pas le document affiché. La signature est arrêtée.',
    en: 'The file that arrived is not the document shown. Signing is stopped.',
  },
  unreachable: {
    'ar-MA': 'تعذر جلب الوثيقة للتحقق منها.',
    zgh: 'ⵓⵔ ⵉⵖⵉⵢ ⵡⴰⵔⵔⴰ ⴰⴷ ⵉⵜⵜⵡⴰⴳⵎ ⴰⴷ ⵜⵜⵓⵙⵙⴼⵔⵓ ⵜⵏⴼⵓⵍⵜ ⵏⵏⵙ.',
    'fr-MA': 'Le document n’a pas pu être chargé pour être vérifié.',
    en: 'The document could not be fetched to be checked.',
  },
} as const;

/** Words that the script says while it works; apart, so that a page whose form the server printed loads no others. */
export const statusMessages: Messages<typeof words> = defineMessages('eSignatureStatus', words);
