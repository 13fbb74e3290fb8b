import { define } from '@tiwizi/core';
import { TiwiziESignature } from './e-signature.ts';

define('tiwizi-e-signature', TiwiziESignature);
