import type { Pictogram } from '../pictogram.ts';

/** A page, and a camera before it. */
export const photoPictogram: Pictogram = {
  strokes:
    'M16 38H9a4 4 0 0 1 -4 -4V8a4 4 0 0 1 4 -4h18a4 4 0 0 1 4 4v9M12 12L24 12M12 19L19 19M12 26L15 26M22 26h2.5l1.5 -3a2 2 0 0 1 1.8 -1h6.4a2 2 0 0 1 1.8 1l1.5 3H40a4 4 0 0 1 4 4v10a4 4 0 0 1 -4 4H22a4 4 0 0 1 -4 -4V30a4 4 0 0 1 4 -4zM26 34.5a5 5 0 1 0 10 0a5 5 0 1 0 -10 0z',
  accent:
    'M22 26h2.5l1.5 -3a2 2 0 0 1 1.8 -1h6.4a2 2 0 0 1 1.8 1l1.5 3H40a4 4 0 0 1 4 4v10a4 4 0 0 1 -4 4H22a4 4 0 0 1 -4 -4V30a4 4 0 0 1 4 -4z',
  mirrored: true,
};
