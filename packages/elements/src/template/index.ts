export { errorTitle } from '../error-summary/error-title.ts';
export { headingLevels, readHeadingLevel, type HeadingLevel } from './heading-level.ts';
export { headingTemplate, type HeadingOptions } from './heading.template.ts';
export { patchChildren } from './patch-children.ts';
export { readAttributes } from './read-attributes.ts';
export { readList } from './read-list.ts';
export { specimenMessages } from '../specimen/specimen.messages.ts';
export { specimenTemplate } from '../specimen/specimen.template.ts';
export { templateElement, type TemplateElementClass } from './template-element.ts';
