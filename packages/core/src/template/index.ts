// What templates and data are made of: pure, for servers and browsers alike.
export type { ElementTemplate, Printable, TemplateContext, TemplateRegistry } from './element-template.ts';
export { plainContext } from './plain-context.ts';
export type { Example, ExampleSet } from './examples.ts';
export {
  attributeName,
  boolean,
  count,
  json,
  list,
  oneOf,
  property,
  string,
  type PropertiesOf,
  type Property,
} from '../properties/properties.ts';
export { readAttributes } from '../properties/read-attributes.ts';
export { idsOf, ReservedIds, type Ids } from '../ids/reserved-ids.ts';
