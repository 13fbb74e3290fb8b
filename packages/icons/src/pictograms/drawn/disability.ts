import type { Pictogram } from '../pictogram.ts';

/** Somebody in a wheelchair. */
export const disabilityPictogram: Pictogram = {
  strokes:
    'M15 8a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0 -9 0zM20 16v13h11l6 12h4.5M20 21.5L29 21.5M15.2 22.5a11 11 0 1 0 15.6 13',
  accent: 'M15.2 22.5a11 11 0 1 0 15.6 13l-3.8 -6.5H20v-4z',
  mirrored: false,
};
