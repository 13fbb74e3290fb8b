import type { Pictogram } from '../pictogram.ts';

/** A ballot going into its box. */
export const votePictogram: Pictogram = {
  strokes:
    'M15 25V6a2 2 0 0 1 2 -2h14a2 2 0 0 1 2 2v19M19.5 13.5L22.7 17L28.5 10.5M9 25h30a3 3 0 0 1 3 3v12a3 3 0 0 1 -3 3h-30a3 3 0 0 1 -3 -3v-12a3 3 0 0 1 3 -3zM15 25h-5.5l-3.2 2M14 31L34 31',
  accent: 'M9 25h30a3 3 0 0 1 3 3v12a3 3 0 0 1 -3 3h-30a3 3 0 0 1 -3 -3v-12a3 3 0 0 1 3 -3z',
  mirrored: false,
};
