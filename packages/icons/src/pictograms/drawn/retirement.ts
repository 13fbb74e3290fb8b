import type { Pictogram } from '../pictogram.ts';

/** An old person with a stick. */
export const retirementPictogram: Pictogram = {
  strokes:
    'M19 9a5 5 0 1 0 10 0a5 5 0 1 0 -10 0zM10 43.5l3 -17c1 -6 5 -9 10 -8c3.5 0.7 4.5 3.5 4 7l-2.5 18zM21 25.5c2.5 3 6.5 4.5 12 4M38 43.5v-17a3.5 3.5 0 0 0 -7 0',
  accent: 'M10 43.5l3 -17c1 -6 5 -9 10 -8c3.5 0.7 4.5 3.5 4 7l-2.5 18z',
  mirrored: false,
};
