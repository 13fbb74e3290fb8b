import type { Pictogram } from '../pictogram.ts';

/** A booklet with a globe and the sign of a chip. */
export const passportPictogram: Pictogram = {
  strokes:
    'M13 4h22a4 4 0 0 1 4 4v32a4 4 0 0 1 -4 4h-22a4 4 0 0 1 -4 -4v-32a4 4 0 0 1 4 -4zM16 18.5a8 8 0 1 0 16 0a8 8 0 1 0 -16 0zM20.5 18.5a3.5 8 0 1 0 7 0a3.5 8 0 1 0 -7 0zM16 18.5L32 18.5M16.5 36.5L20.7 36.5M27.3 36.5L31.5 36.5M20.7 36.5a3.3 3.3 0 1 0 6.6 0a3.3 3.3 0 1 0 -6.6 0z',
  accent: 'M16 18.5a8 8 0 1 0 16 0a8 8 0 1 0 -16 0z',
  mirrored: false,
};
