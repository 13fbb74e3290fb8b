import '@tiwizi/elements/field.define.js';
import './late.ts';
