import { verifyPdf } from '../pades/index.ts';
import type { SignatureReport, VerifyReport } from '../pades/index.ts';
import { UsageError, moment } from './arguments.ts';
import type { CliArguments } from './arguments.ts';
import { readCertificates } from './files.ts';

/** Verifies as the command line says. @throws {UsageError} */
export async function verify(bytes: Uint8Array, { values, lists }: CliArguments): Promise<VerifyReport> {
  const { revocation } = values;
  if (revocation !== undefined && revocation !== 'required' && revocation !== 'available')
    throw new UsageError(`--revocation ${revocation} is none of available, required`);
  const at = moment('at', values['at']);
  return verifyPdf(bytes, {
    trust: await readCertificates(lists.trust),
    ...(lists['trust-tsa'].length ? { trustTimestamps: await readCertificates(lists['trust-tsa']) } : {}),
    ...(at ? { at } : {}),
    ...(revocation ? { revocation } : {}),
  });
}

/** The report in lines for people who run commands. */
export function describeReport({ status, problems, signatures }: VerifyReport): string {
  return [[status, ...problems].join(' '), ...signatures.flatMap(describeSignature)].join('\n');
}

function describeSignature(item: SignatureReport): string[] {
  const { field, kind, status, baseline, signer, signingTime, provenTime, coversWholeFile, changes } = item;
  const time = provenTime ? `proven ${provenTime}` : signingTime && `claimed ${signingTime}`;
  const changed = changes.map(
    ({ code, allowed, page }) =>
      `${code}${page === undefined ? '' : ` on page ${page + 1}`}${allowed ? '' : ' (not allowed)'}`,
  );
  return [
    `${field}: ${[status, kind, baseline, signer?.commonName, time].filter(Boolean).join(', ')}`,
    ...(item.problems.length ? [`  problems: ${item.problems.join(', ')}`] : []),
    ...(item.notes.length ? [`  notes: ${item.notes.join(', ')}`] : []),
    ...(coversWholeFile ? [] : [`  changed later: ${changed.join(', ') || 'nothing'}`]),
  ];
}
