import type { Pictogram } from '../pictogram.ts';

/** A house on a place marked on a map. */
export const residencePictogram: Pictogram = {
  strokes:
    'M24 45C17 38 7 30 7 20a17 17 0 0 1 34 0C41 30 31 38 24 45zM16.5 29L16.5 14.5M31.5 14.5L31.5 29M14 14.5L34 14.5M14 29L34 29M21.5 29v-6a2.5 2.5 0 0 1 5 0v6',
  accent: 'M16.5 14.5L31.5 14.5L31.5 29L16.5 29z',
  mirrored: false,
};
