import { define } from '@tiwizi/core';
import { TiwiziCopyButton } from './copy-button.ts';

define('tiwizi-copy-button', TiwiziCopyButton);

// Whoever imports this module alone knows the tag and its events.
export type { TiwiziCopyButton } from './copy-button.ts';
