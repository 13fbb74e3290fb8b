export type { ElementTemplate, Printable, TemplateContext, TemplateRegistry } from './template/element-template.ts';
export type { Example, ExampleSet } from './template/examples.ts';
export { Enhancer, loadPrinter, READY, type LoadTemplate } from './enhancer/enhancer.ts';
export { templateElement, withProperties, type EnhancerClass } from './enhancer/with-properties.ts';
export { define, type VersionedElement } from './enhancer/define.ts';
export { report, forgetReports } from './enhancer/report.ts';
export { localeOf, watchLocale, type Localized } from './enhancer/locale.ts';
export {
  boolean,
  count,
  json,
  list,
  oneOf,
  property,
  string,
  type PropertiesOf,
  type Property,
} from './properties/properties.ts';
export { idsOf, type Ids } from './ids/reserved-ids.ts';
export { findPart, idOf, KEY, PART, patchAttribute, patchText, patchToken } from './regions/parts.ts';
export { watchChildren } from './controllers/watch-children.ts';
export { announce } from './controllers/announce.ts';
export { TitlePrefix } from './controllers/title-prefix.ts';
export { Busy } from './controllers/busy.ts';
export { onDismiss, type DismissalReason } from './controllers/dismissal.ts';
export { RovingFocus, type RovingFocusOptions } from './controllers/roving-focus.ts';
export { InterruptEvent, type InterruptReason } from './ports/interrupt-event.ts';
export { interrupt } from './ports/interrupt.ts';
export type { SessionInfo, SessionPort, SessionUser } from './ports/session-port.ts';
export type { SigningAction, SigningPort, SigningState, SigningStep } from './ports/signing-port.ts';
export { workerScriptUrl } from './workers/worker-script-url.ts';
