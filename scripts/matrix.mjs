// npm run matrix: every example in the four languages, light and dark, at 320 and 1280 px. A seeded cover of pairs by default.
//   --full        the full product
//   --seed 7      another cover
//   --only field  stories whose id contains it (may be repeated)
//   --turn        as npm test runs it: half of the rooms, each commit the other, and those that were changed of late
//   --verbose     every visit, not only those that fail
import { readFileSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { ensureInstalled, root } from './lib/ensure.mjs';
import { elapsed, Tally } from './lib/tally.mjs';
import { turnWords, whoseTurn } from './lib/turn.mjs';

ensureInstalled();
const { chromeArguments, requireChrome } = await import('./lib/browsers.mjs');
const { serveFolder } = await import('./lib/serve-folder.mjs');
const { ensureStorybook } = await import('./lib/storybook-build.mjs');
ensureStorybook();
const { runMatrix } = await import('@tiwizi/testing/matrix');

const given = process.argv.slice(2);
const values = (name) => given.flatMap((each, index) => (each === name ? [given[index + 1]] : []));

/** The stories of the rooms whose turn it is, by what their ids begin with. */
function storiesOfTurn() {
  const { entries } = JSON.parse(readFileSync(`${root}storybook-static/index.json`, 'utf8'));
  const roomOf = ({ importPath }) =>
    importPath.replace(/^.*stories\/([^/]+)\/(.+)\.stories\..*$/, 'packages/$1/src/$2/examples');
  const stories = Object.values(entries).filter(({ type }) => type === 'story');
  const all = [...new Set(stories.map(roomOf))];
  const part = whoseTurn(all, 3);
  tally.say(turnWords(part, all, 'rooms', 'npm run matrix'));
  return stories.filter((story) => part.includes(roomOf(story))).map(({ id }) => id.replace(/--.*/, '--'));
}

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
    only: given.includes('--turn') ? storiesOfTurn() : values('--only'),
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
