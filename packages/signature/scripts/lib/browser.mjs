// The engine in a real page of Chromium, under the strictest policy.
import { readFileSync, readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';
import { chromeArguments, requireChrome } from '../../../../scripts/lib/browsers.mjs';

const POLICY =
  "default-src 'none'; script-src 'self'; connect-src 'self'; worker-src 'self'; require-trusted-types-for 'script'; trusted-types tiwizi";
const TYPES = { js: 'text/javascript', pdf: 'application/pdf' };

/** Bundles what a line of source, written as in the package's folder, exports. */
export async function bundle(contents) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: fileURLToPath(new URL('../..', import.meta.url)), loader: 'ts' },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    logLevel: 'error',
    conditions: ['tiwizi-source'],
  });
  return outputFiles[0].text;
}

/** The built modules below a folder of the package, by the path at which they are served. */
export function packageFiles(folder) {
  const dist = new URL('../../dist/', import.meta.url);
  const names = readdirSync(new URL(folder, dist), { recursive: true }).filter((name) => name.endsWith('.js'));
  return Object.fromEntries(
    names.map((name) => [`/${folder}/${name}`, readFileSync(new URL(`${folder}/${name}`, dist))]),
  );
}

/** Serves files by path, and opens blank pages beside them. */
export async function openBrowser(files, { args = [] } = {}) {
  const server = createServer((request, response) => {
    const body =
      request.url === '/'
        ? '<!doctype html><html lang="en"><title>measured</title><p>measured</p>'
        : files[request.url];
    const type = TYPES[request.url.split('.').pop()] ?? 'text/html; charset=utf-8';
    response
      .writeHead(body === undefined ? 404 : 200, {
        'content-security-policy': POLICY,
        'cache-control': 'no-store',
        'content-type': type,
      })
      .end(body);
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const browser = await puppeteer.launch({
    executablePath: requireChrome(),
    args: [...chromeArguments, ...args],
    protocolTimeout: 300_000,
  });
  return {
    browser,
    version: (await browser.version()).replace('Headless', '').replace('/', ' '),
    async open() {
      const page = await browser.newPage();
      page.on('console', (message) => ['error', 'warn'].includes(message.type()) && console.error(message.text()));
      await page.goto(`http://127.0.0.1:${server.address().port}/`);
      return page;
    },
    async close() {
      await browser.close();
      await new Promise((done) => server.close(done).closeAllConnections());
    },
  };
}
