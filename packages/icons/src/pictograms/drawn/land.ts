import type { Pictogram } from '../pictogram.ts';

/** A plot between four posts. */
export const landPictogram: Pictogram = {
  strokes:
    'M14 25L34 25L43.5 42L4.5 42zM14 25L14 17.5M34 25L34 17.5M4.5 42L4.5 31M43.5 42L43.5 31M4.5 34.5L14 20L34 20L43.5 34.5M20.5 30L19 37M27.5 30L29 37M24 20v-6M24 14c-4 0 -6 -2.5 -6 -6c4 0 6 2.5 6 6zM24 14c4 0 6 -2.5 6 -6c-4 0 -6 2.5 -6 6z',
  accent: 'M14 25L34 25L43.5 42L4.5 42z',
  mirrored: false,
};
