/**
 * The child of `accept.mjs`: for each path it is sent, scans, signs, and verifies the signed file, and
 * answers with what happened and how long it took. Runs apart so that a hang can be ended.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeAuthority } from '../../fixtures/test-ca.ts';
import { PadesError, scanPdf, signPdf, verifyPdf, webCryptoSigner } from '../../src/pades/index.ts';

const authority = await makeAuthority();
const leaf = await authority.leaf({ kind: 'P-256' });
const signer = webCryptoSigner(leaf.keys.privateKey, leaf.chain);
const trust = [authority.root.der];
const startsWith = (whole, part) => Buffer.compare(whole.subarray(0, part.length), part) === 0;

async function attempt(path, id, saveIn) {
  const bytes = new Uint8Array(readFileSync(path));
  const ms = {};
  const timed = async (step, run) => {
    const began = performance.now();
    try {
      return await run();
    } finally {
      ms[step] = performance.now() - began;
    }
  };
  const answer = { size: bytes.length, ms, stage: 'scan' };
  try {
    const report = await timed('scan', () => scanPdf(bytes));
    answer.scan = report.findings.map(({ code, level }) => (level === 'block' ? `!${code}` : code));
    answer.stage = 'verify the original';
    answer.before = (await timed('verify before', () => verifyPdf(bytes, { trust }))).status;
    answer.stage = 'sign';
    const signed = await timed('sign', () => signPdf(bytes, { signer }));
    if (!startsWith(signed, bytes)) return { ...answer, outcome: 'invalid', detail: 'the original is not a prefix' };
    answer.stage = 'verify';
    const after = await timed('verify', () => verifyPdf(signed, { trust }));
    if (saveIn) writeFileSync(join(saveIn, `${id}.pdf`), signed);
    const own = after.signatures.find((item) => item.coversWholeFile);
    if (own?.status === 'valid') return { ...answer, outcome: 'signed' };
    return { ...answer, outcome: 'invalid', detail: JSON.stringify([after.problems, own?.problems]) };
  } catch (error) {
    if (error instanceof PadesError && answer.stage === 'sign')
      return { ...answer, outcome: 'refused', code: error.code, detail: error.detail };
    return { ...answer, outcome: 'threw', detail: `${answer.stage}: ${error?.stack ?? error}`.slice(0, 600) };
  }
}

process.on('message', async ({ path, id, saveIn }) => {
  process.send({ ...(await attempt(path, id, saveIn)), peak: process.resourceUsage().maxRSS });
});
process.send('ready');
