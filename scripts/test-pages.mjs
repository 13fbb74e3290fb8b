// Pages on a real server in a real browser, with what was built: no script, late script, strict policy, frameworks that hydrate.
// Words after the command choose files by a part of their path: npm run test:pages -- react
//   -- --turn   as npm test runs them: those whose turn it is
import { existsSync, readdirSync } from 'node:fs';
import { ensureBuilt, ensureInstalled, root } from './lib/ensure.mjs';
import { runNodeTests } from './lib/node-tests.mjs';
import { turnWords, whoseTurn } from './lib/turn.mjs';

ensureInstalled();
ensureBuilt();
const folders = ['packages/testing/pages', 'packages/create-tiwizi/tests'];
const files = folders
  .filter((folder) => existsSync(root + folder))
  .flatMap((folder) => readdirSync(root + folder).map((name) => `${folder}/${name}`))
  .filter((path) => path.endsWith('.page-test.mjs'));
const words = process.argv.slice(2).filter((word) => word !== '--turn');
const isTurn = process.argv.includes('--turn');
const named = words.length ? files.filter((path) => words.some((word) => path.includes(word))) : files;
const wanted = isTurn ? whoseTurn(named, 6, { isRoom: false }) : named;
if (isTurn) console.log(turnWords(wanted, named, 'files', 'npm run test:pages'));
if (!wanted.length) {
  console.error(`No file of page tests has one of these words in its path: ${words.join(', ')}`);
  process.exit(1);
}
// Browsers keep connections open, so the run ends when the last test does.
const options = { name: 'pages', seconds: 200, isRunAgain: true, arguments: ['--test-force-exit'] };
process.exit(await runNodeTests(wanted, options));
