import type { Icon } from '../icon.ts';

/** Attention: the triangle, told from an error by its shape. */
export const warning: Icon = {
  paths: 'M12 4 2.8 20h18.4zM12 10v4.5M12 17.2h.01',
  mirrored: false,
};
