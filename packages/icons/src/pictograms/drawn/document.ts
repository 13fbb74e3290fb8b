import type { Pictogram } from '../pictogram.ts';

/** A page with writing. */
export const documentPictogram: Pictogram = {
  strokes:
    'M28 4H13a4 4 0 0 0 -4 4v32a4 4 0 0 0 4 4h22a4 4 0 0 0 4 -4V15zM28 4v8a3 3 0 0 0 3 3h8M16 22L32 22M16 29L32 29M16 36L26 36',
  accent: 'M28 4v8a3 3 0 0 0 3 3h8z',
  mirrored: true,
};
