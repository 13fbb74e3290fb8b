import type { Pictogram } from '../pictogram.ts';

/** A card in a payment terminal. */
export const payByCardPictogram: Pictogram = {
  strokes:
    'M16 3.5h16a4 4 0 0 1 4 4v22a4 4 0 0 1 -4 4h-16a4 4 0 0 1 -4 -4v-22a4 4 0 0 1 4 -4zM18.5 8.5h11a1.5 1.5 0 0 1 1.5 1.5v4a1.5 1.5 0 0 1 -1.5 1.5h-11a1.5 1.5 0 0 1 -1.5 -1.5v-4a1.5 1.5 0 0 1 1.5 -1.5zM18 20.5h0.01M24 20.5h0.01M30 20.5h0.01M18 25h0.01M24 25h0.01M30 25h0.01M15 29.5L33 29.5M16 33.5v9a2 2 0 0 0 2 2h12a2 2 0 0 0 2 -2v-9M16 39L32 39',
  accent:
    'M18.5 8.5h11a1.5 1.5 0 0 1 1.5 1.5v4a1.5 1.5 0 0 1 -1.5 1.5h-11a1.5 1.5 0 0 1 -1.5 -1.5v-4a1.5 1.5 0 0 1 1.5 -1.5zM16 33.5v9a2 2 0 0 0 2 2h12a2 2 0 0 0 2 -2v-9z',
  mirrored: false,
};
