import type { ExampleSet } from '@tiwizi/core';
import { elementHtml, escapeHtml, type ExampleAttributes, type ExampleWords } from '../examples.ts';

const distance: ExampleWords = {
  'ar-MA': 'البحث عن مكتب على مسافة',
  zgh: 'ⵔⵣⵓ ⵅⴼ ⵉⴳⴳⵉ ⴳ ⵓⴳⴳⵓⵊ',
  'fr-MA': 'Chercher un bureau dans un rayon de',
  en: 'Search for an office within',
};
const distanceHint: ExampleWords = {
  'ar-MA': 'انطلاقا من الجماعة المختارة',
  zgh: 'ⵙⴳ ⵜⴳⵔⴰⵡⵜ',
  'fr-MA': 'Autour de la commune choisie',
  en: 'Around the commune you chose',
};
const kilometres: ExampleWords = { 'ar-MA': 'كلم', zgh: 'ⴽⵎ', 'fr-MA': 'km', en: 'km' };
const far: ExampleWords = {
  'ar-MA': 'لا يوجد مكتب على هذه المسافة، المرجو اختيار مسافة أكبر',
  zgh: 'ⵓⵔ ⵉⵍⵍⵉ ⵉⴳⴳⵉ, ⵙⵜⵉ ⴰⴳⴳⵓⵊ ⵓⴳⴰⵔ',
  'fr-MA': 'Aucun bureau à cette distance\u202f: élargissez le rayon',
  en: 'No office that near: choose a larger distance',
};
const satisfied: ExampleWords = {
  'ar-MA': 'تقييم الاستقبال في المكتب',
  zgh: 'ⴰⵙⵜⴰⵍ ⵏ ⵓⵙⵏⵓⴱⴳ',
  'fr-MA': 'Note de l’accueil au bureau',
  en: 'How you were received at the office',
};

const field = (
  id: string,
  spoken: Readonly<Record<string, ExampleWords>>,
  rest: ExampleAttributes,
): ExampleSet['examples'][string] => ({
  html: (locale) =>
    elementHtml('tiwizi-field', {
      look: 'range',
      name: id,
      'control-id': `example-${id}`,
      required: true,
      ...Object.fromEntries(Object.entries(spoken).map(([name, each]) => [name, each[locale]])),
      ...rest,
    }),
});

const kilometre = { min: '5', max: '100', step: '5' };

/** Examples of `<tiwizi-range>`. */
export const rangeExamples: ExampleSet = {
  title: 'Elements/Range',
  tag: 'tiwizi-range',
  examples: {
    distance: {
      ...field(
        'range-distance',
        { label: distance, hint: distanceHint, 'control-suffix': kilometres },
        { ...kilometre, value: '25' },
      ),
      description: 'The ends stand there without script; the value beside it comes with it.',
    },
    withError: field(
      'range-error',
      { label: distance, error: far, 'control-suffix': kilometres },
      { ...kilometre, value: '5' },
    ),
    disabled: field(
      'range-disabled',
      { label: distance, 'control-suffix': kilometres },
      { ...kilometre, value: '50', disabled: true },
    ),
    ownMarkup: {
      html: (locale) =>
        `<label class="tiwizi-label" for="example-range-own">${escapeHtml(satisfied[locale])}</label><tiwizi-range><input class="tiwizi-range__control" type="range" id="example-range-own" name="range-own" min="1" max="10" value="7" aria-invalid="false" aria-describedby="example-range-own-ends"><p class="tiwizi-range__ends" id="example-range-own-ends"><span>1</span> <span>10</span></p></tiwizi-range>`,
      description: 'Around a native control of the author’s own.',
    },
  },
};
