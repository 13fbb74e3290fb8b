import type { nothing, TemplateResult } from 'lit/html.js';
import type { Locale } from '@tiwizi/i18n';
import type { Ids } from '../ids/reserved-ids.ts';
import type { Property } from '../properties/properties.ts';

/** What a template may print inside a region: text, a nested template, a list of them, or nothing. */
export type Printable = TemplateResult | string | number | null | undefined | typeof nothing | readonly Printable[];

/** What a template knows of the page it is printed into. */
export interface TemplateContext {
  /** The language the element speaks. */
  readonly locale: Locale;
  /**
   * Reserves a prefix of ids: `const id = ids('field-x')`. `id()` is the prefix (`field-x`, or `field-x_2` where the page has it already),
   * `id('hint')` is `field-x-hint`. What is derived from a prefix is unique in the page.
   */
  ids(prefix: string): Ids;
  /** Where the children that the author gave with `slot="name"` are placed; `nothing` when there are none. */
  content(slot: string): TemplateResult | typeof nothing;
  /** Tells developers of data that make no sense, once for each code: `field-without-options`. */
  report(code: string, message: string): void;
}

/**
 * The full form of one component, as pure data: what a server prints and what an empty element generates.
 *
 * The server calls `read` with the attributes of the start tag, then `print`; the element calls `print` with its own properties,
 * which have the names of `Data`. One template function serves both, so the two can never differ.
 */
export interface ElementTemplate<Data extends object = object> {
  /** Tag name, lower case. */
  readonly tag: string;
  /** Tags of other elements that the form is printed with; the define module of this one defines them too. */
  readonly defines?: readonly string[];
  /**
   * Attributes that matter only when the form is printed, and that no property of the element stands for: read from the element whenever
   * it is printed, so that an element whose form stands carries nothing of them. `read` reads them too.
   */
  readonly printed?: Readonly<Record<string, Property<unknown>>>;
  /** Turns the attributes of a short form into data. Bad values are ignored. Attribute names are lower case. */
  read(attributes: ReadonlyMap<string, string>): Data;
  /** The full form, without the element's own start and end tag. */
  print(data: Data, context: TemplateContext): TemplateResult;
}

/** The templates of one package, as exported from its `./templates`. */
export type TemplateRegistry = readonly ElementTemplate<any>[];
