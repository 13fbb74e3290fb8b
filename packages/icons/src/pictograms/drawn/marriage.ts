import type { Pictogram } from '../pictogram.ts';

/** Two rings, one through the other. */
export const marriagePictogram: Pictogram = {
  strokes:
    'M21.74 41.37A10.5 10.5 0 1 1 25.79 37.75M26.26 22.63A10.5 10.5 0 1 1 22.21 26.25M24.5 9L27.5 5L34.5 5L37.5 9L31 16.5zM24.5 9L37.5 9',
  accent: 'M24.5 9L27.5 5L34.5 5L37.5 9L31 16.5z',
  mirrored: false,
};
