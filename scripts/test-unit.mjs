// Tests that need no browser of the test runner: node:test over the sources, each file in its own process.
//   -- --turn   as npm test runs them: a quarter of the files, each commit another
//   TIWIZI_TEST_DAY=2027-01-01 npm run test:unit   on another day: a first of the month, the end of February, a new year
import { ensureInstalled, root } from './lib/ensure.mjs';
import { runNodeTests } from './lib/node-tests.mjs';
import { isBrowserTest, nodeTestFiles } from './lib/test-files.mjs';
import { turnWords, whoseTurn } from './lib/turn.mjs';

ensureInstalled();
const named = process.argv.slice(2).filter((each) => !each.startsWith('-'));
const strangers = named.filter((file) => isBrowserTest(root, file));
if (strangers.length) {
  console.error(`Run by browsers: npm run test:elements -- ${strangers.join(' ')}`);
  process.exit(1);
}
const all = named.length ? named : nodeTestFiles(root);
const files = process.argv.includes('--turn') ? whoseTurn(all, 4) : all;
if (files.length < all.length) console.log(turnWords(files, all, 'files', 'npm run test:unit'));
process.exit(
  await runNodeTests(files, {
    name: 'unit',
    seconds: 60,
    fileSeconds: 300,
    concurrency: Number(process.env.TIWIZI_PROCESSES ?? 2),
    arguments: [
      '--import',
      'tsx',
      '--conditions=tiwizi-source',
      ...(process.env.TIWIZI_TEST_NAMES ? [`--test-name-pattern=${process.env.TIWIZI_TEST_NAMES}`] : []),
    ],
  }),
);
