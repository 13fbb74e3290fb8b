import type { Pictogram } from '../pictogram.ts';

/** A question. The Arabic question mark is the Latin one turned round. */
export const helpPictogram: Pictogram = {
  strokes:
    'M11 5h26a6 6 0 0 1 6 6v18a6 6 0 0 1 -6 6H23l-10 8.5V35h-2a6 6 0 0 1 -6 -6V11a6 6 0 0 1 6 -6zM18.5 16a5.5 5.5 0 1 1 8.3 4.7c-1.8 1.1 -2.8 2 -2.8 4.3M24 29.5h0.01',
  accent: 'M11 5h26a6 6 0 0 1 6 6v18a6 6 0 0 1 -6 6H23l-10 8.5V35h-2a6 6 0 0 1 -6 -6V11a6 6 0 0 1 6 -6z',
  mirrored: true,
};
