/** HTML that was made by `markup`, and so needs no escaping. */
export class Markup {
  readonly #html: string;

  constructor(html: string) {
    this.#html = html;
  }

  toString(): string {
    return this.#html;
  }
}

/** What may stand in a `markup` template: text and numbers are escaped; `false`, `null` and `undefined` print nothing. */
export type Content = Markup | string | number | false | null | undefined | readonly Content[];

/** Makes HTML; whatever is not made by `markup` itself is escaped, for text and for quoted attribute values alike. */
export function markup(strings: TemplateStringsArray, ...values: readonly Content[]): Markup {
  return new Markup(strings.reduce((html, text, index) => html + print(values[index - 1]) + text));
}

/** Attributes of a start tag, each with a space before it: `true` prints the bare name; `false`, `null` and `undefined` leave it out. */
export function attributes(values: Readonly<Record<string, string | number | boolean | null | undefined>>): Markup {
  const printed = Object.entries(values).flatMap(([name, value]) => {
    if (value === false || value === null || value === undefined) return [];
    return value === true ? ` ${name}` : ` ${name}="${escape(String(value))}"`;
  });
  return new Markup(printed.join(''));
}

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\r': '&#13;',
  '\0': '\uFFFD',
};

const escape = (text: string): string => text.replace(/[&<>"'\r\0]/g, (character) => references[character]!);

function print(value: Content): string {
  if (value instanceof Markup) return value.toString();
  if (Array.isArray(value)) return value.map(print).join('');
  return value === false || value === null || value === undefined ? '' : escape(String(value));
}
