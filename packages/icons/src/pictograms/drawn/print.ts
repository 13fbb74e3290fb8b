import type { Pictogram } from '../pictogram.ts';

/** A printer. */
export const printPictogram: Pictogram = {
  strokes:
    'M13 16V6a2 2 0 0 1 2 -2h18a2 2 0 0 1 2 2v10M13 34H9a4 4 0 0 1 -4 -4V20a4 4 0 0 1 4 -4h30a4 4 0 0 1 4 4v10a4 4 0 0 1 -4 4h-4M15 28h18a2 2 0 0 1 2 2v12a2 2 0 0 1 -2 2h-18a2 2 0 0 1 -2 -2v-12a2 2 0 0 1 2 -2zM18 34L30 34M18 39L26 39M36.5 22h0.01',
  accent: 'M15 28h18a2 2 0 0 1 2 2v12a2 2 0 0 1 -2 2h-18a2 2 0 0 1 -2 -2v-12a2 2 0 0 1 2 -2z',
  mirrored: false,
};
