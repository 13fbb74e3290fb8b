import type { Pictogram } from '../pictogram.ts';

/** Somebody says that something is wrong. */
export const complaintPictogram: Pictogram = {
  strokes:
    'M8.5 25a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0 -11 0zM4 43.5v-1a9.5 9.5 0 0 1 20 0v1zM23 4.5h17a4 4 0 0 1 4 4v12a4 4 0 0 1 -4 4h-9l-6 5v-5h-2a4 4 0 0 1 -4 -4v-12a4 4 0 0 1 4 -4zM31.5 9.5L31.5 15M31.5 19.5h0.01',
  accent: 'M23 4.5h17a4 4 0 0 1 4 4v12a4 4 0 0 1 -4 4h-9l-6 5v-5h-2a4 4 0 0 1 -4 -4v-12a4 4 0 0 1 4 -4z',
  mirrored: false,
};
