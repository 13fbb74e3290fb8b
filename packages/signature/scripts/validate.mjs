/**
 * Signs every sample by two people, RSA through a remote signing service with a one-time code, then ECDSA with a time-stamp, and asks
 * independent validators about both signatures. Then flips bytes: they and we refuse. Run by `npm run validate -w @tiwizi/signature`.
 *
 * A validator that is not installed is named and counted as skipped; under CI that is a failure. FLIPS and SEED change the flips.
 */
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { createSandbox } from '@tiwizi/sandbox';
import { opensslAuthority } from '../fixtures/openssl-authority.ts';
import { sample, textOf } from '../fixtures/pdf-builder.ts';
import { cmsOf, signatureRanges } from '../fixtures/second-opinion.ts';
import { TIME_STAMPING, issue, makeAuthority } from '../fixtures/test-ca.ts';
import { makeTsa } from '../fixtures/test-tsa.ts';
import { makeCrl } from '../fixtures/test-revocation.ts';
import { createCscClient, cscSigner, readCscCredential } from '../src/csc/index.ts';
import {
  addDocumentTimestamp,
  extendWithValidationData,
  signPdf,
  timestampBy,
  verifyPdf,
  webCryptoSigner,
} from '../src/pades/index.ts';
import { readSignedData } from '../src/pades/cms/signed-data.ts';
import { makeValidators } from './validators.mjs';

const FLIPS = Number(process.env.FLIPS ?? 200);
const SEED = Number(process.env.SEED ?? 20261122);
/** Samples that must be refused, and how. */
const REFUSED = { encrypted: 'pdf_encrypted' };
const folder = mkdtempSync(join(tmpdir(), 'tiwizi-validate-'));
const count = { passed: 0, failed: 0, skipped: 0 };

function check(label, ok, detail = '') {
  count[ok ? 'passed' : 'failed']++;
  if (!ok) console.log(`  FAILED ${label} ${detail}`);
  return ok;
}
const written = (name, bytes) => {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return { path, bytes };
};
/** Marsaglia's xorshift: the same positions for the same seed. */
function randomNumbers(seed) {
  let state = seed | 1;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}

const sandbox = await createSandbox({
  port: 0,
  dataDir: join(folder, 'sandbox'),
  clientRedirectUris: ['http://localhost:4000/auth/callback'],
});
const authority = await makeAuthority('RSA');
const roots = [authority.root.der, new Uint8Array(sandbox.caCertificate.der)];
const validators = makeValidators(folder, roots);
const usable = validators.filter(({ version }) => version !== undefined);
let openssl;

/** RSA 3072 behind the sandbox's signing service, opened by the code in its inbox. */
async function remoteSigner() {
  const client = createCscClient({ baseUrl: sandbox.cscUrl, accessToken: sandbox.cscToken });
  const {
    credentialIDs: [credentialID],
  } = await client.credentialsList({ userID: 'amina' });
  const credential = await readCscCredential(client, { credentialID });
  return cscSigner({
    client,
    credential,
    authorize: async (hash) => {
      await client.credentialsGetChallenge({ credentialID, authObjectID: credential.oneTimeCode.id, hashes: [hash] });
      return [{ id: credential.oneTimeCode.id, value: sandbox.control.latestMessage('+212600000001').code }];
    },
  });
}

async function localSigner(kind) {
  const leaf = await authority.leaf({ kind, name: `Validator ${kind}` });
  return webCryptoSigner(leaf.keys.privateKey, leaf.chain);
}

/** By `openssl ts` where there is openssl, else by pkijs. */
async function timestamper() {
  const identity = await issue(authority.root, {
    kind: 'RSA',
    name: 'Validator time-stamps',
    purposes: [TIME_STAMPING],
  });
  if (!usable.some(({ name }) => name === 'openssl ts'))
    return timestampBy((await makeTsa(authority.root)).authority, { trust: roots });
  openssl = await opensslAuthority(identity, []);
  return timestampBy(openssl.authority, { trust: roots, probe: false });
}

const oursOf = async (bytes) =>
  (await verifyPdf(bytes, { trust: roots })).signatures.map(({ status }) => status === 'valid');

/** Everybody accepts every signature. */
async function accepted(files) {
  const answers = await Promise.all(usable.map(({ ask }) => ask(files)));
  for (const [i, { path, bytes, signatures = 2, stamps = 1 }] of files.entries()) {
    const label = basename(path);
    const line = usable.map((validator, v) => {
      const wanted = validator.perFile ? 1 : validator.onlyTimeStamps ? stamps : signatures;
      const found = answers[v][i];
      const ok = check(
        `${label}: ${validator.name}`,
        found.length === wanted && found.every(Boolean),
        JSON.stringify(found),
      );
      return `${validator.name} ${ok ? 'ok' : 'FAILED'}`;
    });
    const ours = await oursOf(bytes);
    line.push(
      `tiwizi ${check(`${label}: tiwizi`, ours.length === signatures && ours.every(Boolean), JSON.stringify(ours)) ? 'ok' : 'FAILED'}`,
    );
    count.skipped += validators.length - usable.length;
    console.log(`  ${label.padEnd(28)} ${line.join('  ')}`);
  }
}

/** Where a flip must be noticed, by part of the file. In the time-stamp only those that look at it are asked. */
function regions(original, bytes) {
  const [first, second] = signatureRanges(bytes);
  const cms = cmsOf(bytes);
  const [timeStamp] = readSignedData(new Uint8Array(cms[1])).timeStamps;
  const token = textOf(bytes).indexOf(Buffer.from(timeStamp).toString('hex'));
  return {
    document: [0, original.length],
    'first update': [original.length, first[1]],
    'first structure': [first[1] + 1, first[1] + 1 + cms[0].length * 2],
    'second update': [first[2], second[1]],
    'second structure': [second[1] + 1, token - 200],
    'time-stamp': [token, token + timeStamp.length * 2],
    end: [second[2], bytes.length],
  };
}

/** A flip of another bit of a hexadecimal digit or of a letter; never one that only changes white space into white space. */
const flipped = (bytes, at) => {
  const copy = Uint8Array.from(bytes);
  copy[at] ^= 1;
  return copy;
};

try {
  console.log('Validators');
  for (const { name, version } of validators)
    console.log(`  ${name.padEnd(12)} ${version ?? 'not installed: skipped'}`);
  console.log(`  Node.js ${process.version}`);

  const first = await remoteSigner();
  const second = await localSigner('P-256');
  const timestamp = await timestamper();
  const mark = {
    rect: [40, 40, 200, 90],
    viewBox: [160, 50],
    paths: [
      { d: 'M2 2H158V48H2Z', stroke: [0.1, 0.3, 0.6] },
      { d: 'M20 30Q60 5 80 30Q110 55 140 25', stroke: [0, 0, 0] },
    ],
  };

  const names = readdirSync(new URL('../fixtures/pdf', import.meta.url))
    .filter((name) => name.endsWith('.pdf'))
    .map((name) => name.slice(0, -4));
  console.log(
    `\nSigned twice: RSA-3072 by the signing service of the sandbox with a one-time code and an Arabic reason, then ECDSA P-256 with a visible mark and a time-stamp`,
  );
  const twice = {};
  for (const name of names.filter((each) => !(each in REFUSED))) {
    const original = sample(name);
    const once = await signPdf(original, { signer: first, reason: 'أوافق على العقد', location: 'فاس' });
    twice[name] = await signPdf(once, { signer: second, mark, accessibleName: 'توقيع', timestamp });
    check(
      `${name}: original bytes are a prefix`,
      Buffer.compare(twice[name].subarray(0, original.length), original) === 0,
    );
    check(`${name}: first revision is a prefix`, Buffer.compare(twice[name].subarray(0, once.length), once) === 0);
  }
  await accepted(Object.entries(twice).map(([name, bytes]) => written(`${name}.pdf`, bytes)));

  console.log('\nOther algorithms, certification, levels B-LT and B-LTA');
  const others = [];
  // Always two people: pdfsig 22.12 mistrusts the second signature of one certificate, its own too.
  for (const kind of ['RSA-PSS', 'P-384'])
    others.push({
      ...written(
        `${kind}.pdf`,
        await signPdf(await signPdf(sample('table'), { signer: first }), { signer: await localSigner(kind) }),
      ),
      stamps: 0,
    });
  others.push({
    ...written(
      'certified-2.pdf',
      await signPdf(await signPdf(sample('form'), { signer: first, certify: 2 }), { signer: second }),
    ),
    stamps: 0,
  });
  const extended = await extendWithValidationData(twice.objstm, {
    certificates: [authority.intermediate.der],
    crls: [await makeCrl(authority.root), await makeCrl(authority.intermediate)],
  });
  others.push(written('B-LT.pdf', extended));
  await accepted(others);
  // A document time-stamp is no CMS signature: only those that know it are asked.
  const archived = written('B-LTA.pdf', await addDocumentTimestamp(extended, timestamp));
  for (const { name, ask, perFile } of usable.filter((item) => item.name === 'qpdf' || item.name === 'PDFBox')) {
    const [found] = await ask([archived]);
    console.log(
      `  B-LTA.pdf: ${name} ${check(`B-LTA: ${name}`, found.length === (perFile ? 1 : 3) && found.every(Boolean), JSON.stringify(found)) ? 'ok' : 'FAILED'}`,
    );
  }
  check('B-LTA: tiwizi', (await oursOf(archived.bytes)).every(Boolean));

  console.log(
    `\nOne bit flipped: ${FLIPS} places a file asked of ourselves, one a region and file asked of everybody (seed ${SEED})`,
  );
  const random = randomNumbers(SEED);
  const asked = [];
  for (const [name, bytes] of Object.entries(twice)) {
    const parts = Object.entries(regions(sample(name), bytes));
    let noticed = 0;
    for (let i = 0; i < FLIPS; i++) {
      // Every region gets its share, however small it is.
      const [, [from, to]] = parts[i % parts.length];
      const at = from + random(to - from);
      const ours = await oursOf(flipped(bytes, at));
      noticed += check(`${name}: flip at ${at}`, ours.length < 2 || !ours.every(Boolean));
    }
    console.log(`  ${`${name}.pdf`.padEnd(28)} ${noticed} of ${FLIPS} refused`);
    for (const [part, [from, to]] of parts)
      asked.push({ part, ...written(`${name}, ${part}.pdf`, flipped(bytes, from + random(to - from))) });
  }
  for (const validator of usable.filter(({ perFile }) => !perFile)) {
    const files = asked.filter(({ part }) =>
      part === 'time-stamp' ? validator.seesTimeStamps : !validator.onlyTimeStamps,
    );
    const answers = await validator.ask(files);
    const refused = files.filter(({ path }, i) =>
      check(
        `${basename(path)}: ${validator.name} refuses`,
        !answers[i].every(Boolean) || answers[i].length < (validator.onlyTimeStamps ? 1 : 2),
      ),
    );
    console.log(`  ${validator.name.padEnd(28)} ${refused.length} of ${files.length} refused`);
  }

  console.log('\nRefused before anything is spent');
  for (const [name, code] of Object.entries(REFUSED)) {
    const found = await signPdf(sample(name), { signer: second }).then(
      () => 'signed',
      (error) => error.code,
    );
    check(`${name}.pdf`, found === code, found);
    console.log(`  ${`${name}.pdf`.padEnd(28)} ${found}`);
  }
} finally {
  openssl?.close();
  await sandbox.close();
  rmSync(folder, { recursive: true, force: true });
}

const missing = validators.filter(({ version }) => version === undefined).map(({ name }) => name);
console.log(
  `\n${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped${missing.length ? ` (not installed: ${missing.join(', ')})` : ''}`,
);
if (count.failed || (process.env.CI && missing.length)) process.exitCode = 1;
