import type { Icon } from '../icon.ts';

/** One step towards the end of the line. */
export const chevronForward: Icon = {
  paths: 'm8.5 5 7 7-7 7',
  mirrored: true,
};
