import type { Pictogram } from '../pictogram.ts';

/** The administration, and the world. */
export const consulatePictogram: Pictogram = {
  strokes:
    'M5 43L43 43M9 38.5L39 38.5M13 29L13 38.5M20.33 29L20.33 38.5M27.67 29L27.67 38.5M35 29L35 38.5M9.5 24h29a1.5 1.5 0 0 1 1.5 1.5v2a1.5 1.5 0 0 1 -1.5 1.5h-29a1.5 1.5 0 0 1 -1.5 -1.5v-2a1.5 1.5 0 0 1 1.5 -1.5zM16 12a8 8 0 1 0 16 0a8 8 0 1 0 -16 0zM20.5 12a3.5 8 0 1 0 7 0a3.5 8 0 1 0 -7 0zM16 12L32 12',
  accent: 'M16 12a8 8 0 1 0 16 0a8 8 0 1 0 -16 0z',
  mirrored: false,
};
