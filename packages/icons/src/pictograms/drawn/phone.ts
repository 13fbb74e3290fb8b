import type { Pictogram } from '../pictogram.ts';

/** A mobile phone that rings. */
export const phonePictogram: Pictogram = {
  strokes:
    'M18 4h12a4 4 0 0 1 4 4v32a4 4 0 0 1 -4 4h-12a4 4 0 0 1 -4 -4v-32a4 4 0 0 1 4 -4zM22 9L26 9M24 39h0.01M14 34L34 34M10 18a9 9 0 0 0 0 12M6 15a15 15 0 0 0 0 18M38 18a9 9 0 0 1 0 12M42 15a15 15 0 0 1 0 18',
  accent: 'M14 13L34 13L34 34L14 34z',
  mirrored: false,
};
