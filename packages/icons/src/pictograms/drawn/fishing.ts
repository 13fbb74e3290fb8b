import type { Pictogram } from '../pictogram.ts';

/** A fish at the hook. */
export const fishingPictogram: Pictogram = {
  strokes:
    'M8 30c4 -7 10 -10 16 -10s10.5 3 13 6.5l7 -5.5v18l-7 -5.5c-2.5 3.5 -7 6.5 -13 6.5s-12 -3 -16 -10zM16 28h0.01M23 25c2 3 2 7 0 10M4 5v18a4 4 0 0 0 8 0v-2M9.5 23L12 20.5L14.5 23',
  accent: 'M8 30c4 -7 10 -10 16 -10s10.5 3 13 6.5l7 -5.5v18l-7 -5.5c-2.5 3.5 -7 6.5 -13 6.5s-12 -3 -16 -10z',
  mirrored: false,
};
