import type { Pictogram } from '../pictogram.ts';

/** Scales. */
export const courtPictogram: Pictogram = {
  strokes:
    'M24 5L24 42M15 42.5L33 42.5M9 12L39 12M5 28L11 12.5L17 28M31 28L37 12.5L43 28M4 28h14a7 6 0 0 1 -14 0zM30 28h14a7 6 0 0 1 -14 0z',
  accent: 'M4 28h14a7 6 0 0 1 -14 0zM30 28h14a7 6 0 0 1 -14 0z',
  mirrored: false,
};
