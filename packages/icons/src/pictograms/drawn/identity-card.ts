import type { Pictogram } from '../pictogram.ts';

/** A card with a portrait, as the national card has it. */
export const identityCardPictogram: Pictogram = {
  strokes:
    'M8 9h32a4 4 0 0 1 4 4v22a4 4 0 0 1 -4 4h-32a4 4 0 0 1 -4 -4v-22a4 4 0 0 1 4 -4zM10.5 20a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0 -9 0zM8 33a7 6.5 0 0 1 14 0M28 18L38 18M28 24L38 24M29 29.5h5a1 1 0 0 1 1 1v2.5a1 1 0 0 1 -1 1h-5a1 1 0 0 1 -1 -1v-2.5a1 1 0 0 1 1 -1z',
  accent:
    'M10.5 20a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0 -9 0zM8 33a7 6.5 0 0 1 14 0zM29 29.5h5a1 1 0 0 1 1 1v2.5a1 1 0 0 1 -1 1h-5a1 1 0 0 1 -1 -1v-2.5a1 1 0 0 1 1 -1z',
  mirrored: false,
};
