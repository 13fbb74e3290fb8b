// A built Storybook: made again when what it shows has changed, and served for tests.
import { createHash } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { createServer } from 'node:http';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { root } from './ensure.mjs';

const stamp = `${root}.cache/storybook-stamp`;
const types = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json', '.svg': 'image/svg+xml', '.woff2': 'font/woff2' };

/** A digest of the stories and of the build they show. */
export function storybookDigest() {
  const hash = createHash('sha256').update(readFileSync(`${root}.cache/build-stamp`));
  const walk = (folder) => readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? walk(join(folder, entry.name)) : [join(folder, entry.name)]));
  for (const path of [...walk(`${root}stories`), `${root}package-lock.json`].sort()) hash.update(path).update(readFileSync(path));
  return hash.digest('hex');
}

export const storybookIsFresh = () => existsSync(`${root}storybook-static/index.json`) && existsSync(stamp) && readFileSync(stamp, 'utf8') === storybookDigest();

export function stampStorybook() {
  mkdirSync(`${root}.cache`, { recursive: true });
  writeFileSync(stamp, storybookDigest());
}

/** Builds the Storybook when it is stale. */
export function ensureStorybook() {
  const build = spawnSync(process.execPath, ['scripts/storybook.mjs', 'build'], { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
  if (build.status !== 0) process.exit(build.status ?? 1);
}

/** Serves a folder on a free port of this machine. */
export async function serveFolder(folder) {
  const server = createServer(async (request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url, 'http://localhost').pathname));
    const body = await readFile(join(folder, path.endsWith('/') ? `${path}index.html` : path)).catch(() => undefined);
    response.writeHead(body ? 200 : path === '/favicon.ico' ? 204 : 404, { 'content-type': types[extname(path)] ?? 'text/html; charset=utf-8', 'cache-control': 'max-age=600' }).end(body);
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return { url: `http://127.0.0.1:${server.address().port}/`, close: () => new Promise((done) => server.close(done).closeAllConnections()) };
}
