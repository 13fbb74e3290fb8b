import type { PdfDocument } from '../pdf/document.ts';
import { PdfString } from '../pdf/objects.ts';
import type { PdfDict } from '../pdf/objects.ts';
import type { SignatureReport } from '../report.ts';

/** What the signature dictionary says of itself (ISO 32000-1 table 252): claims, not findings. */
export function claims(document: PdfDocument, signature: PdfDict): Partial<SignatureReport> {
  const facts: Record<string, string> = {};
  for (const [key, fact] of [
    ['Reason', 'reason'],
    ['Location', 'location'],
    ['Name', 'claimedName'],
    ['M', 'signingTime'],
  ] as const) {
    const value = document.get(signature.get(key));
    if (!(value instanceof PdfString)) continue;
    const text = key === 'M' ? isoDate(value.text) : value.text.replace(/^\ufeff/, '');
    if (text) facts[fact] = text;
  }
  return facts;
}

/** ISO 32000-1 clause 7.9.4 to ISO 8601. */
function isoDate(text: string): string | undefined {
  const parts = /^D:(\d{4})(\d\d)?(\d\d)?(\d\d)?(\d\d)?(\d\d)?(?:Z|([+-])(\d\d)'?(\d\d)?)?/.exec(text);
  if (!parts) return undefined;
  const [
    ,
    year,
    month = '01',
    day = '01',
    hour = '00',
    minute = '00',
    second = '00',
    sign,
    zoneHour = '00',
    zoneMinute = '00',
  ] = parts;
  const date = new Date(
    `${year}-${month}-${day}T${hour}:${minute}:${second}${sign ? `${sign}${zoneHour}:${zoneMinute}` : 'Z'}`,
  );
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString();
}
