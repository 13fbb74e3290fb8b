import type { ExampleSet } from '@tiwizi/core';
import { elementHtml, type ExampleAttributes, type ExampleWords } from '../examples.ts';

const messages: ExampleWords = {
  'ar-MA': 'إشعار برسالة نصية عند كل مرحلة',
  zgh: 'ⴰⵙⵏⵖⵎⵙ ⵙ ⵜⴱⵔⴰⵜ',
  'fr-MA': 'Un SMS à chaque étape',
  en: 'A text message at each step',
};
const saving: ExampleWords = {
  'ar-MA': 'نمط الاقتصاد في البيانات',
  zgh: 'ⴰⵙⴽⴽⵉⵔ ⵏ ⵓⵙⴹⵓⵍⵉ',
  'fr-MA': 'Économie de données',
  en: 'Data saving',
};
const later: ExampleWords = {
  'ar-MA': 'يمكن تغيير هذا الاختيار في كل وقت',
  zgh: 'ⵉⵖⵢ ⴰⴷ ⵉⵏⴼⵍ',
  'fr-MA': 'Vous pouvez changer d’avis à tout moment',
  en: 'You can change this at any time',
};

const field = (
  id: string,
  label: ExampleWords,
  rest: ExampleAttributes = {},
  hint?: ExampleWords,
): ExampleSet['examples'][string] => ({
  html: (locale) =>
    elementHtml('tiwizi-field', {
      type: 'checkbox',
      look: 'switch',
      name: id,
      'control-id': `example-${id}`,
      label: label[locale],
      hint: hint?.[locale],
      required: true,
      ...rest,
    }),
});

/** Examples of `tiwizi-switch`, by the field that prints it. */
export const switchExamples: ExampleSet = {
  title: 'Elements/Switch',
  examples: {
    off: field('switch-off', messages, {}, later),
    on: field('switch-on', messages, { checked: true }),
    disabled: field('switch-disabled', saving, { disabled: true, checked: true }),
  },
};
