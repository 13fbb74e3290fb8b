import type { Icon } from '../icon.ts';

/** Copies. */
export const copy: Icon = {
  paths: 'M9 9h11v11H9zM6 15H4V4h11v2',
  mirrored: false,
};
