import { fromLatin1, toHex } from '../bytes.ts';
import type { Bytes } from '../bytes.ts';
import { PadesError } from '../errors.ts';
import { formFields } from '../fields.ts';
import { openPdf } from '../pdf/document.ts';
import { dict, name } from '../pdf/objects.ts';
import { IncrementalUpdate, fileIdentifier } from '../pdf/writer.ts';
import { placeSignature } from '../place.ts';
import { buildWithRoom } from '../prepare.ts';
import type { Timestamper } from '../signature-options.ts';

/**
 * Time-stamps a whole file, as it is, by an incremental update (ISO 32000-2 clause 12.8.5, ETSI
 * EN 319 142-1 clause 5.4.3): with the validation data in it, signatures reach level B-LTA, and
 * may be verified after the certificates of today have expired. Permitted after any signature,
 * even one that permits no change (ISO 32000-2 table 257).
 *
 * @throws {PadesError} what reading a file and the time-stamper throw; `time_stamp_unreachable` when a merely
 * preferred time-stamp could not be had, since there is no file without it
 */
export async function addDocumentTimestamp(bytes: Uint8Array, timestamper: Timestamper): Promise<Bytes> {
  const document = openPdf(bytes);
  const update = new IncrementalUpdate(document);
  const signature = update.reserve();
  // Nothing is locked for a time-stamp: it fills in no field that was there.
  placeSignature({ document, update, fields: formFields(document), signature, options: {}, isLocked: () => false });
  const entries = dict({ Type: name('DocTimeStamp'), Filter: name('Adobe.PPKLite'), SubFilter: name('ETSI.RFC3161') });
  const { pdf, byteRange } = buildWithRoom(
    update,
    signature,
    entries,
    timestamper.size,
    fileIdentifier(bytes.length, fromLatin1('DocTimeStamp')),
  );
  const [, gapStart, gapEnd, rest] = byteRange;
  // What follows the gap is moved over it meanwhile: no second copy of a large file, and these bytes are nobody else's.
  pdf.copyWithin(gapStart, gapEnd);
  const token = await timestamper.stamp(pdf.subarray(0, gapStart + rest));
  pdf.copyWithin(gapEnd, gapStart, gapStart + rest);
  if (!token) throw new PadesError('time_stamp_unreachable');
  if (token.length > timestamper.size)
    throw new PadesError('pdf_placeholder_too_small', `time-stamp of ${token.length}`);
  pdf.set(fromLatin1(`<${toHex(token).padEnd(gapEnd - gapStart - 2, '0')}>`), gapStart);
  return pdf;
}
