import type { Icon } from '../icon.ts';

/** A page; its lines begin where the text does. */
export const document: Icon = {
  paths: 'M14 3H6a1 1 0 0 0-1 1v16a1 1 0 0 0 1 1h12a1 1 0 0 0 1-1V8zM14 3v5h5M9 13h6M9 17h3',
  mirrored: true,
};
