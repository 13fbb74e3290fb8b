// Errors are shown by the fields themselves.
import '@tiwizi/elements/field.define.js';
import './stepper/stepper.define.ts';
