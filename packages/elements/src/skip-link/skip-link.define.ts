import { define } from '@tiwizi/core';
import { TiwiziSkipLink } from './skip-link.ts';

define('tiwizi-skip-link', TiwiziSkipLink);
