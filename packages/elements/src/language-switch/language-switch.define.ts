import { define } from '@tiwizi/core';
import { TiwiziLanguageSwitch } from './language-switch.ts';

define('tiwizi-language-switch', TiwiziLanguageSwitch);

// Whoever imports this module alone knows the tag and its events.
export type { TiwiziLanguageSwitch } from './language-switch.ts';
