import { define } from '@tiwizi/core';
import { TiwiziCookieBanner } from './cookie-banner.ts';

define('tiwizi-cookie-banner', TiwiziCookieBanner);

// Whoever imports this module alone knows the tag and its events.
export type { TiwiziCookieBanner } from './cookie-banner.ts';
