import type { Pictogram } from '../pictogram.ts';

/** A syringe. */
export const vaccinePictogram: Pictogram = {
  strokes:
    'M12.18 27.03L27.36 11.85L36.15 20.64L20.97 35.82zM24.57 9.05L38.95 23.43M31.75 16.25L38.54 9.46M34.55 5.46L42.54 13.45M14.58 29.42L13.38 34.62L18.58 33.42M13.38 34.62L6.19 41.81M16.97 22.24L20.56 25.83M21.77 17.45L25.37 21.04',
  accent: 'M12.18 27.03L21.77 17.45L30.55 26.23L20.97 35.82z',
  mirrored: false,
};
