import type { Pictogram } from '../pictogram.ts';

/** A Moroccan number plate: number, letter, region. */
export const platePictogram: Pictogram = {
  strokes:
    'M6 13h36a3.5 3.5 0 0 1 3.5 3.5v15a3.5 3.5 0 0 1 -3.5 3.5h-36a3.5 3.5 0 0 1 -3.5 -3.5v-15a3.5 3.5 0 0 1 3.5 -3.5zM20 17.5L20 30.5M34 17.5L34 30.5M6.5 21.5a2.25 2.25 0 0 1 4.5 0c0 2.5 -4.5 4.2 -4.5 7.5h4.5M13.3 19.5h3.2l-2.2 9.5M24 21v1.5a2.9 2.9 0 0 0 3 2.8c1.9 0 3 -1 3 -2.8V21M27 29.6h0.01M41.2 19.2c-3 1.2 -4 3.8 -4 6.8M37.2 26.5a2.4 2.4 0 1 0 4.8 0a2.4 2.4 0 1 0 -4.8 0z',
  accent:
    'M6 13h36a3.5 3.5 0 0 1 3.5 3.5v15a3.5 3.5 0 0 1 -3.5 3.5h-36a3.5 3.5 0 0 1 -3.5 -3.5v-15a3.5 3.5 0 0 1 3.5 -3.5z',
  mirrored: false,
};
