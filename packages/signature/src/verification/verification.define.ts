import { define } from '@tiwizi/core';
import '@tiwizi/elements/notice.define.js';
import { TiwiziSignatureVerification } from './verification.ts';

define('tiwizi-signature-verification', TiwiziSignatureVerification);

// Whoever imports this module alone knows the tag and its events.
export type { TiwiziSignatureVerification } from './verification.ts';
