import { readOpenApi, type Described, type OpenApi } from './open-api.ts';

/** What answers a request, as the kits do. */
type Handler = (request: Request) => Promise<Response | undefined>;

/** A handler whose answers are compared with their description. */
export interface DescribedHandler {
  readonly handle: Handler;
  /** Every answer so far. */
  readonly seen: readonly Described[];
  /** What is described and was not answered, as `{address}` (method and path) or `{status} {code}`. */
  missed(): readonly string[];
  /** @throws {Error} in lines, what was answered otherwise than described */
  check(): void;
}

/**
 * Puts the comparison with an OpenAPI document in front of a handler. Answers pass unchanged.
 *
 * @param document the parsed document
 * @param basePath what of a path stands before that of the document: `/auth`, or a pattern (`^/(ar|fr)/requests`)
 */
export function described(handle: Handler, document: unknown, basePath: string | RegExp): DescribedHandler {
  const api: OpenApi = readOpenApi(document);
  const seen: Described[] = [];
  return {
    seen,
    async handle(request) {
      const { method } = request;
      const { pathname } = new URL(request.url);
      const answer = await handle(request);
      const base = typeof basePath === 'string' ? basePath : (basePath.exec(pathname)?.[0] ?? '');
      if (!answer) return answer;
      // A file is passed on as it comes: only what it says of itself is compared.
      const isText = /json|text/.test(answer.headers.get('content-type') ?? '');
      const text = isText ? await answer.clone().text() : answer.body ? 'bytes' : '';
      const { status, headers } = answer;
      seen.push(api.describe({ method, path: pathname.slice(base.length), status, headers, text }));
      return answer;
    },
    missed() {
      const met = new Set(seen.flatMap(({ name }) => partsOf(name)));
      return [...new Set(api.names.flatMap(partsOf))].filter((part) => !met.has(part));
    },
    check() {
      const wrong = seen.flatMap(({ name, problems }) => problems.map((problem) => `${name}: ${problem}`));
      if (wrong.length > 0) throw new Error([...new Set(wrong)].join('\n'));
    },
  };
}

/** The address and the answer of a name: a document that is written by shared answers is met address by address, and answer by answer. */
function partsOf(name: string): readonly [address: string, answer: string] {
  const [method = '', path = '', ...answer] = name.split(' ');
  return [`${method} ${path}`, answer.join(' ')];
}
