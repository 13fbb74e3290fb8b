export type { ElementTemplate, Printable, TemplateContext, TemplateRegistry } from './template/element-template.ts';
