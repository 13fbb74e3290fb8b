import { define } from '@tiwizi/core';
import { TiwiziSiteIdentity } from './site-identity.ts';

define('tiwizi-site-identity', TiwiziSiteIdentity);

// Whoever imports this module alone knows the tag and its events.
export type { TiwiziSiteIdentity } from './site-identity.ts';
