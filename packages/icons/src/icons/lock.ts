import type { Icon } from '../icon.ts';

/** Protected, or not yet open. */
export const lock: Icon = {
  paths:
    'M6 10.5h12a1 1 0 0 1 1 1V20a1 1 0 0 1-1 1H6a1 1 0 0 1-1-1v-8.5a1 1 0 0 1 1-1zM8 10.5V7a4 4 0 0 1 8 0v3.5M12 15v2',
  mirrored: false,
};
