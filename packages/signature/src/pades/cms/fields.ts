import { Der, malformed } from './der.ts';

/**
 * The fields of a structure, taken one after the other as a standard lists them; what it asks for and is not there is `cms_malformed`.
 * Functions over a list, so that who only signs does not load those for reading more.
 */
export type Fields = Der[];

/** The next field; with a tag, it must have it. */
export function need(fields: Fields, tag?: number): Der {
  const item = fields.shift() ?? malformed('a part is missing');
  return item.is(tag ?? item.tag);
}

/** The next field if it has this tag. */
export const option = (fields: Fields, tag: number): Der | undefined =>
  fields[0]?.tag === tag ? fields.shift() : undefined;

/** Nothing may be left. */
export function end(fields: Fields): void {
  if (fields.length) malformed('a part too many');
}

/** The one element inside an explicit tag. */
export const inner = (item: Der, tag: number): Der => Der.parse(item.is(tag).body);

/** A whole number from 0 to 2^31 - 1, in its shortest form. */
export function small(item: Der): number {
  const { body } = item.is(0x02);
  const [first = 128, second] = body;
  if (body.length > 4 || first > 127 || (first === 0 && second !== undefined && second < 128))
    malformed('small number expected');
  return body.reduce((value, byte) => value * 256 + byte, 0);
}
