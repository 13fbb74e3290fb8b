import type { Pictogram } from '../pictogram.ts';

/** A stall with its awning. */
export const marketPictogram: Pictogram = {
  strokes:
    'M10 5h28l6 13H4zM4 18a5 5 0 0 0 10 0a5 5 0 0 0 10 0a5 5 0 0 0 10 0a5 5 0 0 0 10 0M17.5 5L14 18M24 5L24 18M30.5 5L34 18M8 23L8 43M40 23L40 43M8 34L40 34M8 43L40 43M12 34a4 4 0 0 1 8 0M20 34a4 4 0 0 1 8 0M28 34a4 4 0 0 1 8 0',
  accent: 'M10 5h7.5l-3.5 13a5 5 0 0 1 -10 0zM24 5h6.5l3.5 13a5 5 0 0 1 -10 0z',
  mirrored: false,
};
