import '../language-switch/language-switch.define.ts';
import { define } from '@tiwizi/core';
import { TiwiziPageHeader } from './page-header.ts';

define('tiwizi-page-header', TiwiziPageHeader);

// Whoever imports this module alone knows the tag and its events.
export type { TiwiziPageHeader } from './page-header.ts';
