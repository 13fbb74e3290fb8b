// The fifteen lines of docs/publish-your-services.md, taken out of it, with ten sheets of an agency's own, under the strictest policy.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { launch, serve } from './harness.mjs';

const root = new URL('../../../', import.meta.url);
const page = readFileSync(new URL('docs/publish-your-services.md', root), 'utf8');
const [, html] = /```html\n([\s\S]*?)```/.exec(page);
const [, json] = /```json\n([\s\S]*?)```/.exec(page);
const commune = readFileSync(new URL('packages/services/fixtures/commune.json', root), 'utf8');

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

/** Opens the page with a file of sheets. */
async function open(sheets, markup = html, address = '/') {
  const server = await serve(
    { '/': () => markup },
    {
      answer: async ({ url }, response) => {
        if (!url.startsWith('/services.json')) return false;
        response.writeHead(200, { 'content-type': 'application/json' }).end(sheets);
        return true;
      },
    },
  );
  const tab = await browser.newPage();
  const complaints = [];
  tab.on('pageerror', (error) => complaints.push(String(error)));
  tab.on('console', (message) => ['error', 'warn'].includes(message.type()) && complaints.push(message.text()));
  await tab.goto(server.url + address);
  return { tab, complaints, close: () => Promise.all([tab.close(), server.close()]) };
}
const headings = (tab) => tab.$$eval('tiwizi-service-card a', (links) => links.map((each) => each.textContent.trim()));
const shows = (tab, count) =>
  tab.waitForFunction((wanted) => document.querySelectorAll('tiwizi-service-card a').length === wanted, {}, count);

test('fifteen lines and one file: ten services, found by everyday words', async () => {
  assert.equal(html.trimEnd().split('\n').length, 15);
  const { tab, complaints, close } = await open(commune);
  try {
    await shows(tab, 10);
    assert.ok((await headings(tab)).includes('Attestation de résidence'));
    await tab.type('input[type=search]', 'sokna');
    await shows(tab, 1);
    assert.equal((await headings(tab))[0], 'Attestation de résidence', 'best first');
    await tab.keyboard.press('Enter');
    await tab.waitForFunction(() => location.search.includes('q=sokna'));
    await tab.reload();
    await shows(tab, 1);
    await tab.$eval('input[type=search]', (box) => {
      box.value = '';
      box.dispatchEvent(new InputEvent('input', { bubbles: true }));
    });
    await shows(tab, 10);
    // That the page as it stands needs script is told to who makes it, and nothing else is.
    assert.deepEqual(
      complaints.filter((each) => !each.startsWith('[tiwizi-short-form]')),
      [],
    );
  } finally {
    await close();
  }
});

test('the sheet of the page, and the same page in Arabic', async () => {
  const { tab, close } = await open(json, html.replace('lang="fr"', 'lang="ar" dir="rtl"'));
  try {
    await shows(tab, 1);
    assert.deepEqual(await headings(tab), ['شهادة السكنى الإدارية']);
    assert.equal(await tab.$eval('tiwizi-service-card a', (link) => link.getAttribute('href')), '/demandes/residence');
    assert.equal(await tab.$eval('tiwizi-service-directory form button', (each) => each.textContent.trim()), 'بحث');
  } finally {
    await close();
  }
});
