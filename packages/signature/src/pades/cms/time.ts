import { PadesError } from '../errors.ts';
import type { Certificate } from './certificate.ts';
import type { Der } from './der.ts';
import { need } from './fields.ts';

/** UTCTime or GeneralizedTime in the form that RFC 5280 section 4.1.2.5 allows; fractions as in RFC 3161 section 2.4.2. */
export function timeOf({ tag, body }: Der): Date {
  const text = String.fromCharCode(...body.subarray(0, 40));
  const full = tag === 0x17 ? (Number(text.slice(0, 2)) < 50 ? '20' : '19') + text : text;
  const parts = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(?:\.(\d{1,3})\d*)?Z$/.exec(full);
  if (!parts || (tag !== 0x17 && tag !== 0x18)) throw new PadesError('cms_malformed', 'bad time');
  const [year, month, day, hour, minute, second] = parts.slice(1).map(Number) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  return new Date(Date.UTC(year, month - 1, day, hour, minute, second, Number(`0.${parts[7] ?? 0}`) * 1000));
}

/** First and last moment of a certificate. @throws {PadesError} `certificate_invalid` */
export function validityOf({ validity }: Certificate): { readonly notBefore: Date; readonly notAfter: Date } {
  try {
    const fields = validity.items(0x30);
    return { notBefore: timeOf(need(fields)), notAfter: timeOf(need(fields)) };
  } catch {
    throw new PadesError('certificate_invalid', 'validity');
  }
}
