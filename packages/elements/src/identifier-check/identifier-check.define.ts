import { define } from '@tiwizi/core';
import { useIdentifierDefaults } from '../field/field-defaults.ts';
import { identifierDefaults } from '../field/identifier-defaults.ts';
import { TiwiziIdentifierCheck } from './identifier-check.ts';

useIdentifierDefaults(identifierDefaults);
define('tiwizi-identifier-check', TiwiziIdentifierCheck);

// Whoever imports this module alone knows the tag and its events.
export type { TiwiziIdentifierCheck } from './identifier-check.ts';
