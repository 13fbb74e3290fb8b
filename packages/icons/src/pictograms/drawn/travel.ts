import type { Pictogram } from '../pictogram.ts';

/** A suitcase. */
export const travelPictogram: Pictogram = {
  strokes:
    'M13 15h22a4 4 0 0 1 4 4v18a4 4 0 0 1 -4 4h-22a4 4 0 0 1 -4 -4v-18a4 4 0 0 1 4 -4zM17 15V8a3 3 0 0 1 3 -3h8a3 3 0 0 1 3 3v7M17 22L17 34M24 22L24 34M31 22L31 34M15 41L15 44M33 41L33 44',
  accent: 'M13 15h22a4 4 0 0 1 4 4v18a4 4 0 0 1 -4 4h-22a4 4 0 0 1 -4 -4v-18a4 4 0 0 1 4 -4z',
  mirrored: false,
};
