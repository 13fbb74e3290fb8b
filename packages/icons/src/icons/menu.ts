import type { Icon } from '../icon.ts';

/** Opens the menu. */
export const menu: Icon = {
  paths: 'M4 6h16M4 12h16M4 18h16',
  mirrored: false,
};
