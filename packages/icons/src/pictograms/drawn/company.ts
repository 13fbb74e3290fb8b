import type { Pictogram } from '../pictogram.ts';

/** A building with offices. */
export const companyPictogram: Pictogram = {
  strokes:
    'M8 43V8a3 3 0 0 1 3 -3h14a3 3 0 0 1 3 3v35M28 19h9a3 3 0 0 1 3 3v21M4 43L44 43M14 12L15 12M21 12L22 12M14 19L15 19M21 19L22 19M14 26L15 26M21 26L22 26M34 26L34.5 26M34 33L34.5 33M15 43v-9h6v9',
  accent: 'M8 43V8a3 3 0 0 1 3 -3h14a3 3 0 0 1 3 3v35z',
  mirrored: false,
};
