import type { Icon } from '../icon.ts';

/** A date. */
export const calendar: Icon = {
  paths: 'M5 5h14a2 2 0 0 1 2 2v12a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V7a2 2 0 0 1 2-2zM3 10.5h18M8 3v4M16 3v4',
  mirrored: false,
};
