/**
 * The path of a request target as it was received, if it is in normal form (RFC 3986 section 6.2.2). Undefined for any other: of two
 * programs that read it one after the other, `x/../y`, `//`, `%2e` or `%2f` could lead each to another place, and past what one of them checks.
 */
export function normalTarget(target: string): string | undefined {
  const path = target.replace(/[?#].*$/s, '');
  return /\/\/|%2e|%2f|%5c/i.test(path) || !isReadOneWay(target) ? undefined : path;
}

/** The path of a request, if it is in normal form; see `normalTarget`. */
export function normalPath({ url }: Request): string | undefined {
  return normalTarget(url.slice(new URL(url).origin.length));
}

/** Whether `URL` keeps the path of a target as it is: what it would change, a `Request` would silently read as another address. */
export function isReadOneWay(target: string): boolean {
  const path = target.replace(/[?#].*$/s, '');
  return (
    path.startsWith('/') &&
    URL.canParse(`http://localhost${target}`) &&
    new URL(`http://localhost${path}`).pathname === path
  );
}
