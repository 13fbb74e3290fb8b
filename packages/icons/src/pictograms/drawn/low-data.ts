import type { Pictogram } from '../pictogram.ts';

/** No pictures. */
export const lowDataPictogram: Pictogram = {
  strokes:
    'M10 39H9a4 4 0 0 1 -4 -4V13a4 4 0 0 1 4 -4h25M40.5 10.6a4 4 0 0 1 2.5 3.7V35a4 4 0 0 1 -4 4H16.5M10.5 18a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0 -7 0zM24.5 30.5l6.5 -6.5l12 12M5 33l6 -5M8 44L40 4',
  accent: 'M40.5 10.6a4 4 0 0 1 2.5 3.7V35a4 4 0 0 1 -4 4H16.5z',
  mirrored: false,
};
