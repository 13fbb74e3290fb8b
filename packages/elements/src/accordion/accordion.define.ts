import { define } from '@tiwizi/core';
import { TiwiziAccordion } from './accordion.ts';

define('tiwizi-accordion', TiwiziAccordion);
