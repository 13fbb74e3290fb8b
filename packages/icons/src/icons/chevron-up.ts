import type { Icon } from '../icon.ts';

/** Closes upwards. */
export const chevronUp: Icon = {
  paths: 'm5 15.5 7-7 7 7',
  mirrored: false,
};
