// A built Storybook, made again when what it shows has changed.
import { createHash } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './ensure.mjs';

const stamp = `${root}.cache/storybook-stamp`;

/** A digest of the stories and of the build they show. */
export function storybookDigest() {
  const hash = createHash('sha256').update(readFileSync(`${root}.cache/build-stamp`));
  const walk = (folder) =>
    readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
      entry.isDirectory() ? walk(join(folder, entry.name)) : [join(folder, entry.name)],
    );
  for (const path of [...walk(`${root}stories`), `${root}package-lock.json`].sort())
    hash.update(path).update(readFileSync(path));
  return hash.digest('hex');
}

export const storybookIsFresh = () =>
  existsSync(`${root}storybook-static/index.json`) &&
  existsSync(stamp) &&
  readFileSync(stamp, 'utf8') === storybookDigest();

export function stampStorybook() {
  mkdirSync(`${root}.cache`, { recursive: true });
  writeFileSync(stamp, storybookDigest());
}

/** Builds the Storybook when it is stale. */
export function ensureStorybook() {
  const build = spawnSync(process.execPath, ['scripts/storybook.mjs', 'build'], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (build.status !== 0) process.exit(build.status ?? 1);
}
