// A real server and a real browser for pages under test: scripts on, off, late, missing or failing; the strictest policy.
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { chromeArguments, requireChrome } from '../../../scripts/lib/browsers.mjs';

const dist = fileURLToPath(new URL('../../browser/dist/', import.meta.url));
export const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; font-src 'self'; connect-src 'self'; worker-src 'self'; form-action 'self'; require-trusted-types-for 'script'; trusted-types lit-html tiwizi 'allow-duplicates'";

/** One Chromium for a test file. */
export function launch() {
  return puppeteer.launch({ executablePath: requireChrome(), args: chromeArguments });
}

/**
 * Serves pages by path, the built files under /assets/, and remembers what was posted.
 *
 * @param {Record<string, string | ((request) => string)>} pages
 * @param {{ scriptDelay?: number, script?: 'ok' | 'missing' | 'throws', scripts?: Record<string, string>, policies?: string[], answer?: (request, response) => Promise<boolean> }} options
 *        `answer`: answers what is no page of these, a form for one; false when it does not know the address
 *        `policies`: names of Trusted Types policies that a framework on the page needs
 */
export async function serve(pages, options = {}) {
  const posts = [];
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const headers = {
      'content-security-policy': POLICY.replace('lit-html', ['lit-html', ...(options.policies ?? [])].join(' ')),
      'cache-control': 'no-store',
    };
    if (pathname === '/favicon.ico') return response.writeHead(204).end();
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    if (await options.answer?.(request, response)) return undefined;
    if (request.method === 'POST') {
      const chunks = [];
      for await (const chunk of request) chunks.push(chunk);
      const type = request.headers['content-type'] ?? '';
      posts.push({
        path: pathname,
        type,
        fields: await new Response(Buffer.concat(chunks), { headers: { 'content-type': type } }).formData(),
      });
      response
        .writeHead(200, { ...headers, 'content-type': 'text/html; charset=utf-8' })
        .end('<!doctype html><html lang="en"><title>received</title><p id="received">received</p>');
    } else if (pathname.startsWith('/assets/') || pathname.startsWith('/scripts/')) {
      const isScript = pathname.endsWith('.js');
      if (isScript && options.script === 'missing') return response.writeHead(404).end();
      if (isScript && options.scriptDelay) await new Promise((done) => setTimeout(done, options.scriptDelay));
      const type = isScript ? 'text/javascript' : pathname.endsWith('.css') ? 'text/css' : 'application/octet-stream';
      const body =
        isScript && options.script === 'throws'
          ? 'throw new Error("broken on purpose");'
          : pathname.startsWith('/scripts/')
            ? options.scripts?.[pathname.slice(9)]
            : await readFile(dist + pathname.slice(8)).catch(() => undefined);
      response.writeHead(body === undefined ? 404 : 200, { ...headers, 'content-type': type }).end(body);
    } else {
      const page = pages[pathname];
      response
        .writeHead(page ? 200 : 404, { ...headers, 'content-type': 'text/html; charset=utf-8' })
        .end(typeof page === 'function' ? page(request) : page);
    }
    return undefined;
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    posts,
    options,
    close: () => new Promise((done) => server.close(done).closeAllConnections()),
  };
}

/** Opens a page and gathers what it complains of: uncaught errors, policy violations, console errors. */
export async function open(browser, url, { script = true, wait = 'load', before } = {}) {
  const page = await browser.newPage();
  const complaints = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => ['error', 'warn'].includes(message.type()) && complaints.push(message.text()));
  await page.setJavaScriptEnabled(script);
  await before?.(page);
  await page.goto(url, { waitUntil: wait });
  return { page, complaints };
}
