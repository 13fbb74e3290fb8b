import { knownLocale, locales, type Locale } from '@tiwizi/i18n';
import type { FlowErrorCode } from './flow-error.ts';
import { within, type Place } from './place.ts';

/** JSON Schema (2020-12) of a part of a flow. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** Takes one thing that is wrong: its code, where, and what follows the name of the place in words, with what is expected there. */
export type Tell = (code: FlowErrorCode, place: Place, words: string) => void;

/** What a check needs beside the value. */
export interface Look {
  readonly languages: readonly Locale[];
  readonly tell: Tell;
}

/** What a part of a flow in certain languages may be. */
export interface Rule {
  /** It may not be left out. */
  readonly needed?: true;
  /** The same as JSON Schema, for editors, as far as it can say it: what compares one place with another is left to the check. */
  readonly schema: JsonSchema;
  /** Tells all that is wrong. */
  check(value: unknown, place: Place, look: Look): void;
}

/** Checks a value, tells what is wrong, and whether it is right. */
export function isRight(given: Rule, value: unknown, place: Place, { languages, tell }: Look): boolean {
  let right = true;
  const noted: Tell = (...told) => {
    right = false;
    tell(...told);
  };
  given.check(value, place, { languages, tell: noted });
  return right;
}

/** The same rule, and one more thing that JSON Schema cannot say; it is checked where the rest is right. */
export const also = (given: Rule, check: Rule['check']): Rule => ({
  ...given,
  check(value, place, look) {
    if (isRight(given, value, place, look)) check(value, place, look);
  },
});

/** A rule for each key of a shape: one that is forgotten, or that the shape does not have, is a type error. */
export type Rules<Shape> = { readonly [Key in keyof Shape]-?: Rule };

/** Whatever passes a test, and what JSON Schema says of it. */
export function rule(
  test: (value: unknown) => boolean,
  code: FlowErrorCode,
  expected: string,
  schema: JsonSchema = {},
): Rule {
  return {
    schema: { ...schema, description: expected },
    check(value, place, { tell }) {
      if (!test(value)) tell(code, place, ` is ${shown(value)}; ${expected}`);
    },
  };
}

/** The same rule of something that may not be left out. */
export const needed = (given: Rule): Rule => ({ ...given, needed: true });

/** `true` or `false`, and not a text that says so. */
export const flag: Rule = rule((value) => typeof value === 'boolean', 'bad_value', 'give true or false', {
  type: 'boolean',
});

/** Any text but an empty one. */
export const text: Rule = rule((value) => typeof value === 'string' && value !== '', 'bad_value', 'give a text', {
  type: 'string',
  minLength: 1,
});

/** A whole number of at least `least`. */
export const whole = (least: number, code: FlowErrorCode = 'bad_value'): Rule =>
  rule(
    (value) => Number.isSafeInteger(value) && (value as number) >= least,
    code,
    `give a whole number from ${least}`,
    { type: 'integer', minimum: least },
  );

/** A text of a certain form. */
export const matching = (form: RegExp, code: FlowErrorCode, expected: string): Rule =>
  rule((value) => typeof value === 'string' && form.test(value), code, expected, {
    type: 'string',
    pattern: form.source,
  });

/** One of the values that are known. */
export const oneOf = (known: readonly string[], code: FlowErrorCode = 'bad_value'): Rule =>
  rule((value) => known.includes(value as string), code, `known are ${known.join(', ')}`, { enum: known });

/** A text in each language of the flow; others of the four may be there beside them. `fr` and `fr-MA` both say French, as `wordsIn` reads them. */
export const words: Rule = {
  schema: { $ref: '#/$defs/words' },
  check(value, place, { languages, tell }) {
    const expected = `give an object with ${languages.join(', ')}, or the flow its "languages"`;
    if (value !== undefined && !isObject(value))
      return tell('missing_language', place, ` is ${shown(value)}; ${expected}`);
    const given = (value ?? {}) as Readonly<Record<string, unknown>>;
    const known = [...new Set([...locales, ...languages])];
    const missing = new Set(languages);
    const found = new Map<string, string>();
    for (const [tag, each] of Object.entries(given)) {
      const locale = knownLocale(tag);
      const first = locale && found.get(locale);
      if (!locale || !known.includes(locale))
        tell('unknown_key', ofKey(place, tag), ` has "${tag}"; known are ${known.join(', ')}`);
      else if (first !== undefined) tell('duplicate', ofKey(place, tag), ` has ${first} and ${tag}; give one of them`);
      else if (typeof each === 'string' && each.trim()) missing.delete(locale);
      else if (each !== undefined && !missing.has(locale)) text.check(each, within(place, tag), { languages, tell });
      if (locale) found.set(locale, tag);
    }
    if (missing.size) tell('missing_language', place, ` has no ${[...missing].join(', ')}; ${expected}`);
  },
};

/** A list in which each value passes a rule. */
export const list = (of: Rule): Rule => ({
  schema: { type: 'array', items: of.schema },
  check(value, place, look) {
    if (Array.isArray(value)) value.forEach((each, index) => of.check(each, within(place, index), look));
    else look.tell('bad_value', place, ` is ${shown(value)}; give a list`);
  },
});

/** An object with these keys and no others; one that is undefined counts as left out. */
export const shape = (rules: Readonly<Record<string, Rule>>): Rule => ({
  schema: shapeSchema(rules),
  check(value, place, look) {
    if (!isObject(value)) return look.tell('bad_value', place, ` is ${shown(value)}; give an object`);
    for (const key of Object.keys(value))
      if (!Object.hasOwn(rules, key))
        look.tell('unknown_key', ofKey(place, key), ` has "${key}"; known are ${Object.keys(rules).join(', ')}`);
    for (const [key, each] of Object.entries(rules))
      if (value[key] !== undefined || each.needed) each.check(value[key], within(place, key), look);
  },
});

/** A key that something should not have: at its own place in the data, told by that of what it is in. */
const ofKey = ({ name, path }: Place, key: string): Place => ({ name, path: [...path, key] });

/** What can be walked of a list that may be anything, each with its number. */
export const objects = <Item extends object>(of: unknown): readonly (readonly [Item, number])[] =>
  (Array.isArray(of) ? (of as readonly unknown[]) : []).flatMap((each, index) =>
    isObject(each) ? [[each as Item, index] as const] : [],
  );

/** Whether something has keys. */
export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A value in a few words: what a file says is not always short. */
function shown(value: unknown): string {
  if (value === undefined) return 'missing';
  const json = JSON.stringify(value) ?? String(value);
  return json.length > 80 ? `${json.slice(0, 80)}…` : json;
}

function shapeSchema(rules: Readonly<Record<string, Rule>>): JsonSchema {
  const entries = Object.entries(rules);
  const required = entries.flatMap(([key, each]) => (each.needed ? [key] : []));
  return {
    type: 'object',
    properties: Object.fromEntries(entries.map(([key, each]) => [key, each.schema])),
    ...(required.length && { required }),
    additionalProperties: false,
  };
}
