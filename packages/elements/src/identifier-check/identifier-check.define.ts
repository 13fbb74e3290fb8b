import { define } from '@tiwizi/core';
import { TiwiziIdentifierCheck } from './identifier-check.ts';

define('tiwizi-identifier-check', TiwiziIdentifierCheck);

// Whoever imports this module alone knows the tag and its events.
export type { TiwiziIdentifierCheck } from './identifier-check.ts';
