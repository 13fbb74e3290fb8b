import '@tiwizi/elements/field.define.js';
import '../service-card/service-card.define.ts';
import { define } from '@tiwizi/core';
import { TiwiziServiceDirectory } from './service-directory.ts';

define('tiwizi-service-directory', TiwiziServiceDirectory);

// Whoever imports this module alone knows the tag and its events.
export type { TiwiziServiceDirectory } from './service-directory.ts';
export type * from './service-search-event.ts';
