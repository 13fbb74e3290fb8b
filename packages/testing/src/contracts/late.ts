import { check } from './check.ts';

/** The class of an element under test, as far as contracts look into it. Lit's classes tell of their properties. */
export interface SubjectClass extends CustomElementConstructor {
  readonly elementProperties?: ReadonlyMap<
    string,
    { readonly attribute?: string | boolean; readonly converter?: unknown; readonly type?: unknown }
  >;
  readonly observedAttributes?: readonly string[];
}

/** A tag that is not defined yet, for an element whose script comes late. */
export interface LateTag {
  readonly tag: string;
  /** Markup in which the late tag stands for the real one. */
  rename(markup: string): string;
  /** Defines it: as the element under test, or as a kind of it. */
  define(change?: (Base: SubjectClass) => SubjectClass): void;
}

let count = 0;

/** The class of a tag. */
export function classOf(tag: string): SubjectClass {
  const found = customElements.get(tag);
  check(found, `<${tag}> is not defined: import its define module before the contract`);
  return found as SubjectClass;
}

/** Makes a new tag for the class of another, which is defined when the test says so. */
export function lateTag(of: string): LateTag {
  const tag = `${of}-late-${++count}`;
  return {
    tag,
    rename: (markup) => markup.replace(new RegExp(`(</?)${of}(?=[\\s/>])`, 'g'), `$1${tag}`),
    define: (change = (Base) => class extends Base {}) => customElements.define(tag, change(classOf(of))),
  };
}

/** The attribute that stands for a property. */
export const attributeOf = (property: string, { attribute }: { readonly attribute?: string | boolean }): string =>
  typeof attribute === 'string' ? attribute : property.toLowerCase();
