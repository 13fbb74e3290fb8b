import type { Pictogram } from '../pictogram.ts';

/** A child with a balloon. */
export const childPictogram: Pictogram = {
  strokes:
    'M12.5 14a6.5 6.5 0 1 0 13 0a6.5 6.5 0 1 0 -13 0zM15 25h8a3 3 0 0 1 3 3v8.5h-14V28a3 3 0 0 1 3 -3zM16 36.5L16 43.5M22 36.5L22 43.5M12.5 27L6.5 33M25.5 27.5L32 24.5M30.5 11a6 7 0 1 0 12 0a6 7 0 1 0 -12 0zM36.5 18c1.5 2.5 -3.5 4 -4.5 6.5',
  accent: 'M30.5 11a6 7 0 1 0 12 0a6 7 0 1 0 -12 0zM15 25h8a3 3 0 0 1 3 3v8.5h-14V28a3 3 0 0 1 3 -3z',
  mirrored: false,
};
