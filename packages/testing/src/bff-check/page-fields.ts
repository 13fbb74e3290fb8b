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

/** Reads the fields of a page. */
export function fieldsOf(html: string): PageFields {
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
