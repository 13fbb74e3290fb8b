// One piece of work in a process of its own: `node peak-memory.mjs sign|verify|scan FILE`. Prints how far memory rose, in bytes.
import { readFileSync } from 'node:fs';
import { scanPdf, signPdf, verifyPdf, webCryptoSigner } from '../../src/pades/index.ts';
import { peakMemory } from './peak.mjs';
import { testKey } from './samples.mjs';

const [task, file] = process.argv.slice(2);
const { pkcs8, chain, trust } = await testKey();
const signer = webCryptoSigner(
  await crypto.subtle.importKey('pkcs8', pkcs8, { name: 'ECDSA', namedCurve: 'P-256' }, false, ['sign']),
  chain,
);
// What runs once makes the code and its memory be there.
const small = readFileSync(new URL('../../fixtures/pdf/table.pdf', import.meta.url));
await verifyPdf(await signPdf(small, { signer }), { trust });
await scanPdf(small);

const before = peakMemory(undefined, { reset: true });
const pdf = readFileSync(file);
const kept =
  task === 'sign'
    ? await signPdf(pdf, { signer })
    : task === 'verify'
      ? await verifyPdf(pdf, { trust })
      : await scanPdf(pdf);
console.log(
  JSON.stringify({ size: pdf.length, rise: peakMemory() - before, done: kept.length ?? kept.status ?? kept.pages }),
);
