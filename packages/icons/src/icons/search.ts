import type { Icon } from '../icon.ts';

/** Searches. The handle stays where the right hand holds it. */
export const search: Icon = {
  paths: 'M17 10.5a6.5 6.5 0 1 1-13 0 6.5 6.5 0 0 1 13 0zM15.2 15.2l5.3 5.3',
  mirrored: false,
};
