import type { Icon } from '../icon.ts';

/** More. */
export const plus: Icon = {
  paths: 'M12 5v14M5 12h14',
  mirrored: false,
};
