import type { Pictogram } from '../pictogram.ts';

/** A banknote handed over a counter. */
export const payInCashPictogram: Pictogram = {
  strokes:
    'M19 9a5 5 0 1 0 10 0a5 5 0 1 0 -10 0zM13 26v-0.5a9 9 0 0 1 9 -8h4a9 9 0 0 1 9 8v0.5M5.5 26h37a1.5 1.5 0 0 1 1.5 1.5v2a1.5 1.5 0 0 1 -1.5 1.5h-37a1.5 1.5 0 0 1 -1.5 -1.5v-2a1.5 1.5 0 0 1 1.5 -1.5zM14.5 35h19a1.5 1.5 0 0 1 1.5 1.5v7a1.5 1.5 0 0 1 -1.5 1.5h-19a1.5 1.5 0 0 1 -1.5 -1.5v-7a1.5 1.5 0 0 1 1.5 -1.5zM21.7 40a2.3 2.3 0 1 0 4.6 0a2.3 2.3 0 1 0 -4.6 0zM8 31L8 44.5M40 31L40 44.5',
  accent:
    'M14.5 35h19a1.5 1.5 0 0 1 1.5 1.5v7a1.5 1.5 0 0 1 -1.5 1.5h-19a1.5 1.5 0 0 1 -1.5 -1.5v-7a1.5 1.5 0 0 1 1.5 -1.5z',
  mirrored: false,
};
