// All that a machine can check without running the code: types, import directions, scripts, styles, licences.
import { spawnSync } from 'node:child_process';
import { ensureInstalled, root } from './lib/ensure.mjs';
import { elapsed, Tally } from './lib/tally.mjs';

ensureInstalled();
const { wrongImports } = await import('./lib/import-directions.mjs');
const { bannedTerms } = await import('./lib/terms.mjs');
const { badLicences } = await import('./lib/licences.mjs');
const tally = new Tally();
let began = Date.now();

function check(name, problems) {
  tally.say(`${problems.length ? '✗' : '✓'} ${name} (${elapsed(began)})`);
  began = Date.now();
  if (problems.length) tally.fail(name, problems.join('\n'));
  else tally.pass();
}

function command(name, args) {
  const run = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  const output = `${run.stdout}${run.stderr}`.trim();
  check(name, run.status === 0 ? [] : output.split('\n').slice(0, 80));
}

check('imports point down', wrongImports(root));
check('licences', badLicences(root));
check('terms', bannedTerms(root));
command('format', ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.']);
command('types', ['node_modules/@typescript/native/bin/tsc', '-p', 'tsconfig.json']);
command('scripts', [
  'node_modules/eslint/bin/eslint.js',
  '-c',
  'scripts/lib/eslint.config.mjs',
  '--no-error-on-unmatched-pattern',
  'packages',
  'stories',
]);
command('stories are those of the examples', [
  '--import',
  'tsx',
  '--conditions=tiwizi-source',
  'scripts/lib/stories.mjs',
  '--check',
]);
command('styles', [
  'node_modules/stylelint/bin/stylelint.mjs',
  '--config',
  'scripts/lib/stylelint.config.mjs',
  'packages/*/src/**/*.css',
  '--allow-empty-input',
]);
process.exit(tally.end());
