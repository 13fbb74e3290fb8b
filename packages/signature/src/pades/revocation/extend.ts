import { sameBytes } from '../bytes.ts';
import type { Bytes } from '../bytes.ts';
import { readCertificate } from '../cms/certificate.ts';
import { PadesError } from '../errors.ts';
import { openPdf } from '../pdf/document.ts';
import { PdfRef, dict, name } from '../pdf/objects.ts';
import type { PdfDict } from '../pdf/objects.ts';
import { IncrementalUpdate, fileIdentifier } from '../pdf/writer.ts';
import { readCrl } from './crl.ts';
import { STORE_KEYS, readStore } from './dss.ts';
import type { ValidationData } from './dss.ts';
import { readOcsp } from './ocsp.ts';

const READERS = { certificates: readCertificate, ocspResponses: readOcsp, crls: readCrl } as const;

/**
 * Adds certificates, OCSP responses and CRLs to a signed file, so that it can be verified when
 * their sources are gone: level B-LT when the signatures have time-stamps (ISO 32000-2 clause
 * 12.8.4.3, ETSI EN 319 142-1 clause 5.4). An incremental update: earlier signatures stay valid,
 * even those that permit no change (ISO 32000-2 table 257). What the file has already is not
 * added again; nothing new gives the same bytes.
 *
 * @throws {PadesError} `validation_data_invalid` for data that cannot be read, and what reading a file throws
 */
export async function extendWithValidationData(bytes: Uint8Array, data: ValidationData): Promise<Bytes> {
  const document = openPdf(bytes);
  const update = new IncrementalUpdate(document);
  const { catalog, catalogRef } = document;
  const known = readStore(document);
  const oldStore = document.dict(catalog.get('DSS'));
  const store: PdfDict = new Map(oldStore ?? dict({ Type: name('DSS') }));
  let last: Uint8Array | undefined;
  for (const kind of ['certificates', 'ocspResponses', 'crls'] as const) {
    const key = STORE_KEYS[kind];
    const seen = [...known[kind]];
    const list = [...(document.array(store.get(key)) ?? [])];
    for (const item of data[kind] ?? []) {
      check(kind, item);
      if (seen.some((other) => sameBytes(other, item))) continue;
      seen.push(item);
      list.push(update.addStream(new Map(), item));
      last = item;
    }
    if (list.length) store.set(key, list);
  }
  if (!last) return Uint8Array.from(bytes);
  const ref = catalog.get('DSS');
  if (ref instanceof PdfRef && oldStore) update.put(ref, store);
  else {
    const own = update.reserve();
    update.put(own, store);
    update.put(catalogRef, new Map([...catalog, ['DSS', own]]));
  }
  return update.build(fileIdentifier(bytes.length, last)).bytes;
}

function check(kind: keyof typeof READERS, item: Uint8Array): void {
  try {
    READERS[kind](item);
  } catch (error) {
    // A certificate with a key unknown here may still serve other verifiers.
    const { code, message } = error as PadesError;
    if (code !== 'algorithm_unsupported') throw new PadesError('validation_data_invalid', message);
  }
}
