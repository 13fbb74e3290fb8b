import { define } from '@tiwizi/core';
import { TiwiziField } from './field.ts';

define('tiwizi-field', TiwiziField);
