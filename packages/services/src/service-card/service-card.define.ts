import { define } from '@tiwizi/core';
import { TiwiziServiceCard } from './service-card.ts';

define('tiwizi-service-card', TiwiziServiceCard);
