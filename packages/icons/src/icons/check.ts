import type { Icon } from '../icon.ts';

/** Yes, done. Check marks are the same in both directions. */
export const check: Icon = {
  paths: 'm4 13 5 5L20 7',
  mirrored: false,
};
