// What a fresh clone lacks: installed packages and a build. Says what it does.
import { createHash } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { whileAlone } from './while-alone.mjs';

export const root = fileURLToPath(new URL('../../', import.meta.url));
const stamp = `${root}node_modules/.tiwizi-lock`;

/** Node as old as this cannot run the tools; says so in one line. */
function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(`Node ${process.versions.node} is too old: Tiwizi needs 20.19 or newer.`);
  process.exit(1);
}

/** Whether what is installed is what the lock file names; npm keeps its own list of what it installed. */
function isInstalled() {
  try {
    const wanted = JSON.parse(readFileSync(`${root}package-lock.json`, 'utf8')).packages;
    const present = JSON.parse(readFileSync(`${root}node_modules/.package-lock.json`, 'utf8')).packages;
    return Object.entries(wanted).every(
      ([path, { version, optional }]) =>
        !path.includes('node_modules/') || (present[path] ? present[path].version === version : optional),
    );
  } catch {
    return false;
  }
}

/** Runs `npm ci` when packages are missing or the lock file has changed. */
export function ensureInstalled() {
  checkNode();
  const lock = createHash('sha256')
    .update(readFileSync(`${root}package-lock.json`))
    .digest('hex');
  const isKnown = () => existsSync(stamp) && readFileSync(stamp, 'utf8') === lock;
  if (isKnown()) return;
  whileAlone(`${root}.cache/installing.pid`, 'installing packages', () => {
    if (isKnown()) return;
    if (!isInstalled()) {
      console.log('Installing packages (npm ci), about a minute …');
      const began = Date.now();
      const npm = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
        cwd: root,
        stdio: ['ignore', 'inherit', 'inherit'],
        shell: process.platform === 'win32',
      });
      if (npm.status !== 0) return void (process.exitCode = npm.status ?? 1);
      console.log(`Installed in ${Math.round((Date.now() - began) / 1000)} s.`);
    }
    mkdirSync(`${root}node_modules`, { recursive: true });
    writeFileSync(stamp, lock);
  });
  if (process.exitCode) process.exit();
}

/** Builds what is stale. */
export function ensureBuilt() {
  const build = spawnSync(process.execPath, ['scripts/build.mjs'], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (build.status !== 0) process.exit(build.status ?? 1);
}
