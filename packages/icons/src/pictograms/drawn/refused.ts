import type { Pictogram } from '../pictogram.ts';

/** A cross in an octagon. */
export const refusedPictogram: Pictogram = {
  strokes: 'M16.2 5L31.8 5L43 16.2L43 31.8L31.8 43L16.2 43L5 31.8L5 16.2zM16.5 16.5L31.5 31.5M31.5 16.5L16.5 31.5',
  accent: 'M16.2 5L31.8 5L43 16.2L43 31.8L31.8 43L16.2 43L5 31.8L5 16.2z',
  mirrored: false,
};
