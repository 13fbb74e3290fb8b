import type { Icon } from '../icon.ts';

/** Leaves the account, towards the end of the line. */
export const logOut: Icon = {
  paths: 'M10 4H5a1 1 0 0 0-1 1v14a1 1 0 0 0 1 1h5M10 12h11M16.5 7.5 21 12l-4.5 4.5',
  mirrored: true,
};
