import type { ExampleSet } from '@tiwizi/core';
import type { OwnLocale } from '@tiwizi/i18n';
import { officeAddress } from '../address-block/address-block.examples.ts';
import { elementHtml, escapeHtml, type ExampleAttributes, type ExampleWords } from '../examples.ts';

const office: ExampleWords = {
  'ar-MA': 'مكتب الحالة المدنية',
  zgh: 'ⵜⴰⵙⵉⵔⴰ ⵏ ⵡⴰⴷⴷⴰⴷ ⴰⵖⴰⵔⵉⵎ',
  'fr-MA': 'Bureau d’état civil',
  en: 'Registry office',
};
const week: ExampleWords = {
  'ar-MA': 'من الاثنين إلى الخميس',
  zgh: 'ⵙⴳ ⵡⴰⵢⵏⴰⵙ ⴰⵔ ⴰⴽⵡⴰⵙ',
  'fr-MA': 'Du lundi au jeudi',
  en: 'Monday to Thursday',
};
const friday: ExampleWords = { 'ar-MA': 'الجمعة', zgh: 'ⴰⵙⵉⵎⵡⴰⵙ', 'fr-MA': 'Vendredi', en: 'Friday' };
const write: ExampleWords = {
  'ar-MA': 'مراسلة المكتب عبر الاستمارة',
  zgh: 'ⴰⵔⵉ ⵉ ⵜⵙⵉⵔⴰ',
  'fr-MA': 'Écrire au bureau par le formulaire',
  en: 'Write to the office by the form',
};

const attributes = (locale: OwnLocale): ExampleAttributes => ({
  heading: office[locale],
  address: officeAddress(locale),
  phone: '0537 00 00 00',
  email: 'etat-civil@commune.example',
  hours: [
    { days: week[locale], from: '08:30', to: '16:30' },
    { days: friday[locale], from: '08:30', to: '12:00' },
  ],
});

/** Examples of `<tiwizi-contact-block>`. */
export const contactBlockExamples: ExampleSet = {
  title: 'Elements/Contact block',
  tag: 'tiwizi-contact-block',
  examples: {
    whole: {
      html: (locale) => elementHtml('tiwizi-contact-block', attributes(locale)),
      description: 'An office as a person has to find it: place, number, mail, hours.',
    },
    phoneOnly: {
      html: (locale) => elementHtml('tiwizi-contact-block', { heading: office[locale], phone: '+212 5 37 00 00 00' }),
      description: 'What is not known is left out.',
    },
    withContent: {
      html: (locale) =>
        elementHtml(
          'tiwizi-contact-block',
          { ...attributes(locale), 'heading-level': 3 },
          `<p class="tiwizi-text" slot="content"><a class="tiwizi-link" href="#form">${escapeHtml(write[locale])}</a></p>`,
        ),
    },
  },
};
