// Rules of values that stand in many places of a file of sheets.
import { byLanguage, form, isLanguage, languageTag, text, told, type JsonSchema, type Rule } from './rules.ts';

/** An address that is safe in a link: `https:` (or `http:`), or a path of the same site. */
function isSafeUrl(address: string): boolean {
  if (/^\/(?![/\\])/.test(address)) return true;
  try {
    return /^https?:\/\//i.test(address) && /^https?:$/.test(new URL(address).protocol);
  } catch {
    // No address.
    return false;
  }
}

function isDay(day: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return false;
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}

/** Rules that stand in many places of the schema, and there only once. */
export const definitions: Record<string, JsonSchema> = {};
export function shared(name: string, rule: Rule): Rule {
  definitions[name] = rule.schema;
  return { ...rule, schema: { $ref: `#/definitions/${name}` } };
}

export const named: Rule = shared('texts', told('A text by language, in one at least.', byLanguage(text, true)));
export const url: Rule = shared(
  'address',
  form(
    'sheet-bad-url',
    'https://… or a path of this site that begins with /',
    { pattern: '^(/(?![/\\\\])|[Hh][Tt][Tt][Pp][Ss]?://)' },
    isSafeUrl,
  ),
);
export const day: Rule = form('sheet-bad-date', 'a day as YYYY-MM-DD', { pattern: '^\\d{4}-\\d{2}-\\d{2}$' }, isDay);
export const language: Rule = form(
  'sheet-unknown-language',
  'a language tag (BCP 47), such as ar',
  { pattern: languageTag },
  isLanguage,
);
export const telephone: Rule = form(
  'sheet-bad-telephone',
  'an international number, such as +212522000000',
  { pattern: '^\\+\\d{6,15}$' },
  (given) => /^\+\d{6,15}$/.test(given),
);
