import type { Pictogram } from '../pictogram.ts';

/** Several people, joined. */
export const associationPictogram: Pictogram = {
  strokes:
    'M19.5 9a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0 -9 0zM16.5 23a7.5 7.5 0 0 1 15 0zM7 29a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0 -9 0zM4 43a7.5 7.5 0 0 1 15 0zM32 29a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0 -9 0zM29 43a7.5 7.5 0 0 1 15 0zM12.5 13.5a16 16 0 0 0 -4.5 6M35.5 13.5a16 16 0 0 1 4.5 6M22 40L26 40',
  accent: 'M16.5 23a7.5 7.5 0 0 1 15 0zM4 43a7.5 7.5 0 0 1 15 0zM29 43a7.5 7.5 0 0 1 15 0z',
  mirrored: false,
};
