import type { Pictogram } from '../pictogram.ts';

/** A gravestone without any sign, and a sprig. */
export const deathPictogram: Pictogram = {
  strokes:
    'M14 42V17a10 10 0 0 1 20 0v25M6 42L42 42M24 34L24 17M24 24c-4.5 0 -6 -2 -6 -5c4 0 6 2 6 5zM24 30c4.5 0 6 -2 6 -5c-4 0 -6 2 -6 5z',
  accent: 'M14 42V17a10 10 0 0 1 20 0v25z',
  mirrored: false,
};
