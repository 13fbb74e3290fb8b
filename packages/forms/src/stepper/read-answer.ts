import type { FormError, ProblemJson, StepAnswer } from '../protocol/index.ts';

type Json = Readonly<Record<string, unknown>>;

/**
 * What a server has answered, as far as it can be used. The server may be of any make: RFC 9457 asks for no `href` of an error, so the
 * control is found by the name of its field; an address that is none to go to, `javascript:` among them, counts as none.
 *
 * @param base the address of the page
 * @param hrefOf the fragment of the control that a field of this name has on the page
 */
export function readAnswer(
  json: unknown,
  base: string,
  hrefOf: (name: string) => string,
): Partial<StepAnswer & ProblemJson> {
  const { next, login, detail, code, errors, ...rest } = isObject(json) ? json : {};
  return {
    ...rest,
    ...kept({ next: address(next, base), login: address(login, base), detail: words(detail), code: words(code) }),
    ...kept({ errors: readErrors(errors, hrefOf) }),
  };
}

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null;
const words = (value: unknown): string | undefined => (typeof value === 'string' && value ? value : undefined);

/** The members that there are. */
const kept = (members: Json): Json =>
  Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined));

function address(value: unknown, base: string): string | undefined {
  if (typeof value !== 'string' || !URL.canParse(value, base)) return undefined;
  return /^https?:$/.test(new URL(value, base).protocol) ? value : undefined;
}

function readErrors(errors: unknown, hrefOf: (name: string) => string): readonly FormError[] | undefined {
  if (!Array.isArray(errors)) return undefined;
  const read = errors.filter(isObject).flatMap((error): FormError[] => {
    const [message, name = '', code = ''] = [words(error['message']), words(error['name']), words(error['code'])];
    const href = words(error['href']);
    if (!message) return [];
    const { parts, ...rest } = error;
    const partNames = Array.isArray(parts) ? { parts: parts.map(String) } : {};
    return [{ ...rest, ...partNames, name, code, message, href: href?.startsWith('#') ? href : hrefOf(name) }];
  });
  return read.length ? read : undefined;
}
