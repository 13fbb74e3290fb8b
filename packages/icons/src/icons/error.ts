import type { Icon } from '../icon.ts';

/** Something must be put right: the stop sign, told from a warning by its shape. */
export const error: Icon = {
  paths: 'M8.3 3h7.4L21 8.3v7.4L15.7 21H8.3L3 15.7V8.3zM12 7.5V13M12 16.5h.01',
  mirrored: false,
};
