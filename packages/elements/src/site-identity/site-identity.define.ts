import { define } from '@tiwizi/core';
import { TiwiziSiteIdentity } from './site-identity.ts';

define('tiwizi-site-identity', TiwiziSiteIdentity);
