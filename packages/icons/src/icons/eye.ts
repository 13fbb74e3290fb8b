import type { Icon } from '../icon.ts';

/** Shows what is hidden. */
export const eye: Icon = {
  paths:
    'M2.5 12C4.8 7.7 8.1 5.5 12 5.5s7.2 2.2 9.5 6.5c-2.3 4.3-5.6 6.5-9.5 6.5S4.8 16.3 2.5 12zM15 12a3 3 0 1 1-6 0 3 3 0 0 1 6 0z',
  mirrored: false,
};
