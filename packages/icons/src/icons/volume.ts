import type { Icon } from '../icon.ts';

/** Reads aloud. */
export const volume: Icon = {
  paths: 'M4 9.5v5h3.5l4.5 4v-13l-4.5 4zM15.5 9a4.2 4.2 0 0 1 0 6M18 6.3a8 8 0 0 1 0 11.4',
  mirrored: false,
};
