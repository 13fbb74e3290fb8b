export { errorTitle } from '../error-summary/error-title.ts';
export { errorPrefix, labelText } from '../field/field-words.ts';
export { givenTemplate } from './given.template.ts';
export { headingLevels, type HeadingLevel } from './heading-level.ts';
export { headingTemplate, type HeadingOptions } from './heading.template.ts';
export { specimenMessages } from '../specimen/specimen.messages.ts';
export { specimenTemplate } from '../specimen/specimen.template.ts';
export { standInNote } from './stand-in.template.ts';
