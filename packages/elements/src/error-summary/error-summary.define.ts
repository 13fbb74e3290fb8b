import { define } from '@tiwizi/core';
import { TiwiziErrorSummary } from './error-summary.ts';

define('tiwizi-error-summary', TiwiziErrorSummary);

// Whoever imports this module alone knows the tag and its events.
export type { TiwiziErrorSummary } from './error-summary.ts';
