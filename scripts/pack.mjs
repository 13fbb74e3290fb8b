// npm run pack: one tarball a package into artifacts/, and a look into each: what package.json promises is there, tests are not.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuilt, ensureInstalled, root } from './lib/ensure.mjs';
import { packageProblems } from './lib/package-problems.mjs';

ensureInstalled();
ensureBuilt();
const folder = join(root, 'artifacts');
mkdirSync(folder, { recursive: true });
for (const name of readdirSync(folder)) if (name.endsWith('.tgz')) rmSync(join(folder, name));

let failed = 0;
let passed = 0;
for (const name of readdirSync(join(root, 'packages')).sort()) {
  const manifest = JSON.parse(readFileSync(join(root, 'packages', name, 'package.json'), 'utf8'));
  if (manifest.private) continue;
  const npm = spawnSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
    cwd: join(root, 'packages', name),
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (npm.status !== 0) {
    failed += 1;
    console.log(`✗ ${manifest.name}\n${npm.stderr}`);
    continue;
  }
  // npm 11 answers with a list, npm 12 with an object by name.
  const [packed] = Object.values(JSON.parse(npm.stdout));
  const read = (path) => readFileSync(join(root, 'packages', name, path), 'utf8');
  const problems = packageProblems(
    manifest,
    packed.files.map(({ path }) => path),
    read,
  );
  if (problems.length) failed += 1;
  else passed += 1;
  console.log(
    `${problems.length ? '✗' : '✓'} artifacts/${packed.filename}: ${packed.files.length} files, ${(packed.size / 1024).toFixed(0)} KiB`,
  );
  for (const problem of problems) console.log(`    ${problem}`);
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
