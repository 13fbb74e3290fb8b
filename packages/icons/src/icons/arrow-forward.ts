import type { Icon } from '../icon.ts';

/** Onwards, towards the end of the line. */
export const arrowForward: Icon = {
  paths: 'M4 12h16m-6-6 6 6-6 6',
  mirrored: true,
};
