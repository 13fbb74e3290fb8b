import { define } from '@tiwizi/core';
import { TiwiziPasswordInput } from './password-input.ts';

define('tiwizi-password-input', TiwiziPasswordInput);

// Whoever imports this module alone knows the tag and its events.
export type { TiwiziPasswordInput } from './password-input.ts';
