/**
 * A placeholder of a template language that holds nothing HTML could read as markup, so that it may stay as it is. No brace inside:
 * a run of openings that nothing closes must not be searched again from each.
 */
const harmlessPlaceholder = /(\{\{[^<"'&{}]*\}\}|\{%[^<"'&{}]*%\}|\{!![^<"'&{}]*!!\}|[$#]\{[^<"'&{}]*\})/;

const textSpecial = /[&<>\r\0]/;
const textSpecials = /[&<>\r\0]/g;
const attributeSpecial = /[&<>"'\r\0]/;
const attributeSpecials = /[&<>"'\r\0]/g;

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  // A parser turns a bare carriage return into a line feed; a reference survives.
  '\r': '&#13;',
  // No HTML document can hold U+0000; parsers put the replacement character in its place.
  '\0': '\uFFFD',
};
const reference = (character: string): string => references[character]!;

/** Escapes text for element content, RCDATA (`textarea`, `title`) included. */
export function escapeText(text: string): string {
  if (!textSpecial.test(text)) return text;
  return outsidePlaceholders(text, (part) => part.replace(textSpecials, reference));
}

/** Escapes text for a quoted attribute value, whichever the quote. */
export function escapeAttribute(text: string): string {
  if (!attributeSpecial.test(text)) return text;
  return outsidePlaceholders(text, (part) => part.replace(attributeSpecials, reference));
}

/** `{{ user->name }}` keeps its `>`: inside text or quotes it cannot be markup, and escaped it would no longer be code. */
function outsidePlaceholders(text: string, escape: (part: string) => string): string {
  if (!text.includes('>') || !text.includes('{')) return escape(text);
  return text
    .split(harmlessPlaceholder)
    .map((part, index) => (index % 2 ? part.replace(/[\r\0]/g, reference) : escape(part)))
    .join('');
}
