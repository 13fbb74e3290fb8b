import { define } from '@tiwizi/core';
import { TiwiziServiceCard } from './service-card.ts';

define('tiwizi-service-card', TiwiziServiceCard);

// Whoever imports this module alone knows the tag and its events.
export type { TiwiziServiceCard } from './service-card.ts';
