import type { Icon } from '../icon.ts';

/** The choice of language. */
export const language: Icon = {
  paths:
    'M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0zM3 12h18M12 3c2.7 2.6 4 5.6 4 9s-1.3 6.4-4 9c-2.7-2.6-4-5.6-4-9s1.3-6.4 4-9z',
  mirrored: false,
};
