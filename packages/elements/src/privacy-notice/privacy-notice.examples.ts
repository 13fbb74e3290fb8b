import type { ExampleSet } from '@tiwizi/core';
import type { OwnLocale } from '@tiwizi/i18n';
import { elementHtml, type ExampleAttributes, type ExampleWords } from '../examples.ts';

const controller: ExampleWords = {
  'ar-MA': 'جماعة المثال، شارع النموذج، المثال',
  zgh: 'ⵜⴰⴳⵔⴰⵡⵜ ⵏ ⵎⵉⵜⴰⵍ',
  'fr-MA': 'Commune d’Exemple, avenue du Modèle, Exemple',
  en: 'Commune of Example, Avenue of the Model, Example',
};
const purposes: readonly ExampleWords[] = [
  {
    'ar-MA': 'دراسة طلب شهادة السكنى',
    zgh: 'ⵜⵓⵜⵔⴰ ⵏ ⵜⵙⵍⴽⵉⵏⵜ ⵏ ⵜⵣⴷⵖⵜ',
    'fr-MA': 'Traiter votre demande de certificat de résidence',
    en: 'Dealing with your request for a residence certificate',
  },
  {
    'ar-MA': 'الإخبار بنتيجة الطلب',
    zgh: 'ⴰⵙⵏⵖⵎⵙ ⵅⴼ ⵜⵓⵜⵔⴰ',
    'fr-MA': 'Vous informer de la suite donnée',
    en: 'Telling you what became of it',
  },
];
const recipients: ExampleWords = {
  'ar-MA': 'مصلحة الشهادات بالجماعة',
  zgh: 'ⵜⴰⵎⵥⵍⴰ ⵏ ⵜⵙⵍⴽⵉⵏⵉⵏ',
  'fr-MA': 'Le service des certificats de la commune',
  en: 'The certificates office of the commune',
};
const retention: ExampleWords = {
  'ar-MA': 'خمس سنوات بعد القرار',
  zgh: '5 ⵏ ⵉⵙⴳⴳⵯⴰⵙⵏ',
  'fr-MA': 'Cinq ans après la décision',
  en: 'Five years after the decision',
};
const answers: ExampleWords = {
  'ar-MA': 'كل الأجوبة ضرورية، ما عدا رقم الهاتف. بدونها لا تمكن دراسة الطلب.',
  zgh: 'ⵇⵇⴰⵏⵏⵜ ⴰⴽⴽ ⵜⵎⵔⴰⵔⵓⵜⵉⵏ, ⵃⴰⵛⴰ ⵓⵟⵟⵓⵏ ⵏ ⵜⵉⵍⵉⴼⵓⵏ.',
  'fr-MA': 'Toutes sont obligatoires, sauf le téléphone. Sans elles la demande ne peut pas être traitée.',
  en: 'All are needed except the telephone number. Without them the request cannot be dealt with.',
};
const contact: ExampleWords = {
  'ar-MA': 'مراسلة المكلف بحماية المعطيات في الجماعة',
  zgh: 'ⴰⵔⴰ ⵉ ⵜⴳⵔⴰⵡⵜ',
  'fr-MA': 'Écrire au délégué à la protection des données de la commune',
  en: 'Write to the commune’s data protection officer',
};
const attributes = (locale: OwnLocale): ExampleAttributes => ({
  controller: controller[locale],
  purposes: purposes.map((words) => words[locale]),
  recipients: recipients[locale],
  retention: retention[locale],
  contact: contact[locale],
  'contact-href': '#contact',
  reference: 'D-XXX/2026',
});

/** Examples of `<tiwizi-privacy-notice>`. Its numbers are samples. */
export const privacyNoticeExamples: ExampleSet = {
  title: 'Elements/Privacy notice',
  tag: 'tiwizi-privacy-notice',
  examples: {
    declaration: {
      html: (locale) => elementHtml('tiwizi-privacy-notice', attributes(locale)),
      description: 'All that the law wants people to be told. The number is a sample.',
    },
    authorisation: {
      html: (locale) =>
        elementHtml('tiwizi-privacy-notice', {
          ...attributes(locale),
          answers: answers[locale],
          purposes: purposes[0]?.[locale],
          'reference-kind': 'authorisation',
          reference: 'A-XXX/2026',
          'heading-level': '3',
        }),
      description: 'Where an identity number is asked for; one purpose, and which answers may be left out.',
    },
  },
};
