import type { Pictogram } from '../pictogram.ts';

/** A newborn in its wrap. */
export const birthPictogram: Pictogram = {
  strokes:
    'M16.5 21.5a9 9 0 1 1 15 0M15.5 20.5c6 3.5 11 3.5 17 0c4 4 5.5 23.5 -8.5 23.5s-12.5 -19.5 -8.5 -23.5zM13.2 30c5.5 0.5 13.5 4.5 17.3 11M20.7 15.5h0.01M27.3 15.5h0.01M22.5 18.8a2 2 0 0 0 3 0M24 8c-0.5 -2.5 1.5 -4 3.5 -3.2',
  accent: 'M15.5 20.5c6 3.5 11 3.5 17 0c4 4 5.5 23.5 -8.5 23.5s-12.5 -19.5 -8.5 -23.5z',
  mirrored: false,
};
