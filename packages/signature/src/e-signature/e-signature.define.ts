import { define } from '@tiwizi/core';
import '@tiwizi/elements/error-summary.define.js';
import '@tiwizi/elements/field.define.js';
import '@tiwizi/elements/notice.define.js';
import '../verification/verification.define.ts';
import { TiwiziESignature } from './e-signature.ts';

define('tiwizi-e-signature', TiwiziESignature);

// Whoever imports this module alone knows the tag and its events.
export type { TiwiziESignature } from './e-signature.ts';
export type * from './signature-events.ts';
