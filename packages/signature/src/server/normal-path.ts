/**
 * The path of an address as received, if it is in normal form (RFC 3986 section 6.2.2). Undefined for any other: of two programs
 * that read it one after the other, `x/../y`, `//`, `%2e` or `%2f` could lead each to another place, and past what one of them checks.
 */
export function normalPath(url: string): string | undefined {
  const path = url.replace(/[?#].*$/s, '');
  if (!path.startsWith('/') || /\/\/|%2e|%2f|%5c/i.test(path)) return undefined;
  return URL.canParse(path, 'http://localhost') && new URL(path, 'http://localhost').pathname === path
    ? path
    : undefined;
}
