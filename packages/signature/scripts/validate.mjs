/**
 * Signs every sample by two signers and asks independent validators about both signatures, then
 * flips bytes and sees that they and we refuse. Run by `npm run validate -w @tiwizi/signature`.
 *
 * A validator that is not installed is named and counted as skipped; under CI that is a failure.
 */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SIGNABLE, sample, textOf } from '../fixtures/pdf-builder.ts';
import { makeAuthority } from '../fixtures/test-ca.ts';
import { pkijsAccepts, signatureRanges } from '../fixtures/second-opinion.ts';
import { signPdf, verifyPdf, webCryptoSigner } from '../src/pades/index.ts';

const folder = mkdtempSync(join(tmpdir(), 'tiwizi-validate-'));
const file = name => join(folder, name);
const count = { passed: 0, failed: 0, skipped: 0 };

function run(command, ...parameters) {
  const { status, stdout, stderr, error } = spawnSync(command, parameters, { encoding: 'latin1', env: { ...process.env, LC_ALL: 'C' } });
  return { ok: !error && status === 0, missing: error?.code === 'ENOENT', output: `${stdout ?? ''}${stderr ?? ''}` };
}

function check(label, ok, detail = '') {
  count[ok ? 'passed' : 'failed']++;
  if (!ok) console.log(`  FAILED ${label}${detail ? `\n${detail}` : ''}`);
  return ok;
}

const firstLine = text => text.trim().split('\n')[0];
const packaged = name => firstLine(run('dpkg-query', '-W', '-f', '${Version}', name).output);

/** Validators by name: how their version is asked. `certutil` belongs to pdfsig: it makes its trust store. */
const asked = {
  pdfsig: () => firstLine(run('pdfsig', '-v').output),
  openssl: () => firstLine(run('openssl', 'version').output),
  qpdf: () => firstLine(run('qpdf', '--version').output),
  certutil: () => `certutil, libnss3-tools ${packaged('libnss3-tools')}`,
};
const installed = Object.fromEntries(Object.keys(asked).map(name => [name, !run(name, '--help').missing]));
const hasPdfsig = installed.pdfsig && installed.certutil;

/** For each signature of a file, whether a validator accepts it. */
const validators = {
  pdfsig(path) {
    const { output } = run('pdfsig', '-nssdir', `sql:${file('nss')}`, path);
    return output.split(/Signature #\d+:/).slice(1).map(part => /Signature is Valid/.test(part) && /Certificate is Trusted/.test(part));
  },
  openssl(path, bytes) {
    return signatureRanges(bytes).map(([, start, end, rest]) => {
      writeFileSync(file('content'), Buffer.concat([bytes.subarray(0, start), bytes.subarray(end, end + rest)]));
      const der = Buffer.from(textOf(bytes.subarray(start + 1, end - 1)), 'hex');
      // Zeros after the structure are room that was not needed.
      writeFileSync(file('cms.der'), der.subarray(0, 4 + der.readUInt16BE(2)));
      return run('openssl', 'cms', '-verify', '-cades', '-binary', '-purpose', 'any', '-inform', 'DER', '-in', file('cms.der'), '-content', file('content'), '-CAfile', file('root.pem'), '-out', file('out')).ok;
    });
  },
  qpdf: path => [run('qpdf', '--check', path).ok],
  pkijs: (path, bytes) => Promise.all(signatureRanges(bytes).map((_range, i) => pkijsAccepts(bytes, i, [authority.root.certificate]).catch(() => false))),
  tiwizi: async (path, bytes) => (await verifyPdf(bytes, { trust: [authority.root.der] })).signatures.map(item => item.status === 'valid'),
};
const usable = name => (name === 'pdfsig' ? hasPdfsig : (installed[name] ?? true));

const authority = await makeAuthority('RSA');

async function signers() {
  const made = {};
  for (const kind of ['RSA', 'RSA-PSS', 'P-256', 'P-384']) {
    const leaf = await authority.leaf({ kind, name: `Validator ${kind}` });
    made[kind] = webCryptoSigner(leaf.keys.privateKey, leaf.chain);
  }
  return made;
}

async function accepted(label, bytes, signatures) {
  const path = file('signed.pdf');
  writeFileSync(path, bytes);
  const line = [];
  for (const [name, ask] of Object.entries(validators)) {
    if (!usable(name)) {
      count.skipped++;
      line.push(`${name} skipped`);
      continue;
    }
    const answers = await ask(path, bytes);
    const ok = answers.length === (name === 'qpdf' ? 1 : signatures) && answers.every(Boolean);
    check(`${label}: ${name}`, ok, JSON.stringify(answers));
    line.push(`${name} ${ok ? 'ok' : 'FAILED'}`);
  }
  console.log(`  ${label.padEnd(32)} ${line.join('  ')}`);
}

/** One byte changed: nobody may find all signatures right. qpdf checks structure only and is not asked. */
async function refused(label, bytes, at) {
  const flipped = Uint8Array.from(bytes);
  flipped[at] ^= 1;
  const path = file('flipped.pdf');
  writeFileSync(path, flipped);
  const line = [];
  for (const name of ['pdfsig', 'openssl', 'pkijs', 'tiwizi']) {
    if (!usable(name)) continue;
    const answers = await validators[name](path, flipped);
    const ok = answers.length < 2 || !answers.every(Boolean);
    check(`${label}: ${name} refuses`, ok);
    line.push(`${name} ${ok ? 'refuses' : 'FAILED'}`);
  }
  console.log(`  ${label.padEnd(32)} ${line.join('  ')}`);
}

try {
  console.log('Validators');
  for (const [name, version] of Object.entries(asked)) console.log(`  ${installed[name] ? version() : `${name}: not installed, skipped`}`);
  console.log(`  pkijs ${createRequire(import.meta.url)('pkijs/package.json').version}`);
  console.log(`  Node.js ${process.version}`);

  writeFileSync(file('root.der'), authority.root.der);
  const base64 = Buffer.from(authority.root.der).toString('base64').replace(/.{64}/g, '$&\n');
  writeFileSync(file('root.pem'), `-----BEGIN CERTIFICATE-----\n${base64}\n-----END CERTIFICATE-----\n`);
  if (hasPdfsig) {
    run('mkdir', file('nss'));
    run('certutil', '-N', '-d', `sql:${file('nss')}`, '--empty-password');
    run('certutil', '-A', '-d', `sql:${file('nss')}`, '-n', 'root', '-t', 'CT,CT,CT', '-i', file('root.der'));
  }
  const by = await signers();
  const mark = { rect: [40, 40, 200, 90], viewBox: [160, 50], paths: [{ d: 'M2 2H158V48H2Z', stroke: [0.1, 0.3, 0.6] }, { d: 'M20 30Q60 5 80 30Q110 55 140 25', stroke: [0, 0, 0] }] };

  console.log('\nSigned twice: RSA with an Arabic reason, then ECDSA P-256 with a visible mark');
  const twiceSigned = {};
  for (const name of SIGNABLE) {
    const original = sample(name);
    const once = await signPdf(original, { signer: by.RSA, reason: 'أوافق على العقد', location: 'فاس' });
    const twice = await signPdf(once, { signer: by['P-256'], mark, accessibleName: 'توقيع' });
    check(`${name}: original bytes are a prefix`, Buffer.compare(twice.subarray(0, original.length), original) === 0);
    check(`${name}: first revision is a prefix`, Buffer.compare(twice.subarray(0, once.length), once) === 0);
    twiceSigned[name] = twice;
    await accepted(`${name}.pdf`, twice, 2);
  }

  console.log('\nOther algorithms, certification');
  // Always two people: pdfsig 22.12 mistrusts the second signature of one certificate, its own too.
  for (const kind of ['RSA-PSS', 'P-384']) await accepted(kind, await signPdf(await signPdf(sample('table'), { signer: by.RSA }), { signer: by[kind] }), 2);
  await accepted('certified P=2, then signed', await signPdf(await signPdf(sample('form'), { signer: by.RSA, certify: 2 }), { signer: by['P-256'] }), 2);

  console.log('\nOne bit flipped');
  for (const name of ['table', 'objstm', 'hybrid']) {
    const bytes = twiceSigned[name];
    const [first, second] = signatureRanges(bytes);
    const places = { 'in the document': sample(name).length >> 1, 'in the first structure': first[1] + 401, 'in the second revision': second[1] - 400, 'in the second structure': second[1] + 401 };
    for (const [place, at] of Object.entries(places)) await refused(`${name} ${place}`, bytes, at);
  }

  console.log('\nRefused before anything is spent');
  const code = await signPdf(sample('encrypted'), { signer: by.RSA }).then(() => 'signed', error => error.code);
  check('encrypted.pdf', code === 'pdf_encrypted', code);
  console.log(`  ${'encrypted.pdf'.padEnd(32)} ${code}`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

const missing = Object.keys(installed).filter(name => !installed[name]);
console.log(`\n${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped${missing.length ? ` (not installed: ${missing.join(', ')})` : ''}`);
if (count.failed || (process.env.CI && missing.length)) process.exitCode = 1;
