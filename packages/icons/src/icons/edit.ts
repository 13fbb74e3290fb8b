import type { Icon } from '../icon.ts';

/** Changes what was entered. The hand that holds a pen does not change with the script. */
export const edit: Icon = {
  paths: 'm4 20 1-5L16 4l4 4L9 19zM13 7l4 4',
  mirrored: false,
};
