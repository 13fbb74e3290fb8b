import type { Icon } from '../icon.ts';

/** It worked. */
export const success: Icon = {
  paths: 'M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0zM8 12.3l2.8 2.8L16 9.5',
  mirrored: false,
};
