import type { Icon } from '../icon.ts';

/** Help. The Arabic question mark is the Latin one turned round. */
export const help: Icon = {
  paths: 'M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0zM9.2 9.4a2.9 2.9 0 1 1 4.4 2.4c-1 .6-1.6 1.2-1.6 2.3M12 17.2h.01',
  mirrored: true,
};
