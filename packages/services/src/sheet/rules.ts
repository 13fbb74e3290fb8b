import { cleanText } from '@tiwizi/i18n';
import type { Place, SheetProblemCode } from './service-sheets-error.ts';

/** A part of a JSON Schema (draft 07, which editors read). */
export type JsonSchema = { readonly [keyword: string]: unknown };

/** Takes what is wrong: its code, where, what was found, and what was expected. */
export type Tell = (
  code: SheetProblemCode,
  place: Place,
  found: unknown,
  expected: string,
  known?: readonly string[],
) => void;

/** What a value has to be, said once for two readers: the check of a program, and the schema of an editor. */
export interface Rule {
  readonly schema: JsonSchema;
  readonly isOptional?: boolean;
  /** Tells all that is wrong, and goes on. */
  check(value: unknown, place: Place, tell: Tell): void;
}

/** Whether a value is an object with names. */
export const isFields = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A value in a few words. Of what holds others only its size: it may be deeper than a program can walk. */
export function show(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (isFields(value)) return `an object with ${Object.keys(value).slice(0, 3).join(', ').slice(0, 60) || 'nothing'}`;
  if (typeof value !== 'string') return String(value).slice(0, 60);
  return `"${value.length > 60 ? `${value.slice(0, 60)}…` : value}"`;
}

/** A rule with a sentence that editors show. */
export const told = (description: string, rule: Rule): Rule => ({ ...rule, schema: { description, ...rule.schema } });

/** The name may be left out. */
export const optional = (rule: Rule): Rule => ({ ...rule, isOptional: true });

/** A text in which something can be seen. */
export const text: Rule = {
  schema: { type: 'string', pattern: '\\S' },
  check(value, place, tell) {
    if (value === undefined) tell('sheet-missing', place, value, 'a text');
    else if (typeof value !== 'string') tell('sheet-wrong-type', place, value, 'a text');
    else if (cleanText(value) === '') tell('sheet-empty-text', place, value, 'a text in which something can be read');
  },
};

/** A text of a form of its own. What a schema cannot say, `isGood` does. */
export const form = (
  code: SheetProblemCode,
  expected: string,
  schema: JsonSchema,
  isGood: (text: string) => boolean,
): Rule => ({
  schema: { type: 'string', ...schema },
  check(value, place, tell) {
    if (typeof value !== 'string' || !isGood(value)) tell(code, place, value, expected);
  },
});

/** One of a few words. */
export const oneOf = (known: readonly string[]): Rule => ({
  schema: { enum: known },
  check(value, place, tell) {
    const isText = typeof value === 'string' && cleanText(value) !== '';
    if (!isText) text.check(value, place, tell);
    else if (!known.includes(value)) tell('sheet-unknown-value', place, value, `one of ${known.join(', ')}`, known);
  },
});

/** Yes or no. */
export const flag: Rule = {
  schema: { type: 'boolean' },
  check(value, place, tell) {
    if (typeof value !== 'boolean') tell('sheet-wrong-type', place, value, 'true or false');
  },
};

/** A list, each item of which keeps a rule. */
export const list = (item: Rule): Rule => ({
  schema: { type: 'array', items: item.schema },
  check(value, place, tell) {
    if (Array.isArray(value)) value.forEach((each: unknown, at) => item.check(each, [...place, at], tell));
    else tell(value === undefined ? 'sheet-missing' : 'sheet-wrong-type', place, value, 'a list');
  },
});

/** An object with these names; others are kept as they are. */
export const fields = (rules: Readonly<Record<string, Rule>>): Rule => ({
  schema: {
    type: 'object',
    required: Object.keys(rules).filter((name) => !rules[name]?.isOptional),
    properties: Object.fromEntries(Object.entries(rules).map(([name, { schema }]) => [name, schema])),
  },
  check(value, place, tell) {
    if (!isFields(value)) {
      tell(value === undefined ? 'sheet-missing' : 'sheet-wrong-type', place, value, 'an object');
      return;
    }
    for (const [name, rule] of Object.entries(rules)) {
      if (value[name] === undefined && rule.isOptional) continue;
      rule.check(value[name], [...place, name], tell);
    }
  },
});

/** An object whose `kind` says which other names it has. */
export function kinds(cases: Readonly<Record<string, Readonly<Record<string, Rule>>>>): Rule {
  const known = Object.keys(cases);
  const kind = oneOf(known);
  const rules = new Map(Object.entries(cases).map(([name, others]) => [name, fields(others)]));
  const head = fields({ kind });
  return {
    schema: {
      ...head.schema,
      allOf: [...rules].map(([name, { schema }]) => ({
        if: { properties: { kind: { const: name } }, required: ['kind'] },
        then: schema,
      })),
    },
    check(value, place, tell) {
      head.check(value, place, tell);
      if (isFields(value)) rules.get(String(value['kind']))?.check(value, place, tell);
    },
  };
}

/** A language tag, as near as a pattern comes to it. */
export const languageTag = '^([A-Za-z]{2,3}|[A-Za-z]{5,8})(-[A-Za-z0-9]{1,8})*$';

/** Something in each of some languages (BCP 47 tags); in one at least, where `isNeeded`. */
export const byLanguage = (each: Rule, isNeeded: boolean): Rule => ({
  schema: {
    type: 'object',
    ...(isNeeded && { minProperties: 1 }),
    propertyNames: { pattern: languageTag },
    additionalProperties: each.schema,
  },
  check(value, place, tell) {
    if (!isFields(value)) {
      tell(value === undefined ? 'sheet-missing' : 'sheet-wrong-type', place, value, 'texts by language');
      return;
    }
    const entries = Object.entries(value);
    if (isNeeded && !entries.length) tell('sheet-missing', place, value, 'a text in one language at least');
    for (const [tag, given] of entries) {
      if (isLanguage(tag)) each.check(given, [...place, tag], tell);
      else tell('sheet-unknown-language', place, tag, 'a language tag (BCP 47), such as ar');
    }
  },
});

/** What a page's address is made of; it leads to no other folder. */
export const addressPattern: RegExp = /^[\p{L}\p{N}](?:[\p{L}\p{N}._-]*[\p{L}\p{N}])?$/u;

/** Whether a tag can be one of BCP 47. */
export function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    // Intl says by an error what is no tag.
    return false;
  }
}
