import type { Pictogram } from '../pictogram.ts';

/** A schoolbag. */
export const schoolPictogram: Pictogram = {
  strokes:
    'M12 40V19a12 12 0 0 1 24 0v21a3 3 0 0 1 -3 3H15a3 3 0 0 1 -3 -3zM19 8.2V8a5 4 0 0 1 10 0v0.2M19 27h10a2 2 0 0 1 2 2v6a2 2 0 0 1 -2 2h-10a2 2 0 0 1 -2 -2v-6a2 2 0 0 1 2 -2zM17 31L31 31M24 31L24 33M19 19L29 19M12 25h-2a4 4 0 0 0 -4 4v8a2 2 0 0 0 2 2h4M36 25h2a4 4 0 0 1 4 4v8a2 2 0 0 1 -2 2h-4',
  accent: 'M19 27h10a2 2 0 0 1 2 2v6a2 2 0 0 1 -2 2h-10a2 2 0 0 1 -2 -2v-6a2 2 0 0 1 2 -2z',
  mirrored: false,
};
