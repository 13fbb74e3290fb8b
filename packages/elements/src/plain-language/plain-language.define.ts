import { define } from '@tiwizi/core';
import { TiwiziPlainLanguage } from './plain-language.ts';

define('tiwizi-plain-language', TiwiziPlainLanguage);

// Whoever imports this module alone knows the tag and its events.
export type { TiwiziPlainLanguage } from './plain-language.ts';
