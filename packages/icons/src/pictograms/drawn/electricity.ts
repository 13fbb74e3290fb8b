import type { Pictogram } from '../pictogram.ts';

/** A bulb and a flash. */
export const electricityPictogram: Pictogram = {
  strokes:
    'M18 35c0 -5 -7.5 -7 -7.5 -16a13.5 13.5 0 0 1 27 0c0 9 -7.5 11 -7.5 16zM18.5 39.5L29.5 39.5M21 44L27 44M26 11l-6 9.5h8l-6 9',
  accent: 'M18 35c0 -5 -7.5 -7 -7.5 -16a13.5 13.5 0 0 1 27 0c0 9 -7.5 11 -7.5 16z',
  mirrored: false,
};
