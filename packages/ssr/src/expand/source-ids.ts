import { decodeHTMLAttribute } from 'entities/decode';
import { ReservedIds } from '@tiwizi/core/template';

const idAttribute = /\bid\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+))/gi;

/** The ids of a document that is given as text, wherever they stand in it. */
function* idsIn(source: string): Generator<string> {
  for (const [, double, single, bare] of source.matchAll(idAttribute)) {
    const raw = double ?? single ?? bare!;
    yield raw.includes('&') ? decodeHTMLAttribute(raw) : raw;
  }
}

/** Hands out ids that a document does not have. */
export const idsOfSource = (source: string): ReservedIds => new ReservedIds(idsIn(source));
