/** Markup that needs no more escaping. Only `html` makes it. */
export class Markup {
  readonly source: string;

  constructor(source: string) {
    this.source = source;
  }
}

/** What may stand in a template: text (escaped), markup, lists of them; `undefined`, `null` and `false` print nothing. */
export type Printable = string | number | Markup | undefined | null | false | readonly Printable[];

/** Escapes text for an element or a quoted attribute. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

function print(value: Printable): string {
  if (value === undefined || value === null || value === false) return '';
  if (value instanceof Markup) return value.source;
  if (typeof value === 'object') return value.map(print).join('');
  return escapeHtml(String(value));
}

/** A template whose values are escaped unless they are markup themselves. Attributes must be quoted. */
export function html(strings: TemplateStringsArray, ...values: readonly Printable[]): Markup {
  return new Markup(strings.reduce((out, part, index) => out + print(values[index - 1]) + part));
}
