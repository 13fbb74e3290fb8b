import { locales, type Locale } from '@tiwizi/i18n';
import { FlowError, type FlowErrorCode } from './flow-error.ts';

/** JSON Schema (2020-12) of a part of a flow. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** What a part of a flow in certain languages may be. A check throws a `FlowError` that names the place and what is expected there. */
export interface Rule {
  /** It may not be left out. */
  readonly needed?: true;
  /** The same as JSON Schema, for editors, as far as it can say it: what compares one place with another is left to the check. */
  readonly schema: JsonSchema;
  check(value: unknown, place: string, languages: readonly Locale[]): void;
}

/** The same rule, and one more thing that JSON Schema cannot say; it is checked after the rest. */
export const also = (given: Rule, check: Rule['check']): Rule => ({
  ...given,
  check(value, place, languages) {
    given.check(value, place, languages);
    check(value, place, languages);
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
    check(value, place) {
      if (!test(value)) throw new FlowError(code, `${place} is ${JSON.stringify(value)}; ${expected}`);
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

/** A text in each language of the flow; others of the four may be there beside them. */
export const words: Rule = {
  schema: { $ref: '#/$defs/words' },
  check(value, place, languages) {
    const given = (value ?? {}) as Readonly<Record<string, unknown>>;
    for (const locale of languages) {
      const each = Object.hasOwn(given, locale) ? given[locale] : undefined;
      if (typeof each !== 'string' || !each.trim())
        throw new FlowError(
          'missing_language',
          `${place} has no ${locale}; give an object with ${languages.join(', ')}, or the flow its "languages"`,
        );
    }
    const known = [...locales, ...languages].map((locale) => [locale, text] as const);
    shape(Object.fromEntries(known)).check(value, place, languages);
  },
};

/** A list in which each value passes a rule. */
export const list = (of: Rule): Rule => ({
  schema: { type: 'array', items: of.schema },
  check(value, place, languages) {
    if (!Array.isArray(value)) throw new FlowError('bad_value', `${place} is ${JSON.stringify(value)}; give a list`);
    value.forEach((each, index) => of.check(each, `${place}[${index}]`, languages));
  },
});

/** An object with these keys and no others; one that is undefined counts as left out. */
export const shape = (rules: Readonly<Record<string, Rule>>): Rule => ({
  schema: shapeSchema(rules),
  check(value, place, languages) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      throw new FlowError('bad_value', `${place} is ${JSON.stringify(value)}; give an object`);
    const given = value as Readonly<Record<string, unknown>>;
    for (const key of Object.keys(given))
      if (!Object.hasOwn(rules, key))
        throw new FlowError('unknown_key', `${place} has "${key}"; known are ${Object.keys(rules).join(', ')}`);
    for (const [key, each] of Object.entries(rules))
      if (given[key] !== undefined || each.needed) each.check(given[key], `${place}.${key}`, languages);
  },
});

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
