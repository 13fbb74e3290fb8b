import type { Pictogram } from '../pictogram.ts';

/** A tap and a drop. */
export const waterPictogram: Pictogram = {
  strokes:
    'M9 10L9 27M9 13.5h16a14 14 0 0 1 14 14v1.5h-9v-1.5a5 5 0 0 0 -5 -5H9M21 13.5L21 7M14 6L28 6M34.5 33C36.53 36.38 39 38.03 39 40.5a4.5 4.5 0 0 1 -9 0C30 38.03 32.48 36.38 34.5 33z',
  accent:
    'M34.5 33C36.53 36.38 39 38.03 39 40.5a4.5 4.5 0 0 1 -9 0C30 38.03 32.48 36.38 34.5 33zM9 13.5h16a14 14 0 0 1 14 14v1.5h-9v-1.5a5 5 0 0 0 -5 -5H9z',
  mirrored: false,
};
