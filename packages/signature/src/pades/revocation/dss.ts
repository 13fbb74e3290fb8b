import { PadesError } from '../errors.ts';
import type { PdfDocument } from '../pdf/document.ts';
import { decodeStream } from '../pdf/filters.ts';
import { PdfStream } from '../pdf/objects.ts';

/** DER of what validation needs (ETSI EN 319 142-1 clause 5.4). */
export interface ValidationData {
  readonly certificates?: readonly Uint8Array[];
  /** `OCSPResponse` each (RFC 6960). */
  readonly ocspResponses?: readonly Uint8Array[];
  /** `CertificateList` each (RFC 5280). */
  readonly crls?: readonly Uint8Array[];
}

/** Keys of the document security store (ISO 32000-2 table 261). */
export const STORE_KEYS = { certificates: 'Certs', ocspResponses: 'OCSPs', crls: 'CRLs' } as const;

const MAX_ITEMS = 512;
const MAX_BYTES = 64 * 1024 * 1024;

/** Reads the document security store of a file (ISO 32000-2 clause 12.8.4.3). @throws {PadesError} `pdf_broken`, `pdf_too_complex` */
export function readStore(document: PdfDocument): Required<ValidationData> {
  const store = document.dict(document.catalog.get('DSS'));
  const budget = { left: MAX_BYTES };
  const list = (key: string): Uint8Array[] => {
    const items = document.array(store?.get(key)) ?? [];
    if (items.length > MAX_ITEMS) throw new PadesError('pdf_too_complex', `over ${MAX_ITEMS} entries in /${key}`);
    return items.flatMap((item) => {
      const stream = document.get(item);
      return stream instanceof PdfStream ? [decodeStream(stream, budget)] : [];
    });
  };
  return {
    certificates: list(STORE_KEYS.certificates),
    ocspResponses: list(STORE_KEYS.ocspResponses),
    crls: list(STORE_KEYS.crls),
  };
}
