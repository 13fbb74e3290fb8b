import type { Icon } from '../icon.ts';

/** A passkey. */
export const key: Icon = {
  paths: 'M11.5 15.5a4 4 0 1 1-8 0 4 4 0 0 1 8 0zM10.4 12.6 19.5 3.5M16 7l3 3M13 10l2 2',
  mirrored: false,
};
