import { define } from '@tiwizi/core';
import { TiwiziTabs } from './tabs.ts';

define('tiwizi-tabs', TiwiziTabs);
