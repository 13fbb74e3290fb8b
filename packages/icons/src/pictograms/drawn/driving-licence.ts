import type { Pictogram } from '../pictogram.ts';

/** A card with a portrait and a steering wheel. */
export const drivingLicencePictogram: Pictogram = {
  strokes:
    'M8 9h32a4 4 0 0 1 4 4v22a4 4 0 0 1 -4 4h-32a4 4 0 0 1 -4 -4v-22a4 4 0 0 1 4 -4zM9.7 20a3.8 3.8 0 1 0 7.6 0a3.8 3.8 0 1 0 -7.6 0zM7.8 32.5a5.7 5.7 0 0 1 11.4 0M23.8 24a8.2 8.2 0 1 0 16.4 0a8.2 8.2 0 1 0 -16.4 0zM29.8 24a2.2 2.2 0 1 0 4.4 0a2.2 2.2 0 1 0 -4.4 0zM24.2 22.5L29.9 23.3M34.1 23.3L39.8 22.5M32 26.2L32 32.2',
  accent: 'M23.8 24a8.2 8.2 0 1 0 16.4 0a8.2 8.2 0 1 0 -16.4 0z',
  mirrored: false,
};
