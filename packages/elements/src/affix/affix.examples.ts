import type { ExampleSet } from '@tiwizi/core';
import { elementHtml, type ExampleAttributes, type ExampleWords } from '../examples.ts';

const words = {
  distance: {
    'ar-MA': 'المسافة بين السكن والمدرسة',
    zgh: 'ⴰⴳⴳⵓⵊ ⵏ ⵜⵉⵏⵎⵍ',
    'fr-MA': 'Distance du domicile à l’école',
    en: 'Distance from home to school',
  },
  kilometres: { 'ar-MA': 'كيلومتر', zgh: 'ⴽⵎ', 'fr-MA': 'km', en: 'km' },
  share: { 'ar-MA': 'حصة الملكية', zgh: 'ⵜⴰⵖⵓⵔⵉ', 'fr-MA': 'Part de propriété', en: 'Share of the property' },
  site: {
    'ar-MA': 'موقع الجمعية على الأنترنت',
    zgh: 'ⴰⵙⵉⵜ ⵏ ⵜⵎⵙⵎⵓⵏⵜ',
    'fr-MA': 'Site de l’association',
    en: 'Site of the association',
  },
  wrong: {
    'ar-MA': 'المرجو كتابة حصة بين 1 و100',
    zgh: 'ⴰⵔⴰ ⵙⴳ 1 ⴰⵔ 100',
    'fr-MA': 'La part va de 1 à 100',
    en: 'The share is from 1 to 100',
  },
} as const satisfies Record<string, ExampleWords>;

const field = (
  id: string,
  spoken: Readonly<Record<string, ExampleWords>>,
  rest: ExampleAttributes,
): ExampleSet['examples'][string] => ({
  html: (locale) =>
    elementHtml('tiwizi-field', {
      name: id,
      'control-id': `example-${id}`,
      ...Object.fromEntries(Object.entries(spoken).map(([name, each]) => [name, each[locale]])),
      required: true,
      ...rest,
    }),
});

/** Examples of `tiwizi-affix`, by the field that prints it. */
export const affixExamples: ExampleSet = {
  title: 'Elements/Prefix and suffix',
  examples: {
    suffix: field(
      'affix-distance',
      { label: words.distance, 'control-suffix': words.kilometres },
      { width: 5, inputmode: 'decimal', 'control-dir': 'ltr' },
    ),
    prefix: field(
      'affix-site',
      { label: words.site },
      { 'control-prefix': 'https://', 'control-dir': 'ltr', inputmode: 'url' },
    ),
    wrong: field(
      'affix-share',
      { label: words.share, error: words.wrong },
      { 'control-suffix': '%', width: 3, inputmode: 'numeric', 'control-dir': 'ltr', value: '120' },
    ),
  },
};
