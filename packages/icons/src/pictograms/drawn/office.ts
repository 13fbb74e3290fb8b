import type { Pictogram } from '../pictogram.ts';

/** Somebody behind a counter. */
export const officePictogram: Pictogram = {
  strokes:
    'M7 30V10a4 4 0 0 1 4 -4h26a4 4 0 0 1 4 4v20M19.5 15.5a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0 -9 0zM15 30v-0.5a7 7 0 0 1 7 -6.5h4a7 7 0 0 1 7 6.5v0.5M5.5 30h37a1.5 1.5 0 0 1 1.5 1.5v2a1.5 1.5 0 0 1 -1.5 1.5h-37a1.5 1.5 0 0 1 -1.5 -1.5v-2a1.5 1.5 0 0 1 1.5 -1.5zM8 35v8h32v-8',
  accent: 'M8 35h32v8h-32z',
  mirrored: false,
};
