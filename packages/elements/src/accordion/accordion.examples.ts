import type { ExampleSet } from '@tiwizi/core';
import type { OwnLocale } from '@tiwizi/i18n';
import { elementHtml, escapeHtml, type ExampleWords } from '../examples.ts';
import type { AccordionSection } from './accordion-data.ts';

const who: ExampleWords = {
  'ar-MA': 'من يمكنه تقديم الطلب',
  zgh: 'ⵡⵉ ⵉⵖⵉⵏ ⴰⴷ ⵉⵙⵙⵓⵜⵔ',
  'fr-MA': 'Qui peut faire la demande',
  en: 'Who can make the request',
};
const anyone: ExampleWords = {
  'ar-MA': 'كل شخص راشد يسكن في تراب الجماعة.',
  zgh: 'ⴽⵓ ⴰⴼⴳⴰⵏ ⴰⵎⵇⵔⴰⵏ ⵉⵣⴷⵖⵏ ⴳ ⵜⴳⵔⴰⵡⵜ.',
  'fr-MA': 'Toute personne majeure qui habite la commune.',
  en: 'Any adult who lives in the commune.',
};
const papers: ExampleWords = {
  'ar-MA': 'الوثائق المطلوبة',
  zgh: 'ⴰⵔⵔⴰ ⵉⵜⵜⵓⵙⵓⵜⵔⵏ',
  'fr-MA': 'Documents à fournir',
  en: 'Required documents',
};
const card: ExampleWords = {
  'ar-MA': 'البطاقة الوطنية للتعريف الإلكترونية',
  zgh: 'ⵜⴰⴽⴰⵕⴹⴰ ⵜⴰⵏⴰⵎⵓⵔⵜ',
  'fr-MA': 'La carte nationale d’identité électronique',
  en: 'The national electronic identity card',
};
const bill: ExampleWords = {
  'ar-MA': 'فاتورة ماء أو كهرباء حديثة',
  zgh: 'ⵜⴰⴼⴰⴽⵜⵓⵔⵜ ⵏ ⵡⴰⵎⴰⵏ ⵏⵖ ⵏ ⵜⵔⵉⵙⵉⵏⵜⵉ',
  'fr-MA': 'Une facture récente d’eau ou d’électricité',
  en: 'A recent water or electricity bill',
};
const more: ExampleWords = {
  'ar-MA': 'الوثائق المقبولة للسكنى',
  zgh: 'ⴰⵔⵔⴰ ⵏ ⵜⵣⴷⵖⵜ',
  'fr-MA': 'Documents acceptés pour la résidence',
  en: 'Documents accepted for residence',
};
const fee: ExampleWords = {
  'ar-MA': 'المبلغ والأجل',
  zgh: 'ⴰⵜⵉⴳ ⴷ ⵜⵉⵣⵉ',
  'fr-MA': 'Frais et délai',
  en: 'Fee and time limit',
};
const free: ExampleWords = {
  'ar-MA': 'الخدمة بالمجان. الأجل خمسة أيام.',
  zgh: 'ⵜⴰⵏⴰⴼⵓⵜ ⴰⴷ ⴱⵍⴰ ⴰⵜⵉⴳ. ⵜⵉⵣⵉ: 5 ⵏ ⵡⵓⵙⵙⴰⵏ.',
  'fr-MA': 'Le service est gratuit. Le délai est de cinq jours.',
  en: 'The service is free of charge. The time limit is five days.',
};
const remark: ExampleWords = { 'ar-MA': 'ملاحظة', zgh: 'ⵜⴰⵎⴰⵡⵜ', 'fr-MA': 'Remarque', en: 'Remark' };
const drawing: ExampleWords = {
  'ar-MA': 'نجمة من ثمانية أطراف',
  zgh: 'ⵉⵜⵔⵉ',
  'fr-MA': 'Une étoile à huit branches',
  en: 'An eight-pointed star',
};

const link = (locale: OwnLocale): string => `<a class="tiwizi-link" href="#residence">${escapeHtml(more[locale])}</a>`;

const list = (locale: OwnLocale): string =>
  `<ul class="tiwizi-list" slot="papers"><li>${escapeHtml(card[locale])}</li><li>${escapeHtml(bill[locale])}</li><li>${link(locale)}</li></ul>`;

const star = (locale: OwnLocale): string =>
  `<svg slot="papers" role="img" aria-label="${escapeHtml(drawing[locale])}" viewBox="0 0 24 24" width="48" height="48"><path fill="currentColor" d="M12 2l3 3h4v4l3 3-3 3v4h-4l-3 3-3-3H5v-4l-3-3 3-3V5h4z"/></svg>`;

const field = (locale: OwnLocale): string =>
  elementHtml('tiwizi-field', { label: remark[locale], name: 'remark', slot: 'fee' });

const sections = (locale: OwnLocale): AccordionSection[] => [
  { name: 'who', heading: who[locale], text: anyone[locale] },
  { name: 'papers', heading: papers[locale] },
  { name: 'fee', heading: fee[locale], text: free[locale] },
];

/** Examples of `<tiwizi-accordion>`. */
export const accordionExamples: ExampleSet = {
  title: 'Elements/Accordion',
  tag: 'tiwizi-accordion',
  examples: {
    plain: {
      html: (locale) => elementHtml('tiwizi-accordion', { sections: sections(locale) }, list(locale)),
      description: 'Sentences by data, a list placed by `slot`. The button for all of them is there with script only.',
    },
    richContent: {
      html: (locale) =>
        elementHtml(
          'tiwizi-accordion',
          { sections: sections(locale).map((each) => ({ ...each, open: each.name !== 'who' })), 'heading-level': 3 },
          star(locale) + list(locale) + field(locale),
        ),
      description:
        'A list, a link, a picture and a field; two sections are open when the page comes, headings of level 3.',
    },
    exclusive: {
      html: (locale) => elementHtml('tiwizi-accordion', { sections: sections(locale), exclusive: true }, list(locale)),
      description: 'One open at a time, by HTML alone. Only where nobody compares one section with another.',
    },
    authored: {
      html: (locale) =>
        `<tiwizi-accordion><details class="tiwizi-accordion__section" id="who"><summary class="tiwizi-accordion__summary"><h2 class="tiwizi-accordion__heading">${escapeHtml(who[locale])}</h2></summary><div class="tiwizi-accordion__content"><p class="tiwizi-text">${escapeHtml(anyone[locale])}</p></div></details></tiwizi-accordion>`,
      description: 'A full form by hand, of one section: there is no button for all.',
    },
  },
};
