import type { Icon } from '../icon.ts';

/** Time. Clocks run the same way everywhere. */
export const clock: Icon = {
  paths: 'M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0zM12 7v5.5l3.5 2',
  mirrored: false,
};
