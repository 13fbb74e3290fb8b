import type { Pictogram } from '../pictogram.ts';

/** A banknote and coins. */
export const moneyPictogram: Pictogram = {
  strokes:
    'M25 31H7a3 3 0 0 1 -3 -3V12a3 3 0 0 1 3 -3h32a3 3 0 0 1 3 3v8M18 20a5 5 0 1 0 10 0a5 5 0 1 0 -10 0zM10.5 20h0.01M35.5 15h0.01M28 27a8 3.5 0 1 0 16 0a8 3.5 0 1 0 -16 0zM28 27v5.5a8 3.5 0 0 0 16 0v-5.5M28 32.5v5.5a8 3.5 0 0 0 16 0v-5.5',
  accent: 'M25 31H7a3 3 0 0 1 -3 -3V12a3 3 0 0 1 3 -3h32a3 3 0 0 1 3 3v8l-14 7z',
  mirrored: false,
};
