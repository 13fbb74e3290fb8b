import type { Icon } from '../icon.ts';

/** A place. */
export const location: Icon = {
  paths:
    'M12 21.5c-4.7-4.4-7-8.1-7-11.3a7 7 0 0 1 14 0c0 3.2-2.3 6.9-7 11.3zM14.5 10.2a2.5 2.5 0 1 1-5 0 2.5 2.5 0 0 1 5 0z',
  mirrored: false,
};
