import { define } from '@tiwizi/core';
import { TiwiziDialog } from './dialog.ts';

define('tiwizi-dialog', TiwiziDialog);
