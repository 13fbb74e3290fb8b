import type { Icon } from '../icon.ts';

/** Opens downwards. */
export const chevronDown: Icon = {
  paths: 'm5 8.5 7 7 7-7',
  mirrored: false,
};
