import { define } from '@tiwizi/core';
import { TiwiziSiteAlert } from './site-alert.ts';

define('tiwizi-site-alert', TiwiziSiteAlert);

// Whoever imports this module alone knows the tag and its events.
export type { TiwiziSiteAlert } from './site-alert.ts';
