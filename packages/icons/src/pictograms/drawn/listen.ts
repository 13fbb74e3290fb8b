import type { Pictogram } from '../pictogram.ts';

/** An ear and sound. */
export const listenPictogram: Pictogram = {
  strokes:
    'M6.5 19a12 12 0 0 1 24 0c0 7 -6.5 8.5 -7 15.5c-0.4 5 -3.5 8.5 -7.5 8.5c-4.5 0 -6.5 -3.5 -7 -7.5C8.5 30.5 6.5 25.5 6.5 19zM12.5 20a6 6 0 0 1 12 0c0 4.5 -5.5 4 -5.5 8.5M34.5 12a14 14 0 0 1 0 14M39 8a21 21 0 0 1 0 22',
  accent:
    'M6.5 19a12 12 0 0 1 24 0c0 7 -6.5 8.5 -7 15.5c-0.4 5 -3.5 8.5 -7.5 8.5c-4.5 0 -6.5 -3.5 -7 -7.5C8.5 30.5 6.5 25.5 6.5 19z',
  mirrored: false,
};
