import type { Icon } from '../icon.ts';

/** One step towards the start of the line. */
export const chevronBack: Icon = {
  paths: 'm15.5 5-7 7 7 7',
  mirrored: true,
};
