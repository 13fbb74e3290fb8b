import type { Icon } from '../icon.ts';

/** A telephone number. */
export const phone: Icon = {
  paths: 'M5 3h3.5l2 5L8 9.8a12 12 0 0 0 6.2 6.2L16 13.5l5 2V19a2 2 0 0 1-2 2A16 16 0 0 1 3 5a2 2 0 0 1 2-2z',
  mirrored: false,
};
