import type { Pictogram } from '../pictogram.ts';

/** A pen that signs a page. */
export const signPictogram: Pictogram = {
  strokes:
    'M25 4H9a4 4 0 0 0 -4 4v32a4 4 0 0 0 4 4h24a4 4 0 0 0 4 -4v-6M12 12L22 12M12 19L19 19M25.44 30.16L26.5 23.44L39.23 10.71L44.89 16.37L32.16 29.1zM36.4 13.54L42.06 19.2M12 36c2.5 -5 5 -6.5 5.5 -4.5s-2 5 0.5 5s2.5 -3 4 -3s1 3 4 3h4',
  accent: 'M25.44 30.16L26.5 23.44L39.23 10.71L44.89 16.37L32.16 29.1z',
  mirrored: true,
};
