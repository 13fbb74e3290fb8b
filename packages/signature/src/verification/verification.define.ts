import { define } from '@tiwizi/core';
import '@tiwizi/elements/notice.define.js';
import { TiwiziSignatureVerification } from './verification.ts';

define('tiwizi-signature-verification', TiwiziSignatureVerification);
