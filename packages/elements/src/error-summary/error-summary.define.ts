import { define } from '@tiwizi/core';
import { TiwiziErrorSummary } from './error-summary.ts';

define('tiwizi-error-summary', TiwiziErrorSummary);
