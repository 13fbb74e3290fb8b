import type { Icon } from '../icon.ts';

/** A signature; it is written in the direction of the script. */
export const signature: Icon = {
  paths: 'M3 20.5h18M3 15.5C7.5 14 9.8 4 7 4S5.5 15.5 9 15.5s3-5.5 5-5.5-.5 5 1.7 5c1.7 0 2-2 5.3-2',
  mirrored: true,
};
