import { define } from '@tiwizi/core';
import { Note } from './note.ts';

define('planted-note', Note);
