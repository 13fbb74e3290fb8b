import type { Pictogram } from '../pictogram.ts';

/** A house with a flat roof and an arched door. */
export const housePictogram: Pictogram = {
  strokes:
    'M9 43L9 15M39 15L39 43M6 15L6 9L12 9L12 11.5L36 11.5L36 9L42 9L42 15zM4 43L44 43M14 43V32.5a4.5 4.5 0 0 1 9 0v10.5M29 29h4.5a1 1 0 0 1 1 1v5a1 1 0 0 1 -1 1h-4.5a1 1 0 0 1 -1 -1v-5a1 1 0 0 1 1 -1zM28 32.5L34.5 32.5M15 23.5v-1.5a2.5 2.5 0 0 1 5 0v1.5zM28 23.5v-1.5a2.5 2.5 0 0 1 5 0v1.5z',
  accent: 'M9 15L39 15L39 43L9 43z',
  mirrored: false,
};
