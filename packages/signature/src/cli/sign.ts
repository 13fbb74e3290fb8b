import { httpTimestampAuthority, signPdf, timestampBy } from '../pades/index.ts';
import type { SignOptions, Timestamper } from '../pades/index.ts';
import { UsageError, moment } from './arguments.ts';
import type { CliArguments } from './arguments.ts';
import { readCertificates, readSigner } from './files.ts';

/** Signs as the command line says. @throws {UsageError | PadesError} */
export async function sign(bytes: Uint8Array, { values, lists }: CliArguments): Promise<Uint8Array> {
  if (values['key'] === undefined || !lists.chain.length) throw new UsageError('sign needs --key and --chain');
  if (values['field'] !== undefined && values['new-field'] !== undefined)
    throw new UsageError('--field and --new-field exclude each other');
  const { certify } = values;
  if (certify !== undefined && !['1', '2', '3'].includes(certify))
    throw new UsageError(`--certify ${certify} is none of 1, 2, 3`);
  const timestamp = await timestamper(values, lists['trust-tsa']);
  const chain = await readCertificates(lists.chain);
  const signer = await readSigner(values['key'], chain, {
    passphraseFile: values['passphrase-file'],
    pss: values['pss'] !== undefined,
  });
  const given = {
    reason: values['reason'],
    location: values['location'],
    contactInfo: values['contact'],
    name: values['name'],
    field: values['field'],
    newField: values['new-field'],
    signingTime: moment('time', values['time']),
    certify: certify && Number(certify),
    timestamp,
  };
  const options = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as Omit<
    SignOptions,
    'signer'
  >;
  return signPdf(bytes, { ...options, signer });
}

/** What `--tsa` and its companions ask for. @throws {UsageError} */
export async function timestamper(
  { tsa, 'tsa-optional': optional }: CliArguments['values'],
  roots: readonly string[],
): Promise<Timestamper | undefined> {
  if (tsa === undefined) {
    if (optional !== undefined || roots.length) throw new UsageError('--tsa-optional and --trust-tsa belong to --tsa');
    return undefined;
  }
  if (!/^https?:\/\//.test(tsa) || !URL.canParse(tsa)) throw new UsageError(`--tsa ${tsa} is no address`);
  return timestampBy(httpTimestampAuthority(tsa), {
    mode: optional === undefined ? 'required' : 'preferred',
    ...(roots.length ? { trust: await readCertificates(roots) } : {}),
  });
}
