import { PadesError } from '../errors.ts';
import { Der } from './der.ts';

/** A distinguished name: readable text in RFC 4514 form, and its parts by short name (CN, O, C…). */
export interface DistinguishedName {
  readonly text: string;
  readonly parts: Readonly<Record<string, string>>;
}

const SHORT_NAMES: Record<string, string> = {
  '2.5.4.3': 'CN',
  '2.5.4.4': 'SN',
  '2.5.4.5': 'SERIALNUMBER',
  '2.5.4.6': 'C',
  '2.5.4.7': 'L',
  '2.5.4.8': 'ST',
  '2.5.4.10': 'O',
  '2.5.4.11': 'OU',
  '2.5.4.12': 'T',
  '2.5.4.42': 'GN',
  '2.5.4.97': 'organizationIdentifier',
  '1.2.840.113549.1.9.1': 'E',
};

/** A character string, by its type. */
function characters({ tag, body }: Der): string {
  if (tag === 0x1e) return new TextDecoder('utf-16be').decode(body);
  if (tag === 0x0c) return new TextDecoder().decode(body);
  return String.fromCharCode(...body.subarray(0, 65535));
}

/** Reads the DER of a Name (RFC 5280 section 4.1.2.4). */
export function readName(raw: Uint8Array): DistinguishedName {
  const texts: string[] = [];
  const parts: Record<string, string> = {};
  for (const set of Der.parse(raw).items(0x30)) {
    for (const attribute of set.items(0x31)) {
      const [id, value] = attribute.items(0x30);
      if (!id || !value) throw new PadesError('certificate_invalid', 'name');
      const dotted = id.oid();
      const short = SHORT_NAMES[dotted] ?? dotted;
      const text = characters(value);
      parts[short] ??= text;
      texts.unshift(`${short}=${text.replace(/[",+;<>\\]/g, '\\$&')}`);
    }
  }
  return { text: texts.join(', '), parts };
}
