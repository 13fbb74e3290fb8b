import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { createPrivateKey } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Writable } from 'node:stream';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { pem } from '../../fixtures/openssl-authority.ts';
import { sample } from '../../fixtures/pdf-builder.ts';
import { makeAuthority } from '../../fixtures/test-ca.ts';
import type { Identity, TestAuthority } from '../../fixtures/test-ca.ts';
import { makeCrl } from '../../fixtures/test-revocation.ts';
import { makeTsa } from '../../fixtures/test-tsa.ts';
import type { TestTsa } from '../../fixtures/test-tsa.ts';
import { verifyPdf } from '../pades/index.ts';
import type { VerifyReport } from '../pades/index.ts';
import { main } from './main.ts';

interface Run {
  readonly code: number | null;
  readonly output: Buffer;
  readonly errors: string;
}

const cli = fileURLToPath(new URL('../cli.ts', import.meta.url));
const tsx = import.meta.resolve('tsx');
let folder: string;
let ca: TestAuthority;
let tsa: TestTsa;
let tsaUrl: string;
const server = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request
    .on('data', (chunk: Buffer) => chunks.push(chunk))
    .on('end', () => void tsa.authority(new Uint8Array(Buffer.concat(chunks))).then((reply) => response.end(reply)));
});

/** Runs the real command in the folder. */
function run(parameters: readonly string[], input?: Uint8Array): Promise<Run> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['--import', tsx, '--conditions=tiwizi-source', cli, ...parameters], {
      cwd: folder,
      env: { ...process.env, NODE_NO_WARNINGS: '1' },
    });
    const output: Buffer[] = [];
    let errors = '';
    child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
    child.on('close', (code) => resolve({ code, output: Buffer.concat(output), errors }));
    child.stdin.on('error', () => {}).end(input);
  });
}
const file = (name: string): string => join(folder, name);
const json = <T>({ output }: Run): T => JSON.parse(output.toString()) as T;
const WITH_KEY = ['--key', 'key.pem', '--chain', 'chain.pem'];

async function writeKey(name: string, identity: Identity, change: (pkcs8: Buffer) => string | Buffer): Promise<void> {
  writeFileSync(file(name), change(Buffer.from(await crypto.subtle.exportKey('pkcs8', identity.keys.privateKey))));
}

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tiwizi-pdf-'));
  ca = await makeAuthority();
  tsa = await makeTsa(ca.root);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  tsaUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const leaf = await ca.leaf({ kind: 'P-256', name: 'فاطمة' });
  await writeKey('key.pem', leaf, (pkcs8) => pem('PRIVATE KEY', pkcs8));
  // With an empty line, as text editors leave them.
  writeFileSync(
    file('chain.pem'),
    leaf.chain.map((der) => pem('CERTIFICATE', der).replace('-----END', '\n-----END')).join(''),
  );
  writeFileSync(file('root.der'), ca.root.der);
  for (const name of ['table', 'form', 'encrypted', 'js']) writeFileSync(file(`${name}.pdf`), sample(name));
});
after(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

describe('tiwizi-pdf', () => {
  it('signs, and verifies what it signed', async () => {
    const signed = await run([
      'sign',
      ...WITH_KEY,
      '--out',
      'signed.pdf',
      '--reason',
      'أوافق',
      '--certify',
      '2',
      '--time',
      '2026-11-22T10:00:00Z',
      '--json',
      'table.pdf',
    ]);
    assert.deepEqual([signed.code, signed.errors], [0, '']);
    const bytes = readFileSync(file('signed.pdf'));
    assert.deepEqual(json(signed), { signed: 'signed.pdf', bytes: bytes.length });
    assert.deepEqual(bytes.subarray(0, sample('table').length), Buffer.from(sample('table')));
    assert.deepEqual(
      readdirSync(folder).filter((name) => name.includes('partial')),
      [],
    );

    const verified = await run(['verify', '--trust', 'root.der', '--json', 'signed.pdf']);
    assert.deepEqual([verified.code, verified.errors], [0, '']);
    const [signature] = json<VerifyReport>(verified).signatures;
    assert.deepEqual(
      [signature!.status, signature!.kind, signature!.reason, signature!.signingTime],
      ['valid', 'certification', 'أوافق', '2026-11-22T10:00:00.000Z'],
    );
    const told = await run(['verify', '--trust', 'root.der', 'signed.pdf']);
    assert.match(
      told.output.toString(),
      /^valid\nSignature1: valid, certification, B-B, فاطمة, claimed 2026-11-22T10:00:00.000Z\n/,
    );
  });

  it('ends with 3 when not every signature is valid', async () => {
    assert.equal((await run(['sign', ...WITH_KEY, '--out', 'again.pdf', 'form.pdf'])).code, 0);
    const untrusted = await run(['verify', '--json', 'again.pdf']);
    assert.deepEqual([untrusted.code, json<VerifyReport>(untrusted).status], [3, 'indeterminate']);
    const altered = readFileSync(file('again.pdf'));
    altered[20]! ^= 1;
    writeFileSync(file('altered.pdf'), altered);
    const invalid = await run(['verify', '--trust', 'root.der', '--json', 'altered.pdf']);
    assert.deepEqual([invalid.code, json<VerifyReport>(invalid).status], [3, 'invalid']);
    const unsigned = await run(['verify', '--trust', 'root.der', 'table.pdf']);
    assert.deepEqual([unsigned.code, unsigned.output.toString()], [3, 'unsigned\n']);
  });

  it('ends with 3 and a stable code when a file is refused, and writes nothing', async () => {
    const refused = await run(['sign', ...WITH_KEY, '--out', 'never.pdf', '--json', 'encrypted.pdf']);
    assert.deepEqual(
      [refused.code, json(refused), refused.errors],
      [3, { refused: 'pdf_encrypted', detail: '' }, 'tiwizi-pdf: pdf_encrypted\n'],
    );
    assert.equal(
      (await run(['sign', ...WITH_KEY, '--out', 'never.pdf', '--field', 'nobody', 'form.pdf'])).errors,
      'tiwizi-pdf: pdf_field_not_found: nobody\n',
    );
    assert.equal(existsSync(file('never.pdf')), false);
  });

  it('scans: 0 with warnings, 3 when the file must not be signed', async () => {
    const warned = await run(['scan', 'js.pdf']);
    assert.equal(warned.code, 0);
    assert.match(
      warned.output.toString(),
      /^may be signed\npages: 1, signatures: 0\n(?:.*\n)*warn: javascript, \d+ times, object /,
    );
    const blocked = await run(['scan', '--json', 'encrypted.pdf']);
    assert.deepEqual([blocked.code, json<{ blocked: boolean }>(blocked).blocked], [3, true]);
  });

  it('reads standard input and writes standard output', async () => {
    const { code, output, errors } = await run(['sign', ...WITH_KEY, '--out', '-', '-'], sample('table'));
    assert.deepEqual([code, errors], [0, '']);
    assert.equal((await verifyPdf(output, { trust: [ca.root.der] })).valid, true);
    assert.equal((await run(['verify', '--trust', 'root.der', '-'], output)).code, 0);
  });

  it('reads keys in their other forms', async () => {
    const rsa = await ca.leaf({ kind: 'RSA' });
    const ec = await ca.leaf({ kind: 'P-384' });
    writeFileSync(file('passphrase'), 'سر\n');
    await writeKey('rsa.pem', rsa, (der) =>
      createPrivateKey({ key: der, format: 'der', type: 'pkcs8' }).export({
        format: 'pem',
        type: 'pkcs1',
        cipher: 'aes-256-cbc',
        passphrase: 'سر',
      }),
    );
    await writeKey('ec.der', ec, (der) =>
      createPrivateKey({ key: der, format: 'der', type: 'pkcs8' }).export({ format: 'der', type: 'sec1' }),
    );
    for (const [name, { chain }] of [
      ['rsa', rsa],
      ['ec', ec],
    ] as const)
      chain.forEach((der, i) => writeFileSync(file(`${name}-${i}.der`), der));
    const chainOf = (name: string): string[] => ['--chain', `${name}-0.der`, '--chain', `${name}-1.der`];
    for (const [parameters, algorithm] of [
      [['--key', 'rsa.pem', '--passphrase-file', 'passphrase', ...chainOf('rsa')], /^RSASSA-PKCS1-v1_5/],
      [['--key', 'rsa.pem', '--passphrase-file', 'passphrase', '--pss', ...chainOf('rsa')], /^RSA-PSS/],
      [['--key', 'ec.der', ...chainOf('ec')], /^ECDSA .*P-384/],
    ] as const) {
      const { code, output, errors } = await run(['sign', ...parameters, '--out', '-', 'table.pdf']);
      assert.deepEqual([code, errors], [0, '']);
      const { valid, signatures } = await verifyPdf(output, { trust: [ca.root.der] });
      assert.equal(valid, true);
      assert.match(signatures[0]!.algorithm!, algorithm);
    }
    const locked = await run(['sign', '--key', 'rsa.pem', ...chainOf('rsa'), '--out', 'never.pdf', 'table.pdf']);
    assert.deepEqual(
      [locked.code, locked.errors.split('\n')[0]],
      [2, 'tiwizi-pdf: rsa.pem holds no private key, or one with a passphrase'],
    );
    const stranger = await run(['sign', '--key', 'key.pem', ...chainOf('ec'), '--out', 'never.pdf', 'table.pdf']);
    assert.deepEqual(
      [stranger.code, stranger.errors.split('\n')[0]],
      [2, 'tiwizi-pdf: --key key.pem does not belong to the first certificate of --chain'],
    );
  });

  it('has the signature time-stamped, or says why not', async () => {
    const signed = await run([
      'sign',
      ...WITH_KEY,
      '--tsa',
      tsaUrl,
      '--trust-tsa',
      'root.der',
      '--out',
      '-',
      'table.pdf',
    ]);
    assert.deepEqual([signed.code, signed.errors], [0, '']);
    assert.equal((await verifyPdf(signed.output, { trust: [ca.root.der] })).signatures[0]!.baseline, 'B-T');
    tsa.faults = { status: 2 };
    const refused = await run(['sign', ...WITH_KEY, '--tsa', tsaUrl, '--out', 'never.pdf', 'table.pdf']);
    assert.equal(refused.code, 3);
    assert.match(refused.errors, /^tiwizi-pdf: time_stamp_refused/);
    assert.equal(existsSync(file('never.pdf')), false);
    const without = await run(['sign', ...WITH_KEY, '--tsa', tsaUrl, '--tsa-optional', '--out', '-', 'table.pdf']);
    assert.equal((await verifyPdf(without.output, { trust: [ca.root.der] })).signatures[0]!.baseline, 'B-B');
  });

  it('extends a signed file to level B-LTA, or says what cannot be embedded', async () => {
    tsa.faults = {};
    writeFileSync(file('leaf.crl'), await makeCrl(ca.intermediate));
    writeFileSync(file('rest.crl'), await makeCrl(ca.root));
    assert.equal((await run(['sign', ...WITH_KEY, '--tsa', tsaUrl, '--out', 'b-t.pdf', 'table.pdf'])).code, 0);
    const lists = ['--crl', 'leaf.crl', '--crl', 'rest.crl'];
    const extended = await run([
      'extend',
      ...lists,
      '--certificate',
      'chain.pem',
      '--tsa',
      tsaUrl,
      '--out',
      'b-lta.pdf',
      '--json',
      'b-t.pdf',
    ]);
    assert.deepEqual(
      [extended.code, extended.errors, json<{ extended: string }>(extended).extended],
      [0, '', 'b-lta.pdf'],
    );
    const report = json<VerifyReport>(
      await run(['verify', '--trust', 'root.der', '--revocation', 'required', '--json', 'b-lta.pdf']),
    );
    assert.deepEqual(
      [report.status, report.signatures.map(({ kind, baseline }) => [kind, baseline])],
      [
        'valid',
        [
          ['signature', 'B-LTA'],
          ['time_stamp', undefined],
        ],
      ],
    );
    const refused = await run(['extend', '--crl', 'root.der', '--out', 'never.pdf', 'b-t.pdf']);
    assert.equal(refused.code, 3);
    assert.match(refused.errors, /^tiwizi-pdf: validation_data_invalid/);
  });

  it('ends with 2 when the command line makes no sense, and says what', async () => {
    const sign = ['sign', ...WITH_KEY];
    const wrong: [string[], RegExp][] = [
      [[], /nothing to do/],
      [['stamp'], /"stamp" is none of sign, extend, verify, scan/],
      [['scan'], /scan takes one file/],
      [['scan', '--trust', 'root.der', 'table.pdf'], /--trust/],
      [['scan', 'missing.pdf'], /missing\.pdf cannot be read \(ENOENT\)/],
      [['sign', '--out', 'x.pdf', 'table.pdf'], /sign needs --key and --chain/],
      [[...sign, 'table.pdf'], /sign needs --out/],
      [[...sign, '--out', 'no/such/folder.pdf', 'table.pdf'], /cannot be written \(ENOENT\)/],
      [[...sign, '--out', 'x.pdf', '--certify', '4', 'table.pdf'], /--certify 4/],
      [[...sign, '--out', 'x.pdf', '--time', 'yesterday', 'table.pdf'], /--time yesterday/],
      [[...sign, '--out', 'x.pdf', '--tsa', 'ftp://a', 'table.pdf'], /--tsa ftp:/],
      [[...sign, '--out', 'x.pdf', '--tsa-optional', 'table.pdf'], /belong to --tsa/],
      [[...sign, '--out', 'x.pdf', '--field', 'a', '--new-field', 'b', 'table.pdf'], /exclude each other/],
      [['extend', '--out', 'x.pdf', 'table.pdf'], /extend needs --certificate, --ocsp, --crl or --tsa/],
      [['extend', '--tsa', 'http://127.0.0.1/', 'table.pdf'], /extend needs --out/],
      [['verify', '--trust', 'table.pdf', 'table.pdf'], /table\.pdf holds no certificate/],
      [['verify', '--revocation', 'never', 'table.pdf'], /--revocation never/],
    ];
    const errors: string[] = [];
    const streams = {
      input: new PassThrough(),
      output: new PassThrough(),
      errors: new Writable({ write: (chunk, _, done) => (errors.push(String(chunk)), done()) }),
    };
    const here = process.cwd();
    process.chdir(folder);
    try {
      for (const [parameters, message] of wrong) {
        assert.equal(await main(parameters, streams), 2, parameters.join(' '));
        assert.match(errors.pop()!, message);
      }
    } finally {
      process.chdir(here);
    }
    assert.equal((await run(['stamp'])).code, 2);
  });

  it('prints its help and its version, and ends with 1 for what nobody expected', async () => {
    const help = await run(['--help']);
    assert.deepEqual(
      [help.code, help.output.toString().split('\n')[0]],
      [0, 'Usage: tiwizi-pdf sign --key FILE --chain FILE … --out FILE [options] FILE'],
    );
    assert.match((await run(['--version'])).output.toString(), /^\d+\.\d+\.\d+\n$/);
    const broken = new PassThrough();
    broken.write = () => {
      throw new TypeError('no paper');
    };
    let complaint = '';
    const errors = new Writable({ write: (chunk, _, done) => ((complaint += String(chunk)), done()) });
    assert.equal(await main(['scan', file('table.pdf')], { input: new PassThrough(), output: broken, errors }), 1);
    assert.match(complaint, /no paper/);
  });
});
