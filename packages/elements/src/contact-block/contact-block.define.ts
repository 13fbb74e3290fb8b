import { define } from '@tiwizi/core';
import { TiwiziContactBlock } from './contact-block.ts';

define('tiwizi-contact-block', TiwiziContactBlock);

// Whoever imports this module alone knows the tag and its events.
export type { TiwiziContactBlock } from './contact-block.ts';
