import type { Pictogram } from '../pictogram.ts';

/** Somebody in a bed, with a drip. */
export const hospitalPictogram: Pictogram = {
  strokes:
    'M4 17L4 42M4 36L44 36M44 42L44 30M7 28a4 4 0 1 0 8 0a4 4 0 1 0 -8 0zM19 36V24h18a7 7 0 0 1 7 7v5M26 24L26 6M26 6L35 6M33.5 6h3a2 2 0 0 1 2 2v6a2 2 0 0 1 -2 2h-3a2 2 0 0 1 -2 -2v-6a2 2 0 0 1 2 -2zM35 16L35 24',
  accent: 'M19 36V24h18a7 7 0 0 1 7 7v5z',
  mirrored: false,
};
