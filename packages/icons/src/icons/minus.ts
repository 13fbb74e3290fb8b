import type { Icon } from '../icon.ts';

/** Less. */
export const minus: Icon = {
  paths: 'M5 12h14',
  mirrored: false,
};
