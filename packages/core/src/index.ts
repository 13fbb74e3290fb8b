export type { ElementTemplate, Printable, TemplateContext, TemplateRegistry } from './template/element-template.ts';
export { Enhancer, READY, type Generate } from './enhancer/enhancer.ts';
export { define, type VersionedElement } from './enhancer/define.ts';
export { report, forgetReports } from './enhancer/report.ts';
export { localeOf, watchLocale, type Localized } from './enhancer/locale.ts';
export { findPart, patchAttribute, patchText, patchToken, uniqueId, PART } from './enhancer/parts.ts';
