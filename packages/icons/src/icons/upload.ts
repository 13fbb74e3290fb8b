import type { Icon } from '../icon.ts';

/** From the device to the service. */
export const upload: Icon = {
  paths: 'M12 16V3.5M7 8.5l5-5 5 5M4 20.5h16',
  mirrored: false,
};
