import type { Icon } from '../icon.ts';

/** Closes. */
export const close: Icon = {
  paths: 'm6 6 12 12M18 6 6 18',
  mirrored: false,
};
