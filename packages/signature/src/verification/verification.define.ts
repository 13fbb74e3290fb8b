import { define } from '@tiwizi/core';
import { TiwiziSignatureVerification } from './verification.ts';

define('tiwizi-signature-verification', TiwiziSignatureVerification);
