import type { OwnLocale } from '@tiwizi/i18n';

/** Words of an example in the four languages. */
export type ExampleWords = Readonly<Record<OwnLocale, string>>;

/** Attributes of an example: text, presence, or data written as JSON. */
export type ExampleAttributes = Readonly<Record<string, string | number | boolean | object | undefined>>;

/** Text as it stands in HTML, between tags or in a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** The HTML of an element: attributes escaped, `true` without value, objects as JSON, `false` and `undefined` left out. `content` is HTML. */
export function elementHtml(tag: string, attributes: ExampleAttributes, content = ''): string {
  const written = Object.entries(attributes).map(([name, value]) => {
    if (value === undefined || value === false) return '';
    if (value === true) return ` ${name}`;
    return ` ${name}="${escapeHtml(typeof value === 'object' ? JSON.stringify(value) : String(value))}"`;
  });
  return `<${tag}${written.join('')}>${content}</${tag}>`;
}
