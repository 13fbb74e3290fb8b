import { define } from '@tiwizi/core';
import { TiwiziPageFooter } from './page-footer.ts';

define('tiwizi-page-footer', TiwiziPageFooter);

// Whoever imports this module alone knows the tag and its events.
export type { TiwiziPageFooter } from './page-footer.ts';
