import type { Pictogram } from '../pictogram.ts';

/** A slip with a stamp. */
export const receiptPictogram: Pictogram = {
  strokes:
    'M9 4h30v40l-5 -3.5l-5 3.5l-5 -3.5l-5 3.5l-5 -3.5l-5 3.5zM16 12L32 12M16 19L27 19M23 29a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0 -11 0zM26.5 29a2 2 0 1 0 4 0a2 2 0 1 0 -4 0z',
  accent: 'M23 29a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0 -11 0z',
  mirrored: true,
};
