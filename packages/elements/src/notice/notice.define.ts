import { define } from '@tiwizi/core';
import { TiwiziNotice } from './notice.ts';

define('tiwizi-notice', TiwiziNotice);
