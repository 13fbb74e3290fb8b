import type { Pictogram } from '../pictogram.ts';

/** A coin on its way to the administration. */
export const taxPictogram: Pictogram = {
  strokes:
    'M5 43.5L43 43.5M9 39L39 39M13 29L13 39M20.33 29L20.33 39M27.67 29L27.67 39M35 29L35 39M9.5 24h29a1.5 1.5 0 0 1 1.5 1.5v2a1.5 1.5 0 0 1 -1.5 1.5h-29a1.5 1.5 0 0 1 -1.5 -1.5v-2a1.5 1.5 0 0 1 1.5 -1.5zM16 12.5a8 8 0 1 0 16 0a8 8 0 1 0 -16 0zM20.5 12.5a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0 -7 0z',
  accent: 'M16 12.5a8 8 0 1 0 16 0a8 8 0 1 0 -16 0z',
  mirrored: false,
};
