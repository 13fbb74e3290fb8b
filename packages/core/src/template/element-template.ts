import type { nothing, TemplateResult } from 'lit/html.js';
import type { Locale } from '@tiwizi/i18n';

/** What a template may print inside a region: text, a nested template, a list of them, or nothing. */
export type Printable = TemplateResult | string | number | null | undefined | typeof nothing | readonly Printable[];

/** What a template knows of the page it is printed into. */
export interface TemplateContext {
  /** The language the element speaks. */
  readonly locale: Locale;
  /** Returns `base`, made unique in the document (`base`, `base-2`, …). */
  uniqueId(base: string): string;
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
  /** Turns the attributes of a short form into data. Bad values are ignored. Attribute names are lower case. */
  read(attributes: ReadonlyMap<string, string>): Data;
  /** The full form, without the element's own start and end tag. */
  print(data: Data, context: TemplateContext): TemplateResult;
}

/** The templates of one package, as exported from its `./templates`. */
export type TemplateRegistry = readonly ElementTemplate<any>[];
