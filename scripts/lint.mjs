// All that a machine can check without running the code. What is tolerated until it is mended stands in scripts/lib/tolerated.json (by line)
// and tolerated.eslint.json (so many of a rule in a file), which can only become less.
import { spawn } from 'node:child_process';
import { ensureInstalled, root } from './lib/ensure.mjs';
import { elapsed, Tally } from './lib/tally.mjs';

ensureInstalled();
const { beyondBudget } = await import('./lib/falling-budget.mjs');
const { houseProblems } = await import('./lib/house-problems.mjs');
const { importCircles, wrongImports } = await import('./lib/imports.mjs');
const { badLicences } = await import('./lib/licences.mjs');
const { bannedTerms } = await import('./lib/terms.mjs');
const { undocumentedExports } = await import('./lib/undocumented.mjs');
const tally = new Tally();

function tell(name, problems, began) {
  tally.say(`${problems.length ? '✗' : '✓'} ${name} (${elapsed(began)})`);
  if (problems.length) tally.fail(name, problems.join('\n'));
  else tally.pass();
}

function check(name, find) {
  const began = Date.now();
  tell(name, beyondBudget(name, find()), began);
}

/** A tool in a process of its own; what it prints is what is wrong. */
function command(name, args) {
  const began = Date.now();
  return new Promise((done) => {
    const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
    child.on('close', (code) => done(tell(name, code ? (output.trim() || `code ${code}`).split('\n') : [], began)));
  });
}

check('imports point down', () => wrongImports());
check('imports go in no circle', () => importCircles());
check('nobody forgot a package or a room', () => houseProblems());
check('what is exported is described', () => undocumentedExports());
check('licences', () => badLicences(root));
check('terms', () => bannedTerms(root));
await Promise.all([
  command('types', ['scripts/types.mjs']),
  command('format', [
    'node_modules/prettier/bin/prettier.cjs',
    '--check',
    '--log-level',
    'warn',
    '--cache',
    '--cache-location',
    '.cache/prettier',
    '.',
  ]),
]);
await command('scripts', [
  'node_modules/eslint/bin/eslint.js',
  '-c',
  'scripts/lib/eslint.config.mjs',
  '--no-error-on-unmatched-pattern',
  '--suppressions-location',
  'scripts/lib/tolerated.eslint.json',
  // What is mended is tolerated no longer.
  ...(process.env.CI ? [] : ['--prune-suppressions']),
  'packages',
  'stories',
]);
await Promise.all([
  command('stories are those of the examples: npm run stories writes them', [
    '--import',
    'tsx',
    '--conditions=tiwizi-source',
    'scripts/lib/stories.mjs',
    '--check',
  ]),
  command('styles', [
    'node_modules/stylelint/bin/stylelint.mjs',
    '--config',
    'scripts/lib/stylelint.config.mjs',
    'packages/*/src/**/*.css',
    '--allow-empty-input',
  ]),
]);
process.exit(tally.end());
