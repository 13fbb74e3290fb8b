// Builds what is stale: tokens, stylesheets, modules, declarations, manifests, and the files for pages without a bundler.
import { createHash } from 'node:crypto';
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readKits, root } from './lib/house.mjs';
import { buildStyles } from './lib/styles.mjs';
import { whileAlone } from './lib/while-alone.mjs';

process.chdir(root);
const stamp = '.cache/build-stamp';

function walk(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (['node_modules', 'dist', 'dist-types', '.cache', 'fixtures'].includes(entry.name)) return [];
    return entry.isDirectory() ? walk(path) : [path];
  });
}

/** Tests, pages under test and texts for people: changing them leaves every built file as it is. */
const isNotBuilt = (path) =>
  /\.(test|page-test)\.[a-z]+$|\.md$|custom-elements\.json$/.test(path) ||
  /^packages[/\\](testing[/\\]pages|create-tiwizi)[/\\]/.test(path);

/** A digest of everything a build reads. */
function digest() {
  const hash = createHash('sha256');
  const inputs = [
    ...readdirSync('packages').flatMap((name) => walk(join('packages', name))),
    'rollup.config.mjs',
    'scripts/build.mjs',
    'scripts/lib/direct-imports.mjs',
    'scripts/lib/styles.mjs',
    'scripts/lib/house.mjs',
    'scripts/lib/cem.config.mjs',
    'package-lock.json',
  ];
  for (const path of inputs.sort()) {
    if (!existsSync(path) || isNotBuilt(path)) continue;
    const { mtimeMs, size } = statSync(path);
    hash.update(size < 2_000_000 ? readFileSync(path) : `${mtimeMs}`).update(path);
  }
  return hash.digest('hex');
}

function run(title, command, args, options = {}) {
  const began = Date.now();
  const result = spawnSync(command, args, { stdio: ['ignore', 'pipe', 'pipe'], encoding: 'utf8', ...options });
  if (result.status !== 0 && options.tolerant && !process.env.CI)
    console.warn(`  ${title}: with errors, see npm run lint\n${result.stdout}`);
  else if (result.status !== 0) {
    console.error(`${title} failed:\n${result.stdout}\n${result.stderr}`);
    process.exit(1);
  }
  console.log(`  ${title} (${((Date.now() - began) / 1000).toFixed(1)} s)`);
}

/** TypeScript prints one tree for all packages; each part goes into its package's dist, imports pointing to what is published. */
function placeDeclarations(from) {
  for (const path of walkAll(from).filter((file) => file.endsWith('.d.ts'))) {
    const [, name, source] = /packages\/([^/]+)\/src\/(.*)$/.exec(path) ?? [];
    if (!name || name === 'browser' || /\.test\.d\.ts$/.test(source)) continue;
    const target = join('packages', name, 'dist', source);
    mkdirSync(join(target, '..'), { recursive: true });
    writeFileSync(
      target,
      readFileSync(path, 'utf8').replace(/((?:from|import)\s*\(?['"]\.[^'"]*)\.ts(['"])/g, '$1.js$2'),
    );
  }
}

function walkAll(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? walkAll(join(folder, entry.name)) : [join(folder, entry.name)],
  );
}

function build() {
  const before = digest();
  if (!process.argv.includes('--force') && existsSync(stamp) && readFileSync(stamp, 'utf8') === before)
    return console.log('The build is up to date.');
  console.log('Building:');
  for (const name of readdirSync('packages')) rmSync(join('packages', name, 'dist'), { recursive: true, force: true });
  if (existsSync('packages/tokens/build.mjs'))
    run('tokens', process.execPath, ['--import', 'tsx', 'packages/tokens/build.mjs']);
  const rollup = ['node_modules/rollup/dist/bin/rollup', '-c', 'rollup.config.mjs', '--silent'];
  run('modules', process.execPath, rollup);
  rmSync('.cache/types', { recursive: true, force: true });
  run(
    'declarations',
    process.execPath,
    ['node_modules/@typescript/native/bin/tsc', '-p', 'scripts/lib/tsconfig.build.json'],
    { tolerant: true },
  );
  placeDeclarations('.cache/types');
  buildStyles();
  console.log('  stylesheets');
  // Made of the rules that the checks are made of: nobody writes it by hand.
  for (const [command, file] of [['packages/forms/dist/cli.js', 'packages/forms/dist/flow.schema.json']])
    writeFileSync(file, execFileSync(process.execPath, [command, 'schema']));
  run('files for pages without a bundler', process.execPath, rollup, {
    env: { ...process.env, TIWIZI_BUILD: 'browser' },
  });
  for (const name of readKits()) {
    const config = [
      'node_modules/@custom-elements-manifest/analyzer/cem.js',
      'analyze',
      '--quiet',
      '--config',
      'scripts/lib/cem.config.mjs',
      '--globs',
      `packages/${name}/src/**/!(*.test|*.examples|*.template|*.messages).ts`,
      '--outdir',
      `packages/${name}`,
    ];
    run(`custom-elements.json of ${name}`, process.execPath, config);
  }
  mkdirSync('.cache', { recursive: true });
  writeFileSync(stamp, digest());
  return undefined;
}

whileAlone('.cache/building.pid', 'building', build);
