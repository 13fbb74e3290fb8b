export { expand, type ExpandOptions } from './expand/expand.ts';
export { expandWith, findInsertions, type ExpandWithOptions, type Insertion } from './expand/expand-with.ts';
export type { ExpandWarningCode, OnWarning } from './expand/warning.ts';
export type { ExpandPageOptions } from './http/expand-page.ts';
export { middleware, type Middleware } from './http/middleware.ts';
export { createProxy, type ProxyOptions } from './http/proxy.ts';
export { installedKits } from './kits.ts';
export { renderTemplate } from './render/render-template.ts';
export { RenderTemplateError, type RenderErrorCode } from './render/render-error.ts';
