// Independent validators of one signed PDF, trusting one authority: poppler's pdfsig and OpenSSL.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

function run(command, ...parameters) {
  const { status, stdout, stderr, error } = spawnSync(command, parameters, {
    encoding: 'latin1',
    env: { ...process.env, LC_ALL: 'C' },
  });
  return { missing: error?.code === 'ENOENT', ok: status === 0, output: `${stdout ?? ''}${stderr ?? ''}` };
}

/** The programs that are not installed here. */
export const missingValidators = () => ['pdfsig', 'certutil', 'openssl'].filter((name) => run(name, '--help').missing);

/** @param {{ pem: string }} authority */
export function validators({ pem }) {
  const folder = mkdtempSync(join(tmpdir(), 'tiwizi-validators-'));
  const file = (name) => join(folder, name);
  writeFileSync(file('root.pem'), pem);
  run('mkdir', '-p', file('nss'));
  run('certutil', '-N', '-d', `sql:${file('nss')}`, '--empty-password');
  run('certutil', '-A', '-d', `sql:${file('nss')}`, '-n', 'root', '-t', 'CT,CT,CT', '-i', file('root.pem'));
  return {
    pdfsig(bytes) {
      writeFileSync(file('signed.pdf'), bytes);
      const { output } = run('pdfsig', '-nssdir', `sql:${file('nss')}`, file('signed.pdf'));
      return /Signature is Valid/.test(output) && /Certificate is Trusted/.test(output);
    },
    openssl(bytes) {
      const text = Buffer.from(bytes).toString('latin1');
      const range = /\/ByteRange\s*\[\s*(\d+)\s+(\d+)\s+(\d+)\s+(\d+)\s*\]/.exec(text)?.slice(1).map(Number);
      if (!range) return false;
      const [, end, from, length] = range;
      const der = Buffer.from(text.slice(end + 1, from - 1), 'hex');
      writeFileSync(file('cms.der'), der.subarray(0, 4 + der.readUInt16BE(2)));
      writeFileSync(file('content'), Buffer.concat([bytes.subarray(0, end), bytes.subarray(from, from + length)]));
      return run(
        'openssl',
        'cms',
        '-verify',
        '-cades',
        '-binary',
        '-purpose',
        'any',
        '-inform',
        'DER',
        '-in',
        file('cms.der'),
        '-content',
        file('content'),
        '-CAfile',
        file('root.pem'),
        '-out',
        file('out'),
      ).ok;
    },
  };
}
