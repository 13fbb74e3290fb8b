import type { Pictogram } from '../pictogram.ts';

/** A hand that signs. */
export const signLanguagePictogram: Pictogram = {
  strokes:
    'M18 27V12.5a2.75 2.75 0 0 1 5.5 0V23M23.5 23V9a2.75 2.75 0 0 1 5.5 0V23M29 23V11.5a2.75 2.75 0 0 1 5.5 0V25M34.5 25V17a2.75 2.75 0 0 1 5.5 0V31a13 13 0 0 1 -13 13H25.5a12 12 0 0 1 -10 -5.4L8.5 29.5a2.8 2.8 0 0 1 4.4 -3.5L18 31.5V27M6 19a13 13 0 0 1 4 -10M12.5 20a7.5 7.5 0 0 1 1 -5',
  accent:
    'M18 27V12.5a2.75 2.75 0 0 1 5.5 0V9a2.75 2.75 0 0 1 5.5 0V11.5a2.75 2.75 0 0 1 5.5 0V17a2.75 2.75 0 0 1 5.5 0V31a13 13 0 0 1 -13 13H25.5a12 12 0 0 1 -10 -5.4L8.5 29.5a2.8 2.8 0 0 1 4.4 -3.5L18 31.5z',
  mirrored: false,
};
