import type { Pictogram } from '../pictogram.ts';

/** Somebody with a headset. */
export const callCentrePictogram: Pictogram = {
  strokes:
    'M16.5 15v3a7.5 7.5 0 0 0 15 0v-3M14 15v-1a10 10 0 0 1 20 0v1M12.5 14.5h1.5a2 2 0 0 1 2 2v4.5a2 2 0 0 1 -2 2h-1.5a2 2 0 0 1 -2 -2v-4.5a2 2 0 0 1 2 -2zM34 14.5h1.5a2 2 0 0 1 2 2v4.5a2 2 0 0 1 -2 2h-1.5a2 2 0 0 1 -2 -2v-4.5a2 2 0 0 1 2 -2zM35 23v0.5a5.5 5.5 0 0 1 -5.5 5.5h-4M6 43.5v-1a10 10 0 0 1 10 -9h16a10 10 0 0 1 10 9v1z',
  accent:
    'M12.5 14.5h1.5a2 2 0 0 1 2 2v4.5a2 2 0 0 1 -2 2h-1.5a2 2 0 0 1 -2 -2v-4.5a2 2 0 0 1 2 -2zM34 14.5h1.5a2 2 0 0 1 2 2v4.5a2 2 0 0 1 -2 2h-1.5a2 2 0 0 1 -2 -2v-4.5a2 2 0 0 1 2 -2zM6 43.5v-1a10 10 0 0 1 10 -9h16a10 10 0 0 1 10 9v1z',
  mirrored: false,
};
