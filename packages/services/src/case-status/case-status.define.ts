import { define } from '@tiwizi/core';
import { TiwiziCaseStatus } from './case-status.ts';

define('tiwizi-case-status', TiwiziCaseStatus);

// Whoever imports this module alone knows the tag and its events.
export type { TiwiziCaseStatus } from './case-status.ts';
