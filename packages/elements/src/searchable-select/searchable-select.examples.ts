import type { ExampleSet } from '@tiwizi/core';
import { elementHtml, escapeHtml, type ExampleAttributes, type ExampleWords } from '../examples.ts';

const city: ExampleWords = { 'ar-MA': 'المدينة', zgh: 'ⵜⴰⵎⴷⵉⵏⵜ', 'fr-MA': 'Ville', en: 'City' };
const cityHint: ExampleWords = {
  'ar-MA': 'المدينة التي يوجد بها محل السكنى',
  zgh: 'ⵜⴰⵎⴷⵉⵏⵜ ⴳ ⵜⵣⴷⵖⴷ',
  'fr-MA': 'Celle où vous habitez',
  en: 'The one where you live',
};
const cityError: ExampleWords = {
  'ar-MA': 'المرجو اختيار مدينة',
  zgh: 'ⵙⵜⵉ ⵜⴰⵎⴷⵉⵏⵜ',
  'fr-MA': 'Choisissez une ville',
  en: 'Choose a city',
};
const where: ExampleWords = {
  'ar-MA': 'المدن التي تُقبل فيها الوظيفة',
  zgh: 'ⵜⵉⵖⵔⵎⵉⵏ ⵏ ⵜⵡⵓⵔⵉ',
  'fr-MA': 'Villes où vous accepteriez le poste',
  en: 'Cities where you would take the post',
};
const whereHint: ExampleWords = {
  'ar-MA': 'يمكن اختيار عدة مدن',
  zgh: 'ⵜⵣⵎⵔⴷ ⴰⴷ ⵜⵙⵜⵉⴷ ⵓⴳⴰⵔ ⵏ ⵢⴰⵜ',
  'fr-MA': 'Plusieurs choix sont possibles',
  en: 'You can choose several',
};
const same = (latin: string): { readonly 'fr-MA': string; readonly en: string } => ({ 'fr-MA': latin, en: latin });
const north: ExampleWords = {
  'ar-MA': 'الشمال والشرق',
  zgh: 'ⵉⵥⵥⵍⵎⴹ ⴷ ⵓⴳⵎⵓⴹ',
  'fr-MA': 'Nord et Est',
  en: 'North and east',
};
const centre: ExampleWords = { 'ar-MA': 'الوسط', zgh: 'ⵜⵓⵣⵣⵓⵎⵜ', 'fr-MA': 'Centre', en: 'Centre' };
const south: ExampleWords = { 'ar-MA': 'الجنوب', zgh: 'ⵉⴼⴼⵓⵙ', 'fr-MA': 'Sud', en: 'South' };
const cities: readonly (readonly [value: string, group: ExampleWords, name: ExampleWords])[] = [
  ['tng', north, { 'ar-MA': 'طنجة', zgh: 'ⵟⴰⵏⵊⴰ', ...same('Tanger') }],
  ['ttn', north, { 'ar-MA': 'تطوان', zgh: 'ⵜⵉⵟⵟⴰⵡⵉⵏ', ...same('Tétouan') }],
  ['ahu', north, { 'ar-MA': 'الحسيمة', zgh: 'ⵍⵃⵓⵙⵉⵎⴰ', ...same('Al Hoceïma') }],
  ['ndr', north, { 'ar-MA': 'الناظور', zgh: 'ⵏⴰⴷⵓⵔ', ...same('Nador') }],
  ['oud', north, { 'ar-MA': 'وجدة', zgh: 'ⵡⵓⵊⴷⴰ', ...same('Oujda') }],
  ['fez', centre, { 'ar-MA': 'فاس', zgh: 'ⴼⴰⵙ', ...same('Fès') }],
  ['mek', centre, { 'ar-MA': 'مكناس', zgh: 'ⴰⵎⴽⵏⴰⵙ', ...same('Meknès') }],
  ['ken', centre, { 'ar-MA': 'القنيطرة', zgh: 'ⵇⵏⵉⵟⵔⴰ', ...same('Kénitra') }],
  ['sal', centre, { 'ar-MA': 'سلا', zgh: 'ⵙⵍⴰ', ...same('Salé') }],
  ['rba', centre, { 'ar-MA': 'الرباط', zgh: 'ⵕⴱⴰⵟ', ...same('Rabat') }],
  ['cas', centre, { 'ar-MA': 'الدار البيضاء', zgh: 'ⵜⵉⴳⵎⵎⵉ ⵜⵓⵎⵍⵉⵍⵜ', ...same('Casablanca') }],
  ['bem', centre, { 'ar-MA': 'بني ملال', zgh: 'ⴰⵢⵜ ⵎⵍⵍⴰⵍ', ...same('Béni Mellal') }],
  ['mar', centre, { 'ar-MA': 'مراكش', zgh: 'ⵎⵕⵕⴰⴽⵛ', ...same('Marrakech') }],
  ['esi', centre, { 'ar-MA': 'الصويرة', zgh: 'ⵜⴰⵚⵚⵓⵔⵜ', ...same('Essaouira') }],
  ['err', south, { 'ar-MA': 'الرشيدية', zgh: 'ⵉⵎⵜⵖⵔⵏ', ...same('Errachidia') }],
  ['oua', south, { 'ar-MA': 'ورزازات', zgh: 'ⵡⴰⵔⵣⴰⵣⴰⵜ', ...same('Ouarzazate') }],
  ['aga', south, { 'ar-MA': 'أڭادير', zgh: 'ⴰⴳⴰⴷⵉⵔ', ...same('Agadir') }],
  ['tzn', south, { 'ar-MA': 'تيزنيت', zgh: 'ⵜⵉⵣⵏⵉⵜ', ...same('Tiznit') }],
  ['gue', south, { 'ar-MA': 'كلميم', zgh: 'ⴰⴳⵍⵎⵉⵎ', ...same('Guelmim') }],
  ['eun', south, { 'ar-MA': 'العيون', zgh: 'ⵍⵄⵢⵓⵏ', ...same('Laâyoune') }],
  ['vil', south, { 'ar-MA': 'الداخلة', zgh: 'ⴷⴰⵅⵍⴰ', ...same('Dakhla') }],
];

const options = (locale: keyof ExampleWords, chosen = ''): string =>
  `<option value=""></option>${[north, centre, south]
    .map((group) =>
      elementHtml(
        'optgroup',
        { label: group[locale] },
        cities
          .filter(([, each]) => each === group)
          .map(([value, , name]) =>
            elementHtml('option', { value, selected: chosen.split(' ').includes(value) }, escapeHtml(name[locale])),
          )
          .join(''),
      ),
    )
    .join('')}`;

function field(
  id: string,
  rest: ExampleAttributes,
  words: Readonly<Record<string, ExampleWords>>,
): ExampleSet['examples'][string] {
  return {
    html: (locale) =>
      elementHtml('tiwizi-field', {
        type: 'select',
        searchable: true,
        name: id,
        'control-id': `example-${id}`,
        required: true,
        options: cities.map(([value, , name]) => ({ value, label: name[locale] })),
        ...Object.fromEntries(Object.entries(words).map(([name, each]) => [name, each[locale]])),
        ...rest,
      }),
  };
}

/** Examples of `<tiwizi-searchable-select>`. */
export const searchableSelectExamples: ExampleSet = {
  title: 'Elements/Searchable select',
  tag: 'tiwizi-searchable-select',
  examples: {
    field: {
      ...field('city', {}, { label: city, hint: cityHint }),
      description: 'The button stands there once script works; the select is as it was.',
    },
    chosen: field('city-chosen', { value: 'aga' }, { label: city }),
    withError: field('city-error', {}, { label: city, hint: cityHint, error: cityError }),
    several: {
      ...field('cities', { multiple: true, value: 'rba aga' }, { label: where, hint: whereHint }),
      description: 'Several: what is chosen stands before the native list, each with a button that takes it back.',
    },
    groups: {
      html: (locale) =>
        `<p class="tiwizi-text"><label class="tiwizi-label" for="example-groups">${city[locale]}</label></p>${elementHtml(
          'tiwizi-searchable-select',
          {},
          `<select class="tiwizi-input tiwizi-input--select" slot="select" id="example-groups" name="groups">${options(locale)}</select>`,
        )}`,
      description: 'Around a select of the author’s own, whose groups are found by their names too.',
    },
  },
};
