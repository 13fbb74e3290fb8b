// Signing before the real signing service of the sandbox, under the strictest policy: script on, off, late, and failing.
import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { download, toNode } from '@tiwizi/http';
import { directionOf, urlSegment } from '@tiwizi/i18n';
import { createSandbox } from '@tiwizi/sandbox';
import { verifyPdf } from '@tiwizi/signature/pades';
import { createSigningServer, documents, signaturePage, signatureTitle } from '@tiwizi/signature/server';
import { expand } from '@tiwizi/ssr';
import { fileStore } from '@tiwizi/store';
import { launch, open, POLICY } from './harness.mjs';

const assets = fileURLToPath(new URL('../../browser/dist/', import.meta.url));
const pdf = await readFile(new URL('../../signature/fixtures/pdf/printed-page.pdf', import.meta.url));

let folder, sandbox, browser, server, origin, signing, kit;
const settings = { delay: 0, broken: false, altered: false };
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tiwizi-sign-'));
  sandbox = await createSandbox({
    port: 0,
    dataDir: join(folder, 'sandbox'),
    clientRedirectUris: ['http://localhost:4000/auth/callback'],
  });
  server = createServer(answer);
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  origin = `http://localhost:${server.address().port}`;
  signing = createSigningServer({
    csc: { baseUrl: sandbox.cscUrl, accessToken: sandbox.cscToken },
    trust: [sandbox.caCertificate.der],
    documents: documents(fileStore(join(folder, 'documents'), { keys: randomBytes(32) })),
    codes: { delaySeconds: 0, perHour: 1000, perPersonHour: 1000 },
    onError: (error) => process.env.DEBUG && console.log(error),
    signerOf: () => ({ sub: 'amina', name: 'أمينة الإدريسي' }),
    http: {
      origin,
      basePath: (locale) => `/${urlSegment(locale)}/requests`,
      visitor: async () => ({ actor: 'amina', subject: 'amina', csrf: 'token', session: undefined }),
      print,
      loginUrl: () => '/login',
      declinedUrl: (locale, id) => `/${urlSegment(locale)}/declined/${id}`,
      viewer: true,
    },
  });
  kit = toNode(sign);
  browser = await launch();
  // Keys are made when first asked for, which takes longer than a step may.
  await fetch(`${sandbox.cscUrl}/credentials/list`, {
    method: 'POST',
    headers: { authorization: `Bearer ${sandbox.cscToken}`, 'content-type': 'application/json' },
    body: '{"userID":"amina"}',
  });
});
after(async () => {
  await browser?.close();
  server?.closeAllConnections();
  server?.close();
  await sandbox?.close();
  await rm(folder, { recursive: true });
});

async function answer(request, response) {
  const { pathname } = new URL(request.url, 'http://localhost');
  if (pathname.startsWith('/assets/')) {
    if (pathname.endsWith('.js') && settings.delay) await new Promise((done) => setTimeout(done, settings.delay));
    const body =
      settings.broken && pathname.endsWith('.js')
        ? 'throw new Error("broken on purpose");'
        : await readFile(assets + pathname.slice(8)).catch(() => undefined);
    return response
      .writeHead(body === undefined ? 404 : 200, {
        'content-type': pathname.endsWith('.js')
          ? 'text/javascript'
          : pathname.endsWith('.css')
            ? 'text/css'
            : 'application/octet-stream',
      })
      .end(body);
  }
  return kit(request, response, () =>
    response
      .writeHead(pathname === '/favicon.ico' ? 204 : 200, { 'content-type': 'text/html' })
      .end(
        pathname === '/favicon.ico'
          ? undefined
          : `<!doctype html><html lang="en"><title>elsewhere</title><p>${pathname}`,
      ),
  );
}

/** The kit's answers, under the strictest policy; a document may be altered on its way. */
async function sign(request) {
  const answer = await signing.handle(request);
  if (answer?.headers.get('content-type')?.startsWith('text/html'))
    answer.headers.set('content-security-policy', POLICY);
  if (!settings.altered || !request.url.endsWith('document.pdf')) return answer;
  return download(Buffer.concat([Buffer.from(await answer.arrayBuffer()), Buffer.from(' ')]), {
    name: 'document.pdf',
    type: 'application/pdf',
    disposition: 'inline',
  });
}

const print = (page) =>
  expand(
    `<!doctype html><html lang="${page.locale}" dir="${directionOf(page.locale)}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${signatureTitle(page)}</title><link rel="stylesheet" href="/assets/tiwizi.css"><script type="module" src="/assets/kits/elements.js"></script><script type="module" src="/assets/kits/signature.js"></script></head><body class="tiwizi-page"><main class="tiwizi-main">${signaturePage(page)}</main></body></html>`,
  );

let count = 0;
/** Opens a new document of Amina in a tab. */
async function start(lang, options) {
  const id = `page-${++count}`;
  await signing.open({ id, owner: 'amina', pdf, title: 'طلب نسخة من رسم الولادة' });
  return { id, ...(await open(browser, `${origin}/${lang}/requests/${id}/sign`, options)) };
}
/** A press of a person that leads away: what came of an earlier one has come before. */
const decline = (tab) => Promise.all([tab.waitForNavigation(), tab.click('button[value=cancel]')]);
const code = () => sandbox.control.latestMessage('+212600000001').code;
/** Failing answers (422, 503) are console errors in Chromium; they are what some tests ask for. */
const others = (complaints) => complaints.filter((line) => !/status of (422|503)/.test(line));

/** Presses a button and waits for what it leads to: in the page, or on a new one. Asked from here, since a page without script runs none of ours. */
async function press(tab, button, awaited) {
  let isPressed = false;
  for (let attempt = 0; attempt < 300; attempt++) {
    // What is being printed cannot be pressed yet.
    isPressed ||= await tab.click(`button[value=${button}]`).then(
      () => true,
      () => false,
    );
    if (isPressed && (await tab.$(awaited).catch(() => null))) return;
    await new Promise((done) => setTimeout(done, 50));
  }
  assert.fail(`${awaited} did not come after ${button}`);
}

async function signThrough(tab) {
  await tab.click('input[name=agreed]');
  await press(tab, 'agree', 'input[name=code]');
  await tab.type('input[name=code]', code());
  await press(tab, 'confirm', 'tiwizi-signature-verification table');
}

async function isSigned(id) {
  const { pdf: signed, verification } = await signing.result(id, 'amina');
  assert.equal(verification.valid, true);
  assert.equal((await verifyPdf(signed, { trust: [sandbox.caCertificate.der] })).valid, true);
}

for (const [name, options, more] of [
  ['script on', {}, {}],
  ['script off', { script: false }, {}],
  ['script that throws', {}, { broken: true }],
  ['script two seconds late', { wait: 'domcontentloaded' }, { delay: 2000 }],
]) {
  test(`a document is signed with ${name}`, async () => {
    Object.assign(settings, { delay: 0, broken: false }, more);
    const { page: tab, complaints, id } = await start('ar', options);
    if (name === 'script on') await tab.waitForSelector('[data-tiwizi-check=checked]');
    await signThrough(tab);
    await isSigned(id);
    assert.match(await tab.$eval('main', (main) => main.textContent), /التوقيع صحيح/);
    if (name === 'script on') assert.deepEqual(complaints, [], 'no complaint under the strictest policy');
    await tab.close();
    Object.assign(settings, { delay: 0, broken: false });
  });
}

const drawn = 'canvas[role=img][data-tiwizi-drawn]';

test('the pages are drawn in the page when they are asked for, from the bytes that were compared', async () => {
  const { page: tab, complaints } = await start('ar');
  await tab.click('details summary');
  await tab.waitForSelector(drawn);
  assert.equal(await tab.$eval(drawn, (canvas) => canvas.getAttribute('aria-label')), 'الصفحة 1 من 1');
  const dark = await tab.$eval(
    drawn,
    (canvas) =>
      [...canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data].filter(
        (value, index) => index % 4 === 0 && value < 100,
      ).length,
  );
  assert.ok(dark > 500, `letters are to be seen: ${dark} dark points`);
  assert.deepEqual(complaints, [], 'no complaint under the strictest policy');
  await tab.close();
});

test('pages that cannot be drawn: said in their place, and the way goes on', async () => {
  const {
    page: tab,
    complaints,
    id,
  } = await start('fr', {
    before: async (page) => {
      await page.setRequestInterception(true);
      page.on('request', (request) => (request.url().endsWith('pdf.worker.js') ? request.abort() : request.continue()));
    },
  });
  await tab.click('details summary');
  await tab.waitForFunction(
    () => /n’ont pas pu être affichées ici/.test(document.querySelector('[data-tiwizi-part=viewer-note]').textContent),
    { polling: 50 },
  );
  assert.ok(complaints.some((line) => line.includes('tiwizi-e-signature-pages-not-drawn')));
  await signThrough(tab);
  await isSigned(id);
  await tab.close();
});

test('a file that was altered on the way is not shown', async () => {
  settings.altered = true;
  const { page: tab } = await start('en');
  await tab.waitForSelector('[data-tiwizi-check=mismatch]');
  await tab.click('details summary');
  await new Promise((done) => setTimeout(done, 500));
  assert.equal(await tab.$(drawn), null);
  settings.altered = false;
  await tab.close();
});

for (const script of [true, false]) {
  test(`a wrong code, the service down and a way back, script ${script ? 'on' : 'off'}`, async () => {
    const { page: tab, complaints, id } = await start('fr', { script });
    sandbox.control.set({ signingDown: 'reset' });
    await tab.click('input[name=agreed]');
    await press(tab, 'agree', 'tiwizi-notice[type=danger]');
    assert.match(
      await tab.$eval('tiwizi-notice[type=danger]', (notice) => notice.textContent),
      /ne répond pas pour le moment.*La signature n’est pas terminée/s,
    );
    assert.equal(await tab.$eval('input[name=agreed]', (box) => box.checked), true, 'the tick is kept');
    sandbox.control.reset();
    await press(tab, 'agree', 'input[name=code]');
    await tab.type('input[name=code]', String((Number(code()) + 1) % 1e6).padStart(6, '0'));
    await press(tab, 'confirm', '.tiwizi-error');
    assert.match(await tab.$eval('.tiwizi-error', (error) => error.textContent), /Il reste 2 essais/);
    if (script) assert.equal(await tab.evaluate(() => document.activeElement.name), 'code');
    else
      assert.equal(await tab.$eval('input[name=code]', (control) => control.value), '', 'a code is never given back');
    await press(tab, 'back', 'input[name=agreed]');
    await signThrough(tab);
    await isSigned(id);
    assert.deepEqual(others(complaints), []);
    await tab.close();
  });
}

test('a file that was altered on the way stops the signing', async () => {
  settings.altered = true;
  const { page: tab, id } = await start('en');
  await tab.waitForSelector('[data-tiwizi-check=mismatch]');
  await tab.click('input[name=agreed]');
  await tab.click('button[value=agree]');
  assert.match(await tab.$eval('[data-tiwizi-part=message]', (message) => message.textContent), /Signing is stopped/);
  await decline(tab);
  assert.equal((await signing.status(id, 'amina')).consent, undefined);
  settings.altered = false;
  await tab.close();
});

test('a press of a script signs nothing', async () => {
  const { page: tab, id } = await start('en');
  await tab.waitForSelector('[data-tiwizi-check=checked]');
  await tab.evaluate(() => {
    document.querySelector('input[name=agreed]').checked = true;
    document.querySelector('button[value=agree]').click();
  });
  await decline(tab);
  assert.equal((await signing.status(id, 'amina')).consent, undefined);
  await tab.close();
});

test('the person who declines is led away, and nothing was agreed to', async () => {
  const { page: tab, id } = await start('zgh');
  await decline(tab);
  assert.equal(new URL(tab.url()).pathname, `/zgh/declined/${id}`);
  assert.equal((await signing.status(id, 'amina')).consent, undefined);
  await tab.close();
});
