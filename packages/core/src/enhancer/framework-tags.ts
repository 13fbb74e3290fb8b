// Tags for the templates of React 19 and Vue 3. Made of the tag map of the page and of the tables of properties, so an element is known
// there as soon as its define module is imported, an agency's own too.
/* eslint-disable @typescript-eslint/consistent-type-imports -- an import at the top could not be passed over where a framework is missing */
import type { Enhancer } from './enhancer.ts';

/** Says of an element's class what its data are; nothing of it is there at run time. */
declare const DATA: unique symbol;
export interface HasData<Data extends object> {
  readonly [DATA]?: Data;
}

type Tags = {
  [
    Tag in keyof HTMLElementTagNameMap as HTMLElementTagNameMap[Tag] extends Enhancer ? Tag : never
  ]: HTMLElementTagNameMap[Tag];
};

type Kebab<Name extends string> = Name extends `${infer First}${infer Rest}`
  ? `${First extends Lowercase<First> ? First : `-${Lowercase<First>}`}${Kebab<Rest>}`
  : Name;
type Camel<Name extends string> = Name extends `${infer First}-${infer Rest}`
  ? `${First}${Capitalize<Camel<Rest>>}`
  : Name;

/** What a property takes: its value, or the text of its attribute. */
type Given<Value> =
  | Value
  | (Value extends number ? `${Value}` : Value extends object ? string : Value extends boolean ? '' : never)
  | undefined;
type Properties<Data> = { readonly [Name in keyof Data]?: Given<Data[Name]> } & {
  readonly [Name in keyof Data & string as Kebab<Name>]?: Given<Data[Name]>;
};
type PropertiesOfElement<Element> = Element extends HasData<infer Data> ? Properties<Data> : object;

/** The attributes that a framework knows of every element, but for those an element reads in its own way. */
type Attributes<Element, Common> = Omit<Common, keyof PropertiesOfElement<Element>> & PropertiesOfElement<Element>;

type EventName = keyof HTMLElementEventMap & `${string}-${string}`;
type ReactEvents = { readonly [Name in EventName as `on${Name}`]?: (event: HTMLElementEventMap[Name]) => void };
type VueEvents = {
  readonly [Name in EventName as `on${Capitalize<Camel<Name>>}`]?: (event: HTMLElementEventMap[Name]) => void;
};

type ReactTags = {
  [Tag in keyof Tags]: Attributes<
    Tags[Tag],
    /** @ts-ignore: where there is no React, nobody asks. */
    import('react').DetailedHTMLProps<import('react').HTMLAttributes<Tags[Tag]>, Tags[Tag]>
  > &
    ReactEvents & { readonly class?: string };
};
type VueTags = {
  [Tag in keyof Tags]: new () => Tags[Tag] & {
    $props: Attributes<
      Tags[Tag],
      /** @ts-ignore: where there is no Vue, nobody asks. */
      import('vue').HTMLAttributes & import('vue').VNodeProps
    > &
      VueEvents;
  };
};

/** @ts-ignore: where there is no React, nobody asks. */
declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends ReactTags {}
  }
}
/** @ts-ignore: where there is no Vue, nobody asks. */
declare module 'vue' {
  interface GlobalComponents extends VueTags {}
}
