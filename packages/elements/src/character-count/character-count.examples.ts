import type { ExampleSet } from '@tiwizi/core';
import { elementHtml, escapeHtml, type ExampleWords } from '../examples.ts';

const message: ExampleWords = {
  'ar-MA': 'نص الشكاية',
  zgh: 'ⴰⴹⵕⵉⵚ ⵏ ⵓⵙⵎⵔⵙ',
  'fr-MA': 'Texte de la réclamation',
  en: 'Your complaint',
};
const title: ExampleWords = {
  'ar-MA': 'موضوع الشكاية',
  zgh: 'ⴰⵙⵏⵜⵍ ⵏ ⵓⵙⵎⵔⵙ',
  'fr-MA': 'Objet de la réclamation',
  en: 'What it is about',
};
const lamp: ExampleWords = {
  'ar-MA': 'الإنارة العمومية بالزنقة التي أسكن بها معطلة منذ أسبوعين.',
  zgh: 'ⴰⵣⵓⵍ ⴼⵍⵍⴰⵡⵏ. ⵓⵔ ⵜⵍⵍⵉ ⵜⵉⴼⴰⵡⵜ ⴳ ⵓⴱⵔⵉⴷ ⵣⵖ ⵙⵉⵏ ⵉⵎⴰⵍⴰⵙⵙⵏ.',
  'fr-MA': 'L’éclairage public de la rue est en panne depuis deux semaines.',
  en: 'The street where I live has been without light for two weeks.',
};

/** A control of an author's own, and the count after it. */
const counted = (id: string, label: ExampleWords, control: (locale: keyof ExampleWords) => string, limit: number) => ({
  html: (locale: keyof ExampleWords) =>
    `<div><label class="tiwizi-label" for="example-${id}">${escapeHtml(label[locale])}</label>${control(locale)}${elementHtml('tiwizi-character-count', { limit, for: `example-${id}` })}</div>`,
});
const area = (id: string, words: (locale: keyof ExampleWords) => string) => (locale: keyof ExampleWords) =>
  `<textarea class="tiwizi-input" id="example-${id}" name="${id}" rows="3" dir="auto">${escapeHtml(words(locale))}</textarea>`;

/** Examples of `<tiwizi-character-count>`. */
export const characterCountExamples: ExampleSet = {
  title: 'Elements/Character count',
  tag: 'tiwizi-character-count',
  examples: {
    empty: counted(
      'count-empty',
      message,
      area('count-empty', () => ''),
      500,
    ),
    near: {
      ...counted(
        'count-near',
        message,
        area('count-near', (locale) => lamp[locale]),
        65,
      ),
      description: 'In the last fifth it is said too, after a pause in the typing.',
    },
    over: {
      ...counted(
        'count-over',
        message,
        area('count-over', (locale) => `${lamp[locale]} ${lamp[locale]}`),
        60,
      ),
      description: 'Nothing is cut: it says by how much the text is too long.',
    },
    line: {
      ...counted(
        'count-line',
        title,
        () => `<input class="tiwizi-input" id="example-count-line" name="count-line" dir="auto">`,
        80,
      ),
      description: 'After a control of one line.',
    },
  },
};
