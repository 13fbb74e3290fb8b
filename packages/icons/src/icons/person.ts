import type { Icon } from '../icon.ts';

/** A person. */
export const person: Icon = {
  paths: 'M16 8a4 4 0 1 1-8 0 4 4 0 0 1 8 0zM4 21a8 8 0 0 1 16 0',
  mirrored: false,
};
