import type { ExampleSet } from '@tiwizi/core';
import { elementHtml, type ExampleWords } from '@tiwizi/elements/example-html';

const places: readonly (readonly [ExampleWords, number, number])[] = [
  [{ 'ar-MA': 'الرباط', zgh: 'ⵔⵔⴱⴰⵟ', 'fr-MA': 'Rabat', en: 'Rabat' }, 34.02, -6.84],
  [{ 'ar-MA': 'أكادير', zgh: 'ⴰⴳⴰⴷⵉⵔ', 'fr-MA': 'Agadir', en: 'Agadir' }, 30.42, -9.6],
];

/** Examples of `<tiwizi-near-me>`. */
export const nearMeExamples: ExampleSet = {
  title: 'Services/Near me',
  tag: 'tiwizi-near-me',
  examples: {
    plain: {
      html: (locale) =>
        `${elementHtml('tiwizi-near-me', { list: 'near-me-places' })}<ul class="tiwizi-list" id="near-me-places">${places
          .map(
            ([name, latitude, longitude]) =>
              `<li data-tiwizi-latitude="${latitude}" data-tiwizi-longitude="${longitude}">${name[locale]}</li>`,
          )
          .join('')}</ul>`,
      description: 'Above a list; the browser asks for the position when the button is pressed, and not before.',
    },
  },
};
