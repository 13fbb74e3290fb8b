import { define } from '@tiwizi/core';
import { TiwiziProcessList } from './process-list.ts';

define('tiwizi-process-list', TiwiziProcessList);

// Whoever imports this module alone knows the tag and its events.
export type { TiwiziProcessList } from './process-list.ts';
