import type { Pictogram } from '../pictogram.ts';

/** A calendar and a clock. */
export const timeLimitPictogram: Pictogram = {
  strokes:
    'M21 42H9a4 4 0 0 1 -4 -4V13a4 4 0 0 1 4 -4h28a4 4 0 0 1 4 4v8M14 4.5L14 12M32 4.5L32 12M5 18L41 18M12.5 25h0.01M20.5 25h0.01M12.5 33h0.01M24 34a10 10 0 1 0 20 0a10 10 0 1 0 -20 0zM34 28.5L34 34L38 36.5',
  accent: 'M24 34a10 10 0 1 0 20 0a10 10 0 1 0 -20 0z',
  mirrored: false,
};
