import type { Icon } from '../icon.ts';

/** Deletes. */
export const trash: Icon = {
  paths: 'M4 6.5h16M9 6.5V4h6v2.5M6 6.5l1 14h10l1-14M10 11v5.5M14 11v5.5',
  mirrored: false,
};
