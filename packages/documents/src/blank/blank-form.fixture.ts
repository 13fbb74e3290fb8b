// A blank form in each language.
import type { OwnLocale } from '@tiwizi/i18n';
import type { BlankForm } from './blank-form.ts';

const words = {
  title: {
    'ar-MA': 'طلب شهادة السكنى',
    zgh: 'ⵜⵓⵜⵔⴰ ⵏ ⵜⵙⵍⴽⵉⵏⵜ ⵏ ⵜⵣⴷⵖⵜ',
    'fr-MA': 'Demande de certificat de résidence',
    en: 'Request for a residence certificate',
  },
  agency: {
    'ar-MA': 'جماعة نموذجية',
    zgh: 'ⵜⴰⴳⵔⴰⵡⵜ ⵏ ⵓⵎⴷⵢⴰ',
    'fr-MA': 'Commune de démonstration',
    en: 'Demonstration commune',
  },
  identity: { 'ar-MA': 'الهوية', zgh: 'ⵜⴰⵎⴰⴳⵉⵜ', 'fr-MA': 'Identité', en: 'Identity' },
  name: { 'ar-MA': 'الاسم الكامل', zgh: 'ⵉⵙⵎ', 'fr-MA': 'Nom et prénom', en: 'Full name' },
  nameHint: {
    'ar-MA': 'كما هو مكتوب في البطاقة الوطنية',
    zgh: 'ⵣⵓⵏⴷ ⴳ ⵜⴽⴰⵕⴹⴰ',
    'fr-MA': 'Comme sur votre carte nationale',
    en: 'As on your national card',
  },
  cnie: { 'ar-MA': 'رقم البطاقة الوطنية', zgh: 'ⵓⵟⵟⵓⵏ ⵏ ⵜⴽⴰⵕⴹⴰ', 'fr-MA': 'Numéro de CNIE', en: 'CNIE number' },
  birth: { 'ar-MA': 'تاريخ الازدياد', zgh: 'ⴰⵙⴰⴽⵓⴷ ⵏ ⵜⵍⴰⵍⵉⵜ', 'fr-MA': 'Date de naissance', en: 'Date of birth' },
  delivery: { 'ar-MA': 'التسليم', zgh: 'ⴰⵙⵉⵡⴹ', 'fr-MA': 'Remise', en: 'Delivery' },
  way: { 'ar-MA': 'طريقة التسليم', zgh: 'ⴰⴱⵔⵉⴷ ⵏ ⵓⵙⵉⵡⴹ', 'fr-MA': 'Mode de remise', en: 'Way of delivery' },
  post: { 'ar-MA': 'بالبريد', zgh: 'ⵙ ⵍⴱⵓⵙⵟⴰ', 'fr-MA': 'Par la poste', en: 'By post' },
  counter: { 'ar-MA': 'في الشباك', zgh: 'ⴳ ⵓⵙⴳⵡⵔ', 'fr-MA': 'Au guichet', en: 'At the counter' },
  address: { 'ar-MA': 'العنوان', zgh: 'ⴰⵏⵙⴰ', 'fr-MA': 'Adresse', en: 'Address' },
  proof: {
    'ar-MA': 'فاتورة الماء أو الكهرباء',
    zgh: null,
    'fr-MA': 'Facture d’eau ou d’électricité',
    en: 'Water or power bill',
  },
  notice: {
    'ar-MA': 'أُصرِّح بأن المعلومات المدلى بها صحيحة.',
    zgh: null,
    'fr-MA': 'Je déclare que ces informations sont exactes.',
    en: 'I declare that this information is correct.',
  },
  where: {
    'ar-MA': 'مكتب الحالة المدنية، شارع محمد الخامس، الرباط. من الاثنين إلى الجمعة، من 8:30 إلى 16:30.',
    zgh: null,
    'fr-MA':
      'Bureau d’état civil, avenue Mohammed V, Rabat. Du lundi au vendredi, de 8\u202fh\u202f30 à 16\u202fh\u202f30.',
    en: 'Civil status office, avenue Mohammed V, Rabat. Monday to Friday, 8:30 to 16:30.',
  },
} as const;

/** A form as an agency prints it. */
export function blankSample(locale: OwnLocale): BlankForm {
  const say = (key: keyof typeof words): string => words[key][locale] ?? words[key]['ar-MA'];
  return {
    locale,
    title: say('title'),
    agency: say('agency'),
    createdAt: '2026-11-22T09:05:00Z',
    notice: say('notice'),
    whereToBring: [say('where')],
    sections: [
      {
        heading: say('identity'),
        questions: [
          { label: say('name'), hint: say('nameHint') },
          { label: say('cnie'), answer: { kind: 'boxes', count: 8 } },
          { label: say('birth'), answer: { kind: 'date' } },
        ],
      },
      {
        heading: say('delivery'),
        questions: [
          { label: say('way'), answer: { kind: 'choices', options: [say('post'), say('counter')] } },
          { label: say('address'), optional: true, answer: { kind: 'lines', lines: 3 } },
          { label: say('proof'), answer: { kind: 'document' } },
        ],
      },
    ],
  };
}
