import type { Icon } from '../icon.ts';

/** Back, towards the start of the line. */
export const arrowBack: Icon = {
  paths: 'M20 12H4m6-6-6 6 6 6',
  mirrored: true,
};
