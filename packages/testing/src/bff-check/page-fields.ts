/** What a form of a page holds, as far as a check needs it; read by patterns, since pages of any server are looked at. */
export interface PageFields {
  /** Hidden fields, by name. */
  readonly hidden: Readonly<Record<string, string>>;
  /** Name of the first field that takes any text. */
  readonly text: string | undefined;
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

const attribute = (tag: string, name: string): string | undefined => {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`, 'i').exec(tag);
  const value = found?.[1] ?? found?.[2] ?? found?.[3];
  return value?.replace(/&(amp|lt|gt|quot|#39);/g, (_, entity: string) => entities[entity] ?? '');
};

/** Reads the fields of the form of a page that has a hidden field of a name: a page may search or log out by others. */
export function fieldsOf(page: string, marker: string): PageFields {
  const named = new RegExp(`\\sname=["']?${marker}\\b`);
  // Steps that are not shown yet lie in templates: their fields are not posted.
  const shown = page.replace(/<template\b[\s\S]*?<\/template>/gi, '');
  const html =
    [...shown.matchAll(/<form\b[\s\S]*?<\/form>/gi)].map(([form]) => form).find((form) => named.test(form)) ?? '';
  const hidden: Record<string, string> = {};
  let text: string | undefined;
  for (const [tag] of html.matchAll(/<(?:input|textarea)\b[^>]*>/gi)) {
    const name = attribute(tag, 'name');
    const type = /^<textarea/i.test(tag) ? 'text' : (attribute(tag, 'type') ?? 'text').toLowerCase();
    if (!name) continue;
    if (type === 'hidden') hidden[name] ??= attribute(tag, 'value') ?? '';
    else if (type === 'text') text ??= name;
  }
  return { hidden, text };
}
