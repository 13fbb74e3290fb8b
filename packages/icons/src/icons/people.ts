import type { Icon } from '../icon.ts';

/** Several persons: a family, an association, a mandate. */
export const people: Icon = {
  paths:
    'M12.5 8a3.5 3.5 0 1 1-7 0 3.5 3.5 0 0 1 7 0zM2.5 20.5a6.5 6.5 0 0 1 13 0M15.5 4.7a3.5 3.5 0 0 1 0 6.6M18 14.5a6.5 6.5 0 0 1 3.5 6',
  mirrored: false,
};
