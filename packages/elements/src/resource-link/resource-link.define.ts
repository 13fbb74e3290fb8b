import { define } from '@tiwizi/core';
import { TiwiziResourceLink } from './resource-link.ts';

define('tiwizi-resource-link', TiwiziResourceLink);

// Whoever imports this module alone knows the tag and its events.
export type { TiwiziResourceLink } from './resource-link.ts';
