import { decodeHTMLAttribute } from 'entities/decode';
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
    const value = seals
      ? decodeSealed(source, attribute, seals)
      : decodeAttribute(source.text.slice(attribute.valueStart, attribute.valueEnd));
    attributes.set(attribute.name, value);
  }
  return attributes;
}

function decodeSealed(
  source: Source,
  { valueStart, valueEnd, placeholders }: AttributeSpan,
  seals: SealedPlaceholders,
): string {
  let value = '';
  let from = valueStart;
  const plain = (to: number): string => seals.sealNoncharacters(decodeAttribute(source.text.slice(from, to)));
  for (let index = 0; index < placeholders.length; index += 2) {
    const [start, end] = [placeholders[index]!, placeholders[index + 1]!];
    value += plain(start) + seals.seal(source.text.slice(start, end));
    from = end;
  }
  return value + plain(valueEnd);
}
