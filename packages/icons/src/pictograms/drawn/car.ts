import type { Pictogram } from '../pictogram.ts';

/** A car, driving forward. */
export const carPictogram: Pictogram = {
  strokes:
    'M9 35H6a2 2 0 0 1 -2 -2v-6a4 4 0 0 1 4 -4h2l5.5 -9.5a4 4 0 0 1 3.5 -2h9a4 4 0 0 1 3.3 1.8L37.5 23l3.3 0.8a4 4 0 0 1 3.2 3.9V33a2 2 0 0 1 -2 2h-3M18.5 35L29.5 35M9 35a4.75 4.75 0 1 0 9.5 0a4.75 4.75 0 1 0 -9.5 0zM29.5 35a4.75 4.75 0 1 0 9.5 0a4.75 4.75 0 1 0 -9.5 0zM15.5 23l3 -5.5a2 2 0 0 1 1.8 -1h7.2a2 2 0 0 1 1.7 0.9L32.5 23zM24.2 16.5L24.2 23',
  accent:
    'M9 35H6a2 2 0 0 1 -2 -2v-6a4 4 0 0 1 4 -4h29.5l3.3 0.8a4 4 0 0 1 3.2 3.9V33a2 2 0 0 1 -2 2h-3a4.75 4.75 0 0 0 -9.5 0h-11a4.75 4.75 0 0 0 -9.5 0z',
  mirrored: true,
};
