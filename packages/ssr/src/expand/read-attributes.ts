import { decodeHTMLAttribute } from 'entities/decode';
import { endOfPlaceholder, placeholderStarts } from '../scan/placeholders.ts';
import type { Source } from '../scan/source.ts';
import type { AttributeSpan, StartTag } from '../scan/start-tag.ts';
import type { SealedPlaceholders } from './sealed-placeholders.ts';

/** The value HTML gives to the text of an attribute. */
export function decodeAttribute(raw: string): string {
  const text = /[\r\0]/.test(raw) ? raw.replace(/\r\n?/g, '\n').replaceAll('\0', '\uFFFD') : raw;
  return text.includes('&') ? decodeHTMLAttribute(text) : text;
}

/** The attributes of a start tag; of several with one name the first counts. Placeholders are sealed when `seals` is given. */
export function readAttributes(source: Source, tag: StartTag, seals?: SealedPlaceholders): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const attribute of tag.attributes) {
    if (attributes.has(attribute.name)) continue;
    const value = seals ? decodeSealed(source, attribute, seals) : decodeAttribute(source.text.slice(attribute.valueStart, attribute.valueEnd));
    attributes.set(attribute.name, value);
  }
  return attributes;
}

function decodeSealed(source: Source, { valueStart, valueEnd }: AttributeSpan, seals: SealedPlaceholders): string {
  let value = '';
  let plainFrom = valueStart;
  const plain = (to: number): string => seals.sealNoncharacters(decodeAttribute(source.text.slice(plainFrom, to)));
  for (let at = valueStart; at < valueEnd; ) {
    const end = placeholderStarts.has(source.text[at]!) ? endOfPlaceholder(source, at, 'value') : -1;
    if (end >= 0) {
      value += plain(at) + seals.seal(source.text.slice(at, end));
      plainFrom = end;
    }
    at = end < 0 ? at + 1 : end;
  }
  return value + plain(valueEnd);
}
