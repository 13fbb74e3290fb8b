/**
 * Independent validators of signed PDF files, asked for each signature of a file. None shares code with the engine. Debian's
 * packages: poppler-utils and libnss3-tools (pdfsig), openssl, qpdf, and a JDK with libpdfbox2-java and libbcpkix-java.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as pkijs from 'pkijs';
import { pem } from '../fixtures/openssl-authority.ts';
import { textOf } from '../fixtures/pdf-builder.ts';
import { pkijsAccepts, signatureRanges } from '../fixtures/second-opinion.ts';
import { readSignedData } from '../src/pades/cms/signed-data.ts';

const JARS = ['pdfbox2', 'fontbox2', 'bcprov', 'bcpkix', 'bcutil', 'commons-logging'].map(
  (name) => `/usr/share/java/${name}.jar`,
);
const JAVA_SOURCE = fileURLToPath(new URL('PdfBoxValidator.java', import.meta.url));

function run(command, ...parameters) {
  const { status, stdout, stderr, error } = spawnSync(command, parameters, {
    encoding: 'latin1',
    env: { ...process.env, LC_ALL: 'C' },
    maxBuffer: 1 << 28,
  });
  return { ok: !error && status === 0, missing: error?.code === 'ENOENT', output: `${stdout ?? ''}${stderr ?? ''}` };
}
const firstLine = (text) => text.trim().split('\n')[0];
const java = (...parameters) => run('java', '-cp', JARS.join(':'), JAVA_SOURCE, ...parameters);

/**
 * Validators that trust the given DER roots. Each has `name`, `version` (undefined: not installed), `perFile` when it answers for
 * the whole file, `seesTimeStamps`, and `ask(files)`, which gives for each `{ path, bytes }` a list of truths.
 */
export function makeValidators(folder, roots) {
  const file = (name) => join(folder, name);
  const rootFiles = roots.map((der, i) => {
    writeFileSync(file(`root${i}.der`), der);
    return file(`root${i}.der`);
  });
  writeFileSync(file('roots.pem'), roots.map((der) => pem('CERTIFICATE', der)).join(''));
  const each = (judge) => async (files) => {
    const answers = [];
    for (const item of files) answers.push(await judge(item).catch(() => [false]));
    return answers;
  };
  /** The CMS structures of a file, without the zeros after them, and what each is about. */
  const parts = (bytes) =>
    signatureRanges(bytes).map(([, start, end, rest]) => {
      const der = Buffer.from(textOf(bytes.subarray(start + 1, end - 1)), 'hex');
      return {
        der: der.subarray(0, 4 + der.readUInt16BE(2)),
        content: Buffer.concat([bytes.subarray(0, start), bytes.subarray(end, end + rest)]),
      };
    });

  const hasPdfsig = !run('pdfsig', '-v').missing && !run('certutil', '--help').missing;
  if (hasPdfsig) {
    mkdirSync(file('nss'), { recursive: true });
    run('certutil', '-N', '-d', `sql:${file('nss')}`, '--empty-password');
    rootFiles.forEach((path, i) =>
      run('certutil', '-A', '-d', `sql:${file('nss')}`, '-n', `root${i}`, '-t', 'CT,CT,CT', '-i', path),
    );
  }
  const openssl = run('openssl', 'version');
  const qpdf = run('qpdf', '--version');
  const hasJava = !run('java', '-version').missing && JARS.every(existsSync);

  return [
    {
      name: 'pdfsig',
      version: hasPdfsig ? firstLine(run('pdfsig', '-v').output) : undefined,
      ask: each(async ({ path }) =>
        run('pdfsig', '-nssdir', `sql:${file('nss')}`, path)
          .output.split(/Signature #\d+:/)
          .slice(1)
          .map((part) => /Signature is Valid/.test(part) && /Certificate is Trusted/.test(part)),
      ),
    },
    {
      name: 'openssl cms',
      version: openssl.missing ? undefined : firstLine(openssl.output),
      ask: each(async ({ bytes }) =>
        parts(bytes).map(({ der, content }) => {
          writeFileSync(file('content'), content);
          writeFileSync(file('cms.der'), der);
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
            file('roots.pem'),
            '-out',
            file('out'),
          ).ok;
        }),
      ),
    },
    {
      name: 'openssl ts',
      version: openssl.missing ? undefined : firstLine(openssl.output),
      seesTimeStamps: true,
      // Answers for the signatures that have a time-stamp.
      ask: each(async ({ bytes }) =>
        parts(bytes).flatMap(({ der }) => {
          const { timeStamps, value } = readSignedData(der);
          const [timeStamp] = timeStamps;
          if (!timeStamp) return [];
          writeFileSync(file('token'), timeStamp);
          writeFileSync(file('value'), value);
          return [
            run(
              'openssl',
              'ts',
              '-verify',
              '-token_in',
              '-in',
              file('token'),
              '-data',
              file('value'),
              '-CAfile',
              file('roots.pem'),
            ).ok,
          ];
        }),
      ),
      onlyTimeStamps: true,
    },
    {
      name: 'qpdf',
      version: qpdf.missing ? undefined : firstLine(qpdf.output),
      perFile: true,
      ask: each(async ({ path }) => [run('qpdf', '--check', path).ok]),
    },
    {
      name: 'pkijs',
      version: `pkijs ${createRequire(import.meta.url)('pkijs/package.json').version}`,
      ask: each(async ({ bytes }) =>
        Promise.all(
          signatureRanges(bytes).map((_range, i) =>
            pkijsAccepts(
              bytes,
              i,
              roots.map((der) => pkijs.Certificate.fromBER(der)),
            ).catch(() => false),
          ),
        ),
      ),
    },
    {
      name: 'PDFBox',
      version: hasJava ? firstLine(java('--version').output) : undefined,
      seesTimeStamps: true,
      // All files in one process: starting Java takes longer than verifying.
      ask: async (files) => {
        const lines = java(...rootFiles, ...files.map(({ path }) => path)).output.split('\n');
        return files.map(({ path }) => {
          const line = lines.find((text) => text.startsWith(`${path}: `));
          return line === undefined
            ? [false]
            : line
                .slice(path.length + 2)
                .split(', ')
                .map((verdict) => verdict.startsWith('ok'));
        });
      },
    },
  ];
}
