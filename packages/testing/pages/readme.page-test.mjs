// The fifteen lines of README.md, taken out of it, expanded by the real command, gone through in Chromium against the sandbox.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { createSandbox } from '@tiwizi/sandbox';
import { verifyPdf } from '@tiwizi/signature/pades';
import { launch } from './harness.mjs';
import { startReadmeServer } from './readme-server.mjs';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const lines = /```html\n([\s\S]*?)```/.exec(readme)[1];
const folder = mkdtempSync(join(tmpdir(), 'tiwizi-readme-'));
after(() => rmSync(folder, { recursive: true, force: true }));

/** What the command in the README prints. */
function expandByCommand() {
  const [, command, name] = /`npx (tiwizi-expand) (\S+)`/.exec(readme);
  const { bin } = JSON.parse(readFileSync(join(root, 'packages/ssr/package.json'), 'utf8'));
  writeFileSync(join(folder, name), lines);
  return spawnSync(process.execPath, [join(root, 'packages/ssr', bin[command]), name], {
    cwd: folder,
    encoding: 'utf8',
  });
}

test('they are fifteen, and the command expands them with the one warning that the README tells of', () => {
  assert.equal(lines.trimEnd().split('\n').length, 15);
  const { status, stdout, stderr } = expandByCommand();
  assert.equal(status, 0, stderr);
  assert.match(
    stderr,
    /^page\.html:13:1: warning: <tiwizi-e-signature> looks different when sha256 is empty; .*\[expand-placeholder-decides\]\n$/,
  );
  for (const tag of ['tiwizi-identity-login', 'tiwizi-field', 'tiwizi-e-signature'])
    assert.doesNotMatch(stdout, new RegExp(`<${tag}[^>]*></${tag}>`));
  assert.match(stdout, /<a [^>]*href="\/auth\/login\?return_to=\/demande/);
});

test('routes in the table are answered', () => {
  const routes = [...readme.matchAll(/^\| (`(?:GET|POST).*?) \|/gm)].flatMap(([, cell]) =>
    [...cell.matchAll(/(\/[\w/.-]+)`/g)].map(([, path]) => path),
  );
  const server = readFileSync(new URL('./readme-server.mjs', import.meta.url), 'utf8');
  assert.ok(routes.length >= 7, `only ${routes} were found`);
  for (const route of routes) assert.ok(route.startsWith('/auth/') || route.startsWith('/demande'), route);
  assert.ok(server.split('\n').length <= 170, 'the README says that it has about 150 lines');
});

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

const follow = (page, selector) => Promise.all([page.waitForNavigation({ timeout: 20_000 }), page.click(selector)]);

for (const script of [true, false]) {
  test(`login, form and signature, script ${script ? 'on' : 'off'}`, async () => {
    const server = await startReadmeServer({
      page: expandByCommand().stdout,
      sandbox: (origin) =>
        createSandbox({
          port: 0,
          dataDir: join(folder, `sandbox-${script}`),
          clientRedirectUris: [`${origin}/auth/callback`],
        }),
    });
    // Each run has cookies of its own.
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    const complaints = [];
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on(
      'console',
      (message) =>
        page.url().startsWith(server.origin) &&
        ['error', 'warn'].includes(message.type()) &&
        complaints.push(message.text()),
    );
    await page.setJavaScriptEnabled(script);
    try {
      await page.goto(`${server.origin}/demande`);
      await follow(page, 'tiwizi-identity-login a[href^="/auth/login"]');
      await page.click('input[name=citizen][value=amina]');
      await follow(page, 'button[name=action][value=continue]');
      assert.equal(page.url(), `${server.origin}/demande`);

      await page.type('input[name=family_name]', 'Bennani');
      for (const [part, text] of [
        ['day', '27'],
        ['month', '3'],
        ['year', '1985'],
      ])
        await page.type(`input[name=birth_date-${part}]`, text);
      await follow(page, 'form button.tiwizi-button');
      assert.equal(page.url(), `${server.origin}/demande`);

      if (script) await page.waitForSelector('tiwizi-e-signature[data-tiwizi-ready] [data-tiwizi-check=checked]');
      await page.click('tiwizi-e-signature input[name=agreed]');
      await page.click('tiwizi-e-signature button[name=action][value=agree]');
      await page.waitForSelector('tiwizi-e-signature input[name=code]', { timeout: 20_000 });
      await page.type(
        'tiwizi-e-signature input[name=code]',
        server.sandbox.control.latestMessage('+212600000001').code,
      );
      await page.click('tiwizi-e-signature button[name=action][value=confirm]');
      await page.waitForSelector('tiwizi-e-signature a[href="/demande/signed.pdf"]', { timeout: 20_000 });
      // With script all of it happens in the page; without, the server prints the steps.
      assert.equal(page.url(), `${server.origin}/demande${script ? '' : '/sign'}`);

      const cookies = (await context.cookies()).map(({ name, value }) => `${name}=${value}`).join('; ');
      const signed = await fetch(`${server.origin}/demande/signed.pdf`, { headers: { cookie: cookies } });
      assert.equal(signed.status, 200);
      const report = await verifyPdf(new Uint8Array(await signed.arrayBuffer()), {
        trust: [server.sandbox.caCertificate.der],
      });
      assert.equal(report.status, 'valid');
      if (script) assert.deepEqual(complaints, []);
    } finally {
      await context.close();
      await server.close();
    }
  });
}
