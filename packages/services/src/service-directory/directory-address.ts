/** The address of a directory for a search, without what is empty; other parameters and the fragment of `base` stay. */
export function directoryAddress(base: string, parameters: Readonly<Record<string, string | undefined>>): string {
  const [, path = '', query = '', fragment = ''] = /^([^?#]*)(?:\?([^#]*))?(.*)$/s.exec(base) ?? [];
  const values = new URLSearchParams(query);
  for (const [name, value] of Object.entries(parameters)) {
    if (value) values.set(name, value);
    else values.delete(name);
  }
  const written = values.toString();
  return path + (written ? `?${written}` : '') + fragment;
}

/** The addresses of the pages of a search, for `<tiwizi-pagination>`; the first page has no number. */
export function pagesAddress(
  base: string,
  parameters: Readonly<Record<string, string | undefined>>,
): { readonly href: string; readonly firstHref: string } {
  const firstHref = directoryAddress(base, { ...parameters, page: undefined });
  const [, address = '', fragment = ''] = /^([^#]*)(.*)$/s.exec(firstHref) ?? [];
  // What was looked for cannot be taken for the place of the number: its braces are escaped.
  return { href: `${address}${address.includes('?') ? '&' : '?'}page={page}${fragment}`, firstHref };
}
