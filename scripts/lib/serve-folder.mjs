// A folder, and pages made on the way, over HTTP for a browser of ours.
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
};

/**
 * Serves a folder on a free port of this machine.
 *
 * @param {string} folder
 * @param {(path: string) => string | Buffer | undefined} [made] pages that are no files; asked first
 */
export async function serveFolder(folder, made = () => undefined) {
  const server = createServer(async (request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url, 'http://localhost').pathname));
    const own = made(path);
    const body =
      own ?? (await readFile(join(folder, path.endsWith('/') ? `${path}index.html` : path)).catch(() => undefined));
    const isCached = own === undefined && body !== undefined;
    response
      .writeHead(body !== undefined ? 200 : path === '/favicon.ico' ? 204 : 404, {
        'content-type': types[extname(path)] ?? 'text/html; charset=utf-8',
        'cache-control': isCached ? 'max-age=600' : 'no-store',
      })
      .end(body);
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${server.address().port}/`,
    close: () => new Promise((done) => server.close(done).closeAllConnections()),
  };
}

/**
 * Answers what is below a path with the files of a folder, and hands on all else.
 *
 * @param {string} folder
 * @param {string} prefix `/storybook/`
 */
export function folderHandler(folder, prefix) {
  return async (request, response, next) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    if (pathname === prefix.slice(0, -1)) return response.writeHead(301, { location: prefix }).end();
    if (!pathname.startsWith(prefix)) return next();
    const path = normalize(decodeURIComponent(`/${pathname.slice(prefix.length)}`));
    const body = await readFile(join(folder, path.endsWith('/') ? `${path}index.html` : path)).catch(() => undefined);
    return response
      .writeHead(body ? 200 : 404, { 'content-type': types[extname(path)] ?? 'text/html; charset=utf-8' })
      .end(body);
  };
}
