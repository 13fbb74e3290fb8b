import { define } from '@tiwizi/core';
import { TiwiziHelpPanel } from './help-panel.ts';

define('tiwizi-help-panel', TiwiziHelpPanel);

// Whoever imports this module alone knows the tag and its events.
export type { TiwiziHelpPanel } from './help-panel.ts';
