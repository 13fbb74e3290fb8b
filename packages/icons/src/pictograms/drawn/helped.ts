import type { Pictogram } from '../pictogram.ts';

/** Two people over one page. */
export const helpedPictogram: Pictogram = {
  strokes:
    'M8.5 11a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0 -11 0zM28.5 11a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0 -11 0zM14 38H5V30a9 9 0 0 1 16 -5.6M34 38h9V30a9 9 0 0 0 -16 -5.6M17 27h14a2 2 0 0 1 2 2v13a2 2 0 0 1 -2 2h-14a2 2 0 0 1 -2 -2v-13a2 2 0 0 1 2 -2zM19.5 33L28.5 33M19.5 38L25 38',
  accent: 'M17 27h14a2 2 0 0 1 2 2v13a2 2 0 0 1 -2 2h-14a2 2 0 0 1 -2 -2v-13a2 2 0 0 1 2 -2z',
  mirrored: false,
};
