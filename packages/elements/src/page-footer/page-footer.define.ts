import { define } from '@tiwizi/core';
import { TiwiziPageFooter } from './page-footer.ts';

define('tiwizi-page-footer', TiwiziPageFooter);
