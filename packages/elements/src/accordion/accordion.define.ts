import { define } from '@tiwizi/core';
import { TiwiziAccordion } from './accordion.ts';

define('tiwizi-accordion', TiwiziAccordion);

// Whoever imports this module alone knows the tag and its events.
export type { TiwiziAccordion } from './accordion.ts';
export type * from './accordion-change-event.ts';
