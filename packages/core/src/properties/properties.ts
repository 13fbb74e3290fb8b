import type { PropertyDeclaration } from '@lit/reactive-element';

/**
 * How one property of an element is read. It takes a value, or the text of its attribute, before and after the element is defined;
 * what it does not understand is `undefined`: told of once, and ignored.
 */
export interface Property<Value> extends PropertyDeclaration {
  /** The value, of a value or of the text of an attribute; undefined when it is none. */
  read(given: unknown): Value | undefined;
}

/** The table of an element's properties: one entry for each name of its data, with a type that fits. */
export type PropertiesOf<Data extends object> = {
  readonly [Name in keyof Data]-?: Property<NonNullable<Data[Name]>>;
};

/** An element's name for a property, as HTML writes it: `inputType` is `input-type`. */
export const attributeName = (property: string): string =>
  property.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** The text of an attribute reaches the setter as it is: one function reads both. */
const asWritten = (text: string | null): string | null => text;

/** A property of one's own: `read` takes a value or the text of its attribute, `write` gives the text of a value. */
export function property<Value>(
  read: (given: unknown) => Value | undefined,
  write?: (value: Value) => string,
): Property<Value> {
  return {
    read,
    converter: { fromAttribute: asWritten, ...(write && { toAttribute: write as (value: unknown) => string }) },
  };
}

/** Any text. */
export const string = (): Property<string> =>
  property((given) => (typeof given === 'object' ? undefined : String(given)));

/** There or not, as HTML's own. */
export const boolean = (): Property<boolean> => ({ type: Boolean, read: (given) => given === '' || Boolean(given) });

/** One of a few words. */
export const oneOf = <Value extends string>(words: readonly Value[]): Property<Value> =>
  property((given) => words.find((word) => word === String(given)));

/** A whole number of at most nine digits, from `least` (0 by default) on. */
export const count = (least: number = 0): Property<number> =>
  property((given) => (/^\d{1,9}$/.test(String(given)) && Number(given) >= least ? Number(given) : undefined));

/** Whatever `check` takes, as a value or as its JSON. */
export const json = <Value>(check: (value: unknown) => Value | undefined): Property<Value> =>
  property((given) => check(typeof given === 'string' ? parsed(given) : given), JSON.stringify);

/** A list whose items all have the texts named; items that lack one are left out. */
export const list = <Item extends object>(needed: readonly (keyof Item & string)[]): Property<readonly Item[]> =>
  json((value) =>
    Array.isArray(value) ? value.filter((item) => needed.every((name) => typeof item?.[name] === 'string')) : undefined,
  );

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
