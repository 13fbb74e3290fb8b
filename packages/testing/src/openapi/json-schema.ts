/** A schema of JSON Schema 2020-12, as OpenAPI 3.1 has it; the part of it that our documents use. */
export type Schema = Readonly<Record<string, unknown>> | boolean;

/** Finds what a `$ref` names. */
export type Resolve = (reference: string) => unknown;

type Check = (value: unknown, rule: unknown, schema: Readonly<Record<string, unknown>>, visit: Visit) => string[];

interface Visit {
  readonly place: string;
  into(value: unknown, schema: unknown, place?: string): string[];
  readonly resolve: Resolve;
}

/** Words for people: nothing to check. */
const notes = new Set(['description', 'title', 'examples', 'format', 'deprecated', 'default', 'contentMediaType']);

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const typeOf = (value: unknown): string =>
  value === null ? 'null' : Array.isArray(value) ? 'array' : Number.isInteger(value) ? 'integer' : typeof value;

const isType = (value: unknown, type: unknown): boolean =>
  typeOf(value) === type || (type === 'number' && typeof value === 'number');

const say = (isRight: boolean, { place }: Visit, words: string): string[] => (isRight ? [] : [`${place} ${words}`]);

const short = (value: unknown): string => (JSON.stringify(value) ?? 'nothing').slice(0, 60);

const keywords: Readonly<Record<string, Check>> = {
  $ref: (value, reference, _schema, visit) => visit.into(value, visit.resolve(String(reference))),
  type: (value, type, _schema, visit) =>
    say(
      [type].flat().some((each) => isType(value, each)),
      visit,
      `is ${typeOf(value)}, not ${String(type)}`,
    ),
  const: (value, wanted, _schema, visit) => say(value === wanted, visit, `is ${short(value)}, not ${short(wanted)}`),
  enum: (value, list, _schema, visit) =>
    say((list as unknown[]).includes(value), visit, `is ${short(value)}, not one of ${(list as unknown[]).join(', ')}`),
  pattern: (value, pattern, _schema, visit) =>
    say(
      typeof value !== 'string' || new RegExp(String(pattern), 'u').test(value),
      visit,
      `is ${short(value)}, not of the form ${String(pattern)}`,
    ),
  minimum: (value, least, _schema, visit) =>
    say(!(typeof value === 'number' && value < Number(least)), visit, `is less than ${String(least)}`),
  minLength: (value, least, _schema, visit) =>
    say(!(typeof value === 'string' && value.length < Number(least)), visit, `is shorter than ${String(least)}`),
  minItems: (value, least, _schema, visit) =>
    say(!(Array.isArray(value) && value.length < Number(least)), visit, `has less than ${String(least)}`),
  required: (value, names, _schema, visit) =>
    isObject(value)
      ? (names as string[]).filter((name) => !(name in value)).map((name) => `${visit.place} has no "${name}"`)
      : [],
  properties: (value, properties, _schema, visit) =>
    isObject(value)
      ? Object.entries(properties as object).flatMap(([name, schema]) =>
          name in value ? visit.into(value[name], schema, `${visit.place}.${name}`) : [],
        )
      : [],
  additionalProperties: (value, rule, schema, visit) =>
    isObject(value)
      ? Object.keys(value)
          .filter((name) => !Object.hasOwn((schema['properties'] as object | undefined) ?? {}, name))
          .flatMap((name) =>
            rule === false
              ? [`${visit.place} has "${name}", which is not described`]
              : visit.into(value[name], rule, `${visit.place}.${name}`),
          )
      : [],
  items: (value, schema, _schema, visit) =>
    Array.isArray(value) ? value.flatMap((each, at) => visit.into(each, schema, `${visit.place}[${at}]`)) : [],
  oneOf: (value, schemas, _schema, visit) => {
    const tries = (schemas as unknown[]).map((each) => visit.into(value, each));
    const count = tries.filter((problems) => problems.length === 0).length;
    if (count === 1) return [];
    return count > 1
      ? [`${visit.place} fits several of oneOf`]
      : [`${visit.place} fits none of oneOf: ${tries.map((each) => each[0]).join('; ')}`];
  },
  allOf: (value, schemas, _schema, visit) => (schemas as unknown[]).flatMap((each) => visit.into(value, each)),
};

/**
 * What of a value does not fit its schema, in lines; none when it fits.
 *
 * @throws {TypeError} `openapi_keyword_unknown`: a keyword that is not checked here must not look as if it were
 */
export function schemaProblems(value: unknown, schema: Schema, resolve: Resolve, place = 'it'): string[] {
  const into = (inner: unknown, innerSchema: unknown, innerPlace = place): string[] =>
    schemaProblems(inner, innerSchema as Schema, resolve, innerPlace);
  if (typeof schema === 'boolean') return schema ? [] : [`${place} must not be there`];
  return Object.entries(schema).flatMap(([keyword, rule]) => {
    if (notes.has(keyword) || keyword.startsWith('x-')) return [];
    const check = Object.hasOwn(keywords, keyword) ? keywords[keyword] : undefined;
    if (!check) throw new TypeError(`[tiwizi] openapi_keyword_unknown: ${keyword}`);
    return check(value, rule, schema, { place, resolve, into });
  });
}
