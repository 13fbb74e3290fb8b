import type { Icon } from '../icon.ts';

/** From the service to the device. */
export const download: Icon = {
  paths: 'M12 3v12.5M7 10.5l5 5 5-5M4 20.5h16',
  mirrored: false,
};
