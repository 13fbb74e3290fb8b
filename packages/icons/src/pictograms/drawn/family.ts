import type { Pictogram } from '../pictogram.ts';

/** Two grown people and a child. */
export const familyPictogram: Pictogram = {
  strokes:
    'M8 11.5a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0 -11 0zM29 11.5a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0 -11 0zM19.5 24.5a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0 -9 0zM16.5 42v-2a7.5 7.5 0 0 1 15 0v2zM12 42H5V30a8.5 8.5 0 0 1 12.8 -7.3M36 42h7V30a8.5 8.5 0 0 0 -12.8 -7.3',
  accent: 'M16.5 42v-2a7.5 7.5 0 0 1 15 0v2zM19.5 24.5a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0 -9 0z',
  mirrored: false,
};
