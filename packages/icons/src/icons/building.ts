import type { Icon } from '../icon.ts';

/** An administration: a front with an arched door. */
export const building: Icon = {
  paths: 'M4 21V4h16v17M2.5 21h19M9 21v-5.5a3 3 0 0 1 6 0V21M8 8.5h.01M12 8.5h.01M16 8.5h.01',
  mirrored: false,
};
