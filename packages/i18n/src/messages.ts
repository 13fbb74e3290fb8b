import {
  addLanguage,
  defaultLocale,
  ownLocale,
  resolveLocale,
  type Locale,
  type LocaleTag,
  type OwnLocale,
} from './locale.ts';
import { primarySubtag } from './primary-subtag.ts';
import { plural } from './plural.ts';
import { warnOnce } from './warn-once.ts';

/** What may stand in a `{placeholder}`: plain text, inserted as it is. Escape or isolate it where it is shown. */
export type MessageValue = string | number;

/** Forms a language does not have: giving one is a type error. */
type Without<F extends string> = { readonly [form in F]?: never };

/** The plural forms each language uses (CLDR). `other` is the form used when one is left out. */
export interface PluralForms {
  readonly 'ar-MA': {
    readonly zero?: string;
    readonly one?: string;
    readonly two?: string;
    readonly few?: string;
    readonly many?: string;
    readonly other: string;
  };
  readonly zgh: { readonly one: string; readonly other: string } & Without<'zero' | 'two' | 'few' | 'many'>;
  readonly 'fr-MA': { readonly one: string; readonly many?: string; readonly other: string } & Without<
    'zero' | 'two' | 'few'
  >;
  readonly en: { readonly one: string; readonly other: string } & Without<'zero' | 'two' | 'few' | 'many'>;
}

/**
 * One message in the four languages: a sentence with `{placeholders}`, or plural forms chosen by `{count}`. `zgh: null` says that
 * there is no reviewed Amazigh: the Arabic stands in (decision 0009), and `messageLanguage` tells the template so.
 */
export type MessageEntry = { readonly [L in OwnLocale]: string | PluralForms[L] | (L extends 'zgh' ? null : never) };

/** The messages of one component, by key. */
export type MessageTable = Readonly<Record<string, MessageEntry>>;

/** A named person who reviewed wording, and the day (`YYYY-MM-DD`). */
export interface Reviewer {
  readonly by: string;
  readonly date: string;
}

/**
 * What was reviewed, by whom. Nothing here means: Amazigh unreviewed, legal wording unreviewed.
 * `reviewed` is a review of the language, `legalReviewed` one by a jurist; each covers the whole table in that language.
 */
export interface MessageReview<K extends string = string> {
  /** Keys whose wording has legal effect. */
  readonly legal?: readonly K[];
  readonly reviewed?: Readonly<Partial<Record<OwnLocale, Reviewer>>>;
  readonly legalReviewed?: Readonly<Partial<Record<OwnLocale, Reviewer>>>;
}

type TableOf<T> = [T] extends [string] ? Readonly<Record<T, MessageEntry>> : T;

/** Messages made by `defineMessages`. Write `Messages<typeof words>`, or `Messages<'key' | 'other'>` for loose values. */
export interface Messages<T = MessageTable> {
  readonly name: string;
  readonly words: TableOf<T>;
  readonly review: MessageReview;
}

/** The keys of a set of messages. */
export type MessageKey<T> = keyof TableOf<T> & string;

type Placeholder<S> = string extends S
  ? string
  : S extends `${string}{${infer Name}}${infer Rest}`
    ? Name | Placeholder<Rest>
    : never;
type Sentences<M> = M extends string ? M : M extends object ? Exclude<M[keyof M], undefined> : never;
type Counted<M> = M extends string | null ? never : 'count';
type Forms<E> = E extends object ? E[keyof E] : never;
/** The placeholder names of an entry (`string` when its words are not literal types). */
export type PlaceholderOf<E> = Placeholder<Sentences<Forms<E>>> | Counted<Forms<E>>;

/** The `values` argument of `text` for an entry: needed exactly when it has placeholders. */
export type ValuesOf<E> =
  string extends PlaceholderOf<E>
    ? [values?: Readonly<Record<string, MessageValue>>]
    : [PlaceholderOf<E>] extends [never]
      ? [values?: undefined]
      : [values: { readonly [P in PlaceholderOf<E>]: P extends 'count' ? number : MessageValue }];

/**
 * Declares the messages of a component. A missing language is a type error.
 *
 * ```ts
 * const words = { greeting: { 'ar-MA': 'مرحبا {name}', zgh: 'ⴰⵣⵓⵍ {name}', 'fr-MA': 'Bonjour {name}', en: 'Hello {name}' } } as const;
 * export const helloMessages: Messages<typeof words> = defineMessages('hello', words);
 * ```
 *
 * @param name unique name, the first half of the `name.key` by which `setMessages` overrides words
 * @param review which keys are legal wording and which languages a named person reviewed
 */
// @__NO_SIDE_EFFECTS__
export function defineMessages<const T extends MessageTable>(
  name: string,
  words: T,
  review: MessageReview<keyof T & string> = {},
): Messages<T> {
  return { name, words, review } as Messages<T>;
}

type AnyMessage = string | { readonly other: string; readonly [form: string]: string | undefined };

/** Words given to `setMessages`, by `name.key`: a sentence or plural forms. */
export type MessageOverrides = Readonly<Record<`${string}.${string}`, AnyMessage>>;

const overrides = new Map<string, Record<string, AnyMessage | undefined>>();

/**
 * Overrides words of a language, or adds a language that Tiwizi does not have: from then on it is known everywhere (`knownLocale`), in
 * addresses, switches and formats. Call it before the page is drawn, in the browser and on the server alike.
 *
 * @param locale any BCP 47 tag; only its language counts
 * @param words by `name.key`; a key that is not overridden keeps its own words, and in an added language is Arabic
 */
export function setMessages(locale: LocaleTag, words: MessageOverrides): void {
  const language = primarySubtag(ownLocale(locale) ?? locale);
  addLanguage(language);
  overrides.set(language, { ...overrides.get(language), ...words });
}

/** What `setMessages` was given so far, by language: for worker threads, which have words of their own. */
export const givenMessages = (): Readonly<Record<string, MessageOverrides>> =>
  Object.fromEntries(overrides) as Record<string, MessageOverrides>;

/** What stands for a key, and the tag of the language it is in: that of the page, or Arabic where that has no words. */
function find<T>(
  messages: Messages<T>,
  key: MessageKey<T>,
  locale: LocaleTag,
): [AnyMessage | null | undefined, string] {
  const id = `${messages.name}.${key}`;
  const tag = resolveLocale(locale);
  const entry = (messages.words as MessageTable)[key] as Record<string, AnyMessage | null> | undefined;
  const own = overrides.get(primarySubtag(tag))?.[id] ?? entry?.[tag];
  return own == null ? [entry?.[defaultLocale], defaultLocale] : [own, tag];
}

/**
 * The language in which a message is shown: that of the page, or Arabic where it has no words of the page's language (`zgh: null`).
 * Where the two differ, format the values in this language and mark the words with its `lang` and `dir`.
 */
export function messageLanguage<T>(messages: Messages<T>, key: MessageKey<T>, locale: LocaleTag): Locale {
  return find(messages, key, locale)[1];
}

/** The sentence for a key in a language, its plural form chosen, its placeholders still in it. */
export function sentence<T>(messages: Messages<T>, key: MessageKey<T>, locale: LocaleTag, count?: unknown): string {
  const [message, tag] = find(messages, key, locale);
  if (message == null) warnOnce(`[i18n-missing-message] ${messages.name}.${key}`);
  if (message == null || typeof message === 'string') return message ?? `${messages.name}.${key}`;
  return message[plural(Number(count), tag)] ?? message.other;
}

/**
 * The words for a key in a language. Values are inserted as plain text: wrap foreign tokens with `isolate`, escape for HTML
 * as usual. A missing value warns once and leaves its `{placeholder}`.
 */
export function text<T, K extends MessageKey<T>>(
  messages: Messages<T>,
  key: K,
  locale: LocaleTag,
  ...[values]: ValuesOf<TableOf<T>[K]>
): string {
  return textParts<MessageTable, string, MessageValue>(messages as Messages, key, locale, { ...values }).join('');
}

/**
 * As `text`, cut at the placeholders, so that a value may be anything a template shows (a `bdi`, a link).
 * Sentences and values alternate in the order of that language.
 */
export function textParts<T, K extends MessageKey<T>, V>(
  messages: Messages<T>,
  key: K,
  locale: LocaleTag,
  values: Readonly<Record<PlaceholderOf<TableOf<T>[K]>, V>>,
): (string | V)[] {
  const given = values as Readonly<Record<string, V>>;
  return sentence(messages, key, locale, given.count)
    .split(/\{(\w+)\}/)
    .map((part, index) => {
      if (index % 2 === 0) return part;
      if (given[part] !== undefined) return given[part];
      warnOnce(`[i18n-missing-value] ${messages.name}.${key} {${part}}`);
      return `{${part}}`;
    });
}
