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
