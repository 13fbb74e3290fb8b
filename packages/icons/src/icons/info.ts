import type { Icon } from '../icon.ts';

/** Good to know. */
export const info: Icon = {
  paths: 'M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0zM12 11v5.5M12 7.5h.01',
  mirrored: false,
};
