import type { Pictogram } from '../pictogram.ts';

/** Somebody at work, with a helmet. */
export const workPictogram: Pictogram = {
  strokes:
    'M16 19v3a8 8 0 0 0 16 0v-3M14 18a10 10 0 0 1 20 0M11 18.5L37 18.5M21 8.5L21 13M27 8.5L27 13M6 43.5v-1a11 11 0 0 1 11 -9.5h14a11 11 0 0 1 11 9.5v1zM18 33.2L24 40L30 33.2',
  accent: 'M14 18a10 10 0 0 1 20 0z',
  mirrored: false,
};
