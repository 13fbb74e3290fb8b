import { addDocumentTimestamp, extendWithValidationData } from '../pades/index.ts';
import { UsageError } from './arguments.ts';
import type { CliArguments } from './arguments.ts';
import { readCertificates, readWhole } from './files.ts';
import { timestamper } from './sign.ts';

/** Adds what the command line names to a signed file, then a time-stamp over all of it. @throws {UsageError | PadesError} */
export async function extend(bytes: Uint8Array, { values, lists }: CliArguments): Promise<Uint8Array> {
  const timestamp = await timestamper(values, lists['trust-tsa']);
  if (!timestamp && !lists.certificate.length && !lists.ocsp.length && !lists.crl.length)
    throw new UsageError('extend needs --certificate, --ocsp, --crl or --tsa');
  const all = (paths: readonly string[]): Promise<Uint8Array[]> => Promise.all(paths.map((path) => readWhole(path)));
  const extended = await extendWithValidationData(bytes, {
    certificates: await readCertificates(lists.certificate),
    ocspResponses: await all(lists.ocsp),
    crls: await all(lists.crl),
  });
  return timestamp ? addDocumentTimestamp(extended, timestamp) : extended;
}
