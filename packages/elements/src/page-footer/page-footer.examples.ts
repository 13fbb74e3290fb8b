import type { ExampleSet } from '@tiwizi/core';
import type { OwnLocale } from '@tiwizi/i18n';
import { elementHtml, type ExampleWords } from '../examples.ts';

const links: readonly ExampleWords[] = [
  { 'ar-MA': 'المساعدة', zgh: 'ⵜⵉⵡⵉⵙⵉ', 'fr-MA': 'Aide', en: 'Help' },
  { 'ar-MA': 'إمكانية الولوج', zgh: 'ⴰⴽⵛⵛⵓⵎ', 'fr-MA': 'Accessibilité', en: 'Accessibility' },
  {
    'ar-MA': 'حماية المعطيات الشخصية',
    zgh: 'ⴰⵃⴹⵓ ⵏ ⵉⵙⴼⴽⴰ ⵉⵡⴷⵎⴰⵏⵏ',
    'fr-MA': 'Protection des données personnelles',
    en: 'Protection of personal data',
  },
];
const statement: ExampleWords = {
  'ar-MA': 'جماعة المثال غير موجودة؛ كل ما في هذا الموقع نموذج.',
  zgh: 'ⵜⴰⴳⵔⴰⵡⵜ ⵏ ⵎⵉⵜⴰⵍ ⵓⵔ ⵜⵍⵍⵉ; ⴽⵓⵍⵍⵓ ⵎⴰⵢⴷ ⵉⵍⵍⴰⵏ ⴷⴰ ⵉⴳⴰ ⴰⵎⴷⵢⴰ.',
  'fr-MA': 'La commune d’Exemple n’existe pas\u202f; tout ce que montre ce site est un exemple.',
  en: 'The commune of Example does not exist; all that this site shows is a sample.',
};

const listed = (locale: OwnLocale): object =>
  links.map((words, index) => ({ href: `#link-${index + 1}`, text: words[locale] }));

/** Examples of `<tiwizi-page-footer>`. */
export const pageFooterExamples: ExampleSet = {
  title: 'Elements/Page footer',
  tag: 'tiwizi-page-footer',
  examples: {
    footer: {
      html: (locale) =>
        elementHtml('tiwizi-page-footer', { links: listed(locale), statement: statement[locale], demonstration: true }),
    },
    links: { html: (locale) => elementHtml('tiwizi-page-footer', { links: listed(locale) }) },
  },
};
