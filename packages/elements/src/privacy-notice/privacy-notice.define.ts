import { define } from '@tiwizi/core';
import { TiwiziPrivacyNotice } from './privacy-notice.ts';

define('tiwizi-privacy-notice', TiwiziPrivacyNotice);

// Whoever imports this module alone knows the tag and its events.
export type { TiwiziPrivacyNotice } from './privacy-notice.ts';
