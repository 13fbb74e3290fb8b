import type { Icon } from '../icon.ts';

/** A fee: a banknote without currency sign. */
export const money: Icon = {
  paths:
    'M4 6h16a1 1 0 0 1 1 1v10a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1V7a1 1 0 0 1 1-1zM14.5 12a2.5 2.5 0 1 1-5 0 2.5 2.5 0 0 1 5 0zM6.5 12h.01M17.5 12h.01',
  mirrored: false,
};
