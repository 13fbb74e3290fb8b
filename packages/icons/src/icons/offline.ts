import type { Icon } from '../icon.ts';

/** No network. */
export const offline: Icon = {
  paths:
    'M12 19.5h.01M8.1 15.7a5.5 5.5 0 0 1 3.6-1.6M4.6 12a10.5 10.5 0 0 1 2.3-1.7M12 9a10.5 10.5 0 0 1 7.4 3M4 4l16 16',
  mirrored: false,
};
