// What an element of ours holds in its full form: what an application prints on its server, and leaves alone in the page.
import { expand } from '@tiwizi/ssr';

const escaped = (value) => value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** The inside of an element by its attributes; one that is no text is none, as for the frameworks. */
export const inside = (tag, attributes) =>
  insideOf(
    `<${tag}${Object.entries(attributes)
      .filter(([, value]) => typeof value === 'string')
      .map(([name, value]) => ` ${name}="${escaped(value)}"`)
      .join('')}></${tag}>`,
    tag,
  );

/** The inside of the outermost element of a short form or page. */
export function insideOf(html, tag) {
  const full = expand(html, { lang: 'fr' });
  return full.slice(full.indexOf('>') + 1, full.lastIndexOf(`</${tag}>`));
}
