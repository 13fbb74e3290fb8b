import type { Pictogram } from '../pictogram.ts';

/** A police officer. */
export const policePictogram: Pictogram = {
  strokes:
    'M13.5 16.5l-2.5 -6.5c7 -6.5 19 -6.5 26 0l-2.5 6.5M13.5 16.5c6.5 -2.5 14.5 -2.5 21 0v3c-6.5 -2.5 -14.5 -2.5 -21 0zM15.5 19v3.5a8.5 8.5 0 0 0 17 0v-3.5M22.7 9.8a1.3 1.3 0 1 0 2.6 0a1.3 1.3 0 1 0 -2.6 0zM6 43.5v-1a11 11 0 0 1 11 -9.5h14a11 11 0 0 1 11 9.5v1zM19 33.2L24 38L29 33.2M10.5 39L15 39M33 39L37.5 39',
  accent: 'M13.5 16.5l-2.5 -6.5c7 -6.5 19 -6.5 26 0l-2.5 6.5c-6.5 -2.5 -14.5 -2.5 -21 0z',
  mirrored: false,
};
