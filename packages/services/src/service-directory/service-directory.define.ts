import { define } from '@tiwizi/core';
import { TiwiziServiceDirectory } from './service-directory.ts';

define('tiwizi-service-directory', TiwiziServiceDirectory);
