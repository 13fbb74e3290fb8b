import type { Pictogram } from '../pictogram.ts';

/** A check mark. */
export const donePictogram: Pictogram = {
  strokes: 'M5 24a19 19 0 1 0 38 0a19 19 0 1 0 -38 0zM14.5 24.5L21 31.5L34 17',
  accent: 'M5 24a19 19 0 1 0 38 0a19 19 0 1 0 -38 0z',
  mirrored: false,
};
