// npm run pack: one tarball a package in artifacts/, as it would be published, with the text of the licence in each.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { ensureBuilt, ensureInstalled, root } from './lib/ensure.mjs';

ensureInstalled();
ensureBuilt();
const artifacts = `${root}artifacts`;
mkdirSync(artifacts, { recursive: true });
for (const name of readdirSync(artifacts)) if (name.endsWith('.tgz')) rmSync(`${artifacts}/${name}`);

const folders = readdirSync(`${root}packages`).map((name) => `${root}packages/${name}`);
const licences = folders.map((folder) => `${folder}/LICENSE`).filter((path) => !existsSync(path));
const problems = [];
try {
  for (const path of licences) cpSync(`${root}docs/licences/Apache-2.0.txt`, path);
  const run = spawnSync('npm', ['pack', '--workspaces', '--json', '--ignore-scripts', '--pack-destination', artifacts], { cwd: root, encoding: 'utf8', maxBuffer: 1e9, shell: process.platform === 'win32' });
  if (run.status !== 0) {
    console.error(run.stderr);
    process.exitCode = 1;
  } else {
    for (const { name, filename, size, files } of JSON.parse(run.stdout)) {
      const packed = new Set(files.map(({ path }) => path));
      const { bin = {}, exports = {} } = JSON.parse(readFileSync(`${root}packages/${name.replace('@tiwizi/', '')}/package.json`, 'utf8'));
      // What is exported under a fixed name, and every command, must be inside.
      const promised = [...Object.values(bin), ...Object.values(exports).flatMap((target) => (typeof target === 'string' ? target : [target.types, target.default])), './LICENSE', './README.md'];
      for (const path of promised) if (path && !path.includes('*') && !packed.has(path.replace(/^\.\//, ''))) problems.push(`${filename} lacks ${path}`);
      console.log(`${filename.padEnd(32)} ${String(Math.round(size / 1024)).padStart(6)} KiB  ${files.length} files`);
    }
  }
} finally {
  licences.forEach((path) => rmSync(path, { force: true }));
}
problems.forEach((line) => console.error(line));
if (problems.length) process.exitCode = 1;
