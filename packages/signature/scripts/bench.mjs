/**
 * Signs files of 1 MB and 20 MB at level B-B with a local ECDSA key, beside the SHA-256 of the same bytes by WebCrypto and
 * beside @libpdf/core, in one run, interleaved, in Node and in Chromium. Run by `npm run bench -w @tiwizi/signature`.
 * Ratios hold across machines; the milliseconds do not. Fails where a goal is missed.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { sample } from '../fixtures/pdf-builder.ts';
import { bundle, openBrowser } from './lib/browser.mjs';
import { largePdf, testKey } from './lib/samples.mjs';

const SIZES = [
  ['1 MB', largePdf(1), 150],
  ['20 MB', largePdf(20), 21],
  ['a printed page, 17 kB', sample('printed-page'), 150],
];

const [load] = loadavg();
if (load > availableParallelism())
  console.log(
    `The load average is ${load.toFixed(1)} on ${availableParallelism()} cores: what waits often, as signing does, comes out slower than it is.`,
  );

const code = await bundle("export { signingRounds } from './scripts/lib/rounds.mjs'");
const cache = fileURLToPath(new URL('../../../.cache/', import.meta.url));
mkdirSync(cache, { recursive: true });
writeFileSync(`${cache}signing-rounds.mjs`, code);
const key = await testKey();
let failed = 0;

function report(place, name, { wall, cpu }) {
  console.log(
    `${place}, ${name}: ${Object.entries({ 'SHA-256': 'sha256', ours: 'ours', '@libpdf/core': 'theirs' })
      .map(([label, kind]) => `${label} ${wall[kind].toFixed(2)} ms`)
      .join(', ')}`,
  );
  const beside = (key, digits) => (cpu ? `, ${cpu[key].toFixed(digits)} in processor time` : '');
  if (name.endsWith('MB'))
    goal(wall.toDigest <= 3, `${wall.toDigest.toFixed(2)} times the time of SHA-256${beside('toDigest', 2)}`, '≤ 3');
  // Nobody signs faster than the digest alone; of a small file a browser's clock does not see it.
  const limit = wall.atMost && wall.atMost < 5 ? `; SHA-256 alone is ${wall.atMost.toFixed(1)} times faster` : '';
  goal(
    wall.toTheirs >= 5 || (limit ? undefined : false),
    `${wall.toTheirs.toFixed(1)} times faster than @libpdf/core${beside('toTheirs', 1)}`,
    `≥ 5${limit}`,
  );
}

/** `undefined`: out of reach, which is not a failure. */
function goal(met, found, wanted) {
  if (met === false) failed += 1;
  console.log(`  ${met ? '✓' : met === false ? '✗' : '–'} ${found}   (goal ${wanted})`);
}

const { signingRounds } = await import(pathToFileURL(`${cache}signing-rounds.mjs`).href);
for (const [name, pdf, rounds] of SIZES)
  report(`Node ${process.versions.node}`, name, await signingRounds(pdf, key, rounds));

const { version, open, close } = await openBrowser({
  '/rounds.js': code,
  ...Object.fromEntries(SIZES.map(([, pdf], i) => [`/${i}.pdf`, pdf])),
});
try {
  const page = await open();
  for (const [i, [name, , rounds]] of SIZES.entries()) {
    const found = await page.evaluate(
      async (file, rounds, key) => {
        const { signingRounds } = await import('/rounds.js');
        const bytes = (text) => Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
        const pdf = new Uint8Array(await (await fetch(file)).arrayBuffer());
        return signingRounds(
          pdf,
          { pkcs8: bytes(key.pkcs8), chain: key.chain.map(bytes), trust: key.trust.map(bytes) },
          rounds,
        );
      },
      `/${i}.pdf`,
      rounds,
      key.base64,
    );
    report(version, name, found);
  }
} finally {
  await close();
}
console.log(failed ? `${failed} goals missed` : 'no goal missed that can be met');
process.exitCode = failed ? 1 : 0;
