import type { Pictogram } from '../pictogram.ts';

/** A crane over a building that grows. */
export const buildingPermitPictogram: Pictogram = {
  strokes:
    'M12 43L12 5M4 43L44 43M5 12L42 12M12 5L5 12M12 5L38 12M33 12L33 17M29 17h8a1 1 0 0 1 1 1v5a1 1 0 0 1 -1 1h-8a1 1 0 0 1 -1 -1v-5a1 1 0 0 1 1 -1zM23 43V31h17v12M23 37L40 37M31.5 31L31.5 37M27 37L27 43M36 37L36 43',
  accent: 'M23 43L23 31L40 31L40 43zM29 17h8a1 1 0 0 1 1 1v5a1 1 0 0 1 -1 1h-8a1 1 0 0 1 -1 -1v-5a1 1 0 0 1 1 -1z',
  mirrored: false,
};
