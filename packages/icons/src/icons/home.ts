import type { Icon } from '../icon.ts';

/** The first page. */
export const home: Icon = {
  paths: 'M3 11.5 12 4l9 7.5M5.5 9.5V20h13V9.5M10 20v-6h4v6',
  mirrored: false,
};
