import { define } from '@tiwizi/core';
import { TiwiziLanguageSwitch } from './language-switch.ts';

define('tiwizi-language-switch', TiwiziLanguageSwitch);
