import { schemaProblems, type Resolve, type Schema } from './json-schema.ts';

/** An answer, with what was asked. */
export interface Answered {
  readonly method: string;
  /** Path below the base path of the document, without query: `/session`. */
  readonly path: string;
  readonly status: number;
  readonly headers: Headers;
  /** The body, where it is text. */
  readonly text: string;
}

/** What an answer was taken for. */
export interface Described {
  /** Method, path as the document writes it, and status with its code, if it has one: `POST /{draft}/check 403 csrf`. */
  readonly name: string;
  /** What is not as described, in lines; none when all is. */
  readonly problems: readonly string[];
}

/** An OpenAPI document, as answers are compared with it. */
export interface OpenApi {
  /** Compares an answer with its description. */
  describe(answered: Answered): Described;
  /** Every answer that is described, as `describe` names it. */
  readonly names: readonly string[];
}

type Part = Readonly<Record<string, unknown>>;

const methods = ['get', 'head', 'post', 'put', 'patch', 'delete', 'options'];
/** Extension of a path: how every method is answered that the path does not have. */
const otherMethods = 'x-other-methods';

/**
 * Reads an OpenAPI 3.1 document, to compare answers with what it says of statuses, headers, content types and JSON. What the document does not say
 * of an answer is a problem of the answer.
 *
 * @throws {TypeError} `openapi_invalid`: it is of another version, or refers to what is not there
 */
export function readOpenApi(document: unknown): OpenApi {
  const whole = partOf(document, 'document');
  if (!String(whole['openapi']).startsWith('3.1.')) throw new TypeError('[tiwizi] openapi_invalid: not OpenAPI 3.1');
  const resolve: Resolve = (reference) => {
    const found = reference
      .replace(/^#\//, '')
      .split('/')
      .reduce<unknown>((part, name) => (part as Part | undefined)?.[name], whole);
    if (found === undefined) throw new TypeError(`[tiwizi] openapi_invalid: ${reference} is not there`);
    return found;
  };
  const direct = (part: unknown): Part => {
    const { $ref } = partOf(part, 'part');
    return $ref === undefined ? (part as Part) : direct(resolve(String($ref)));
  };
  // Concrete paths before those with parameters (OpenAPI 3.1, "Path Templating Matching").
  const paths = Object.entries(partOf(whole['paths'], 'paths'))
    .map(([template, item]) => ({ template, item: direct(item), matches: matcher(template, direct(item), direct) }))
    .sort((one, other) => one.template.split('{').length - other.template.split('{').length);

  function describe(answered: Answered): Described {
    const { method, path, status } = answered;
    const found = paths.find(({ matches }) => matches.test(path));
    if (!found) return { name: `${method} ${path} ${status}`, problems: ['no such address is described'] };
    const { template, item } = found;
    const asked = method === 'HEAD' && !item['head'] && item['get'] ? 'get' : method.toLowerCase();
    const operation = item[asked];
    const base = `${method} ${template} ${status}`;
    const responses: Part = operation
      ? partOf(partOf(operation, base)['responses'], base)
      : { 405: item[otherMethods] ?? { description: '' } };
    const response = responses[String(status)];
    if (!response) return { name: base, problems: [`status ${status} is not described`] };
    const problems: string[] = [];
    const { headers = {}, content = {} } = direct(response) as { readonly headers?: object; readonly content?: Part };
    for (const [name, header] of Object.entries(headers))
      problems.push(...headerProblems(name, direct(header), answered.headers.get(name), resolve));
    const type = answered.headers.get('content-type')?.replace(/;.*$/s, '').trim().toLowerCase();
    const isRead = method !== 'HEAD' && (answered.text !== '' || type !== undefined);
    const media = type === undefined ? undefined : (content[type] ?? content['*/*']);
    const wanted = Object.keys(content).join(' or ');
    let code = '';
    if (isRead && !media) problems.push(`its content is ${type ?? 'of no type'}, and ${wanted || 'none'} is described`);
    else if (!isRead && wanted && method !== 'HEAD') problems.push(`it has no content, and ${wanted} is described`);
    else if (isRead && type?.endsWith('json')) {
      const value = jsonOf(answered.text);
      code = codeOf(value);
      problems.push(...schemaProblems(value, (partOf(media, base)['schema'] ?? true) as Schema, resolve));
    }
    return { name: code ? `${base} ${code}` : base, problems };
  }

  const namesOf = (): string[] =>
    paths.flatMap(({ template, item }) =>
      methods
        .filter((method) => item[method])
        .flatMap((method) =>
          Object.entries(partOf(partOf(item[method], template)['responses'], template)).flatMap(
            ([status, response]) => {
              const base = `${method.toUpperCase()} ${template} ${status}`;
              const codes = codesOf(direct(response), resolve);
              return codes.length > 0 ? codes.map((code) => `${base} ${code}`) : [base];
            },
          ),
        ),
    );
  return { describe, names: namesOf() };
}

function partOf(value: unknown, place: string): Part {
  if (typeof value !== 'object' || value === null) throw new TypeError(`[tiwizi] openapi_invalid: ${place}`);
  return value as Part;
}

/** Which paths a template means, by the patterns of its parameters. */
function matcher(template: string, item: Part, direct: (part: unknown) => Part): RegExp {
  const parameters = ((item['parameters'] as unknown[] | undefined) ?? []).map(direct);
  const parts = template.split(/(\{[^}]+\})/).map((part) => {
    if (!part.startsWith('{')) return part.replace(/[.*+?^$()|[\]\\]/g, '\\$&');
    const parameter = parameters.find(({ name, in: place }) => place === 'path' && `{${String(name)}}` === part);
    if (!parameter) throw new TypeError(`[tiwizi] openapi_invalid: ${template} does not describe ${part}`);
    const pattern = (parameter['schema'] as Part | undefined)?.['pattern'];
    return `(?:${String(pattern ?? '[^/]+').replace(/^\^|\$$/g, '')})`;
  });
  return new RegExp(`^${parts.join('')}$`, 'u');
}

function headerProblems(name: string, header: Part, value: string | null, resolve: Resolve): string[] {
  if (value === null) return header['required'] ? [`header ${name} is missing`] : [];
  return schemaProblems(value, (header['schema'] ?? true) as Schema, resolve, `header ${name}`);
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    // What is no JSON fits no schema but that of nothing.
    return undefined;
  }
}

/** The stable code of an error, by either name that our protocols give it. */
function codeOf(value: unknown): string {
  const { code, error } = (value ?? {}) as { readonly code?: unknown; readonly error?: unknown };
  return typeof code === 'string' ? code : typeof error === 'string' ? error : '';
}

/** Every code that the JSON of a response may have. */
function codesOf(response: Part, resolve: Resolve): string[] {
  const content = Object.entries((response['content'] as Part | undefined) ?? {});
  return content
    .filter(([type]) => type.endsWith('json'))
    .flatMap(([, media]) => codesOfSchema((media as Part)['schema'], resolve));
}

function codesOfSchema(schema: unknown, resolve: Resolve): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const { $ref, oneOf, allOf, properties } = schema as Part;
  const { code, error } = (properties ?? {}) as { readonly code?: Part; readonly error?: Part };
  const own = code ?? error;
  return [
    ...((own?.['enum'] as string[] | undefined) ?? (typeof own?.['const'] === 'string' ? [own['const']] : [])),
    ...($ref === undefined ? [] : codesOfSchema(resolve(String($ref)), resolve)),
    ...[oneOf, allOf].flatMap((list) =>
      ((list as unknown[] | undefined) ?? []).flatMap((each) => codesOfSchema(each, resolve)),
    ),
  ];
}
