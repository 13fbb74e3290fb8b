/** Longest accepted address; longer ones do not fit the request line of common servers once encoded. */
const maxLength = 2048;

/**
 * The path of this site to which a person returns, or undefined when the value could lead anywhere else (open redirect).
 * Accepts an absolute path with query and fragment. Refuses schemes, `//host`, backslashes (browsers read them as slashes), control
 * characters (browsers drop them, `/\t/host` becomes `//host`), spaces, and dot segments that resolve to `//host`.
 *
 * @param value as received
 * @param excluded a path below which nobody may return: that of the login routes, to avoid a loop
 */
export function safeReturnTo(value: string | null | undefined, excluded?: string): string | undefined {
  if (!value || value.length > maxLength || !value.startsWith('/')) return undefined;
  if (/^\/[/\\]|\\|[\u0000-\u0020\u007f-\u009f]/.test(value)) return undefined;
  // The host is one that nobody can own, so that any other host in the result shows itself.
  const base = 'https://site.invalid';
  if (!URL.canParse(value, base)) return undefined;
  const url = new URL(value, base);
  if (url.origin !== base || url.pathname.startsWith('//')) return undefined;
  if (excluded && (url.pathname === excluded || url.pathname.startsWith(`${excluded}/`))) return undefined;
  return url.pathname + url.search + url.hash;
}

/** Adds parameters to a path, before its fragment; a parameter already there is replaced. */
export function withParameters(path: string, parameters: Readonly<Record<string, string | undefined>>): string {
  const url = new URL(path, 'https://site.invalid');
  for (const [name, value] of Object.entries(parameters)) {
    if (value !== undefined) url.searchParams.set(name, value);
  }
  return url.pathname + url.search + url.hash;
}
