import type { Pictogram } from '../pictogram.ts';

/** An hourglass. */
export const waitPictogram: Pictogram = {
  strokes:
    'M11 5L37 5M11 43L37 43M14 5v6c0 7 7 8.5 7 13s-7 6 -7 13v6M34 5v6c0 7 -7 8.5 -7 13s7 6 7 13v6M15.5 16L32.5 16M24 28.5L24 31M17.5 43c0.5 -4.5 3.5 -6.5 6.5 -6.5s6 2 6.5 6.5',
  accent:
    'M15.5 16C17.6 19.2 21 20.9 21 24h6C27 20.9 30.4 19.2 32.5 16zM17.5 43c0.5 -4.5 3.5 -6.5 6.5 -6.5s6 2 6.5 6.5z',
  mirrored: false,
};
