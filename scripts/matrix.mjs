// npm run matrix: every example in the four languages, light and dark, at 320 and 1280 px. A seeded cover of pairs by default.
//   --full        the full product
//   --seed 7      another cover
//   --only field  stories whose id contains it (may be repeated)
//   --verbose     every visit, not only those that fail
import puppeteer from 'puppeteer-core';
import { ensureInstalled, root } from './lib/ensure.mjs';
import { elapsed, Tally } from './lib/tally.mjs';

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
const tally = new Tally();
const server = await serveFolder(`${root}storybook-static`);
const browser = await puppeteer.launch({
  executablePath: requireChrome(),
  args: [...chromeArguments, '--force-prefers-reduced-motion'],
  protocolTimeout: 60_000,
});
try {
  const summary = await runMatrix(browser, {
    origin: server.url,
    full,
    seed,
    only: values('--only'),
    onResult({ name, findings, done, total }) {
      if (findings.length) {
        tally.fail(name, findings.map(({ check, message }) => `${check}: ${message}`).join('\n'));
        tally.say(`✗ ${name}`);
      } else {
        tally.pass();
        if (given.includes('--verbose')) tally.say(`✓ ${name}`);
      }
      tally.progress(done, total, 'visits and comparisons');
    },
  });
  tally.skip(summary.skipped);
} finally {
  await browser.close();
  await server.close();
}
tally.say(
  `${full ? 'Full product' : `Cover of pairs, seed ${seed}`}: ${tally.passed + tally.failures.length} visits and comparisons in ${elapsed(began)}`,
);
process.exit(tally.end());
