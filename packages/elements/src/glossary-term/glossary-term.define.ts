import { define } from '@tiwizi/core';
import { TiwiziGlossaryTerm } from './glossary-term.ts';

define('tiwizi-glossary-term', TiwiziGlossaryTerm);

// Whoever imports this module alone knows the tag and its events.
export type { TiwiziGlossaryTerm } from './glossary-term.ts';
