import { define } from '@tiwizi/core';
import { TiwiziPageHeader } from './page-header.ts';

define('tiwizi-page-header', TiwiziPageHeader);
