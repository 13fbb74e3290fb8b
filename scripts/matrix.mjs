// npm run matrix: every example in the four languages, light and dark, at 320 and 1280 px. A seeded cover of pairs by default.
//   --full        the full product
//   --seed 7      another cover
//   --only field  stories whose id contains it (may be repeated)
//   --verbose     every visit, not only those that fail
import puppeteer from 'puppeteer-core';
import { ensureInstalled, root } from './lib/ensure.mjs';

ensureInstalled();
const { chromeArguments, requireChrome } = await import('./lib/browsers.mjs');
const { serveFolder } = await import('./lib/serve-folder.mjs');
const { ensureStorybook } = await import('./lib/storybook-build.mjs');
ensureStorybook();
const { runMatrix } = await import('@tiwizi/testing/matrix');

const given = process.argv.slice(2);
const values = (name) => given.flatMap((each, index) => (each === name ? [given[index + 1]] : []));
const seed = Number(values('--seed')[0] ?? 1);
const full = given.includes('--full');
const began = Date.now();
const server = await serveFolder(`${root}storybook-static`);
const browser = await puppeteer.launch({
  executablePath: requireChrome(),
  args: [...chromeArguments, '--force-prefers-reduced-motion'],
  protocolTimeout: 60_000,
});
let summary;
try {
  summary = await runMatrix(browser, {
    origin: server.url,
    full,
    seed,
    only: values('--only'),
    onResult({ name, findings }) {
      if (findings.length)
        console.log(`✗ ${name}\n${findings.map(({ check, message }) => `    ${check}: ${message}`).join('\n')}`);
      else if (given.includes('--verbose')) console.log(`✓ ${name}`);
    },
  });
} finally {
  await browser.close();
  await server.close();
}
console.log(
  `${full ? 'Full product' : `Cover of pairs, seed ${seed}`}: ${summary.passed + summary.failed} visits and comparisons in ${Math.round((Date.now() - began) / 1000)} s.`,
);
console.log(`${summary.passed} passed, ${summary.failed} failed, ${summary.skipped} skipped`);
process.exit(summary.failed ? 1 : 0);
