import type { ElementTemplate } from '@tiwizi/core';
import { expandWith } from '@tiwizi/ssr/expand-with';
import type { OwnLocale } from '@tiwizi/i18n';
import { inert } from './stage.ts';

/** Markup as an author writes it: the same in every language, or made for one. An `Example` of `@tiwizi/core` is one. */
export type Markup = string | ((locale: OwnLocale) => string) | { html(locale: OwnLocale): string };
/** One markup, or several by name: the `examples` of an `ExampleSet` are such a list. */
export type Markups = Markup | Readonly<Record<string, Markup>>;

/** The markup an element is tested with. */
export interface MarkupOptions {
  /** Short forms, which the element fills by itself. Examples among them that hold their full form already are welcome. */
  readonly short?: Markups;
  /** Full forms: what a server of one's own prints, what an author writes by hand. */
  readonly full?: Markups;
  /** The template that server and element share. With it the server's form of each short form is tested too. */
  readonly template?: ElementTemplate<any>;
}

/** One markup under test. */
export interface Form {
  readonly name: string;
  /** Whether its words are those of the language asked for. */
  readonly translated: boolean;
  html(locale: OwnLocale): string;
}

const isMarkup = (given: Markups): given is Markup => typeof given !== 'object' || typeof given['html'] === 'function';
/** A markup in a language. */
export const htmlOf = (markup: Markup, locale: OwnLocale): string =>
  typeof markup === 'string' ? markup : typeof markup === 'function' ? markup(locale) : markup.html(locale);

function named(given: Markups | undefined, name: string): Form[] {
  if (given === undefined) return [];
  const entries: [string, Markup][] = isMarkup(given) ? [['', given]] : Object.entries(given);
  return entries.map(([each, markup]) => ({
    name: each ? `${name} "${each}"` : name,
    translated: typeof markup !== 'string',
    html: (locale) => htmlOf(markup, locale),
  }));
}

/** Every short form. */
export const shortForms = ({ short }: MarkupOptions): Form[] => named(short, 'short form');

/** A form as the server sends it: what is empty is printed, by the same function that servers call. */
export function printed(tag: string, form: Form, template: ElementTemplate<any>): Form {
  const kits = [[{ ...template, tag }]];
  return {
    name: form.name.replace(/^short form/, 'printed form'),
    translated: form.translated,
    html: (locale) => expandWith(form.html(locale), { kits, lang: locale, onWarning: () => undefined }),
  };
}

/** Every full form that was given. */
export const fullForms = ({ full }: MarkupOptions): Form[] => named(full, 'full form');

/** Every short form as the server prints it; none without a template. */
export function printedForms(tag: string, options: MarkupOptions): Form[] {
  const { template } = options;
  return template ? shortForms(options).map((form) => printed(tag, form, template)) : [];
}

/** Every form there is. */
export const allForms = (tag: string, options: MarkupOptions): Form[] => [
  ...shortForms(options),
  ...printedForms(tag, options),
  ...fullForms(options),
];

/** One of each kind, for what does not depend on the data: the first short form, the same as the server prints it, and every full form. */
export function chosenForms(tag: string, options: MarkupOptions): Form[] {
  const [first] = shortForms(options);
  const server = first && options.template ? [printed(tag, first, options.template)] : [];
  return [...(first ? [first] : []), ...server, ...fullForms(options)];
}

/** Whether a markup is a full form: it holds more than content for one. */
export const isFull = (tag: string, form: Form): boolean =>
  [...(inert(form.html('ar-MA')).querySelector(tag)?.children ?? [])].some(({ slot }) => !slot);
