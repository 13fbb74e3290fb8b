// Accordion and tabs as a server prints them: without script, and on paper with it.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { after, before, test } from 'node:test';
import { expand } from '@tiwizi/ssr';
import { launch, open, serve } from './harness.mjs';

const parts = (words) => JSON.stringify(['one', 'two'].map((name) => ({ name, [words]: name, text: `text ${name}` })));
const content = '<p slot="two" id="inside">inside two</p>';
const markup = `<a id="into" href="#inside">into</a>
  <tiwizi-accordion sections='${parts('heading')}'>${content}</tiwizi-accordion>
  <tiwizi-tabs tabs='${parts('label')}'>${content.replaceAll('inside', 'inner')}</tiwizi-tabs>`;
const page = `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Page</title><link rel="stylesheet" href="/assets/tiwizi.css"></head><body class="tiwizi-page">${expand(markup, { lang: 'fr' })}<script type="module" src="/assets/tiwizi.js"></script></body></html>`;

let browser;
let server;
before(async () => {
  browser = await launch();
  server = await serve({ '/folding': page });
});
after(async () => {
  await browser.close();
  await server.close();
});

/** Which parts can be read, by the sentences in them. */
const read = (tab, tag) =>
  tab.$$eval(`${tag} p.tiwizi-text, ${tag} [slot]`, (all) =>
    all.filter((each) => each.checkVisibility({ contentVisibilityAuto: true })).map((each) => each.textContent),
  );
const all = ['text one', 'text two', 'inside two'];

test('without script sections open by their summary and by a link into them, and tabs are sections', async () => {
  const { page: tab } = await open(browser, `${server.url}/folding`, { script: false });
  assert.deepEqual(await read(tab, 'tiwizi-accordion'), []);
  assert.equal((await tab.$$('tiwizi-accordion button:not([hidden])')).length, 0, 'no button that does nothing');
  await tab.click('summary');
  assert.deepEqual(await read(tab, 'tiwizi-accordion'), ['text one']);
  await tab.click('#into');
  assert.deepEqual(await read(tab, 'tiwizi-accordion'), all);
  assert.deepEqual(await read(tab, 'tiwizi-tabs'), ['text one', 'text two', 'inner two']);
  await tab.close();
});

/** What stands on the sheets of paper a browser makes: what is asked of styles while a medium is only claimed comes a frame late. */
async function paper(tab) {
  const { stdout } = spawnSync('pdftotext', ['-', '-'], { input: await tab.pdf(), encoding: 'utf8' });
  return stdout.split(/\s*\n\s*/).filter(Boolean);
}

test('on paper all of both is shown, and nothing to press', async (t) => {
  if (spawnSync('pdftotext', ['-v']).error) return t.skip('pdftotext is not installed (apt-get install poppler-utils)');
  for (const script of [false, true]) {
    const { page: tab } = await open(browser, `${server.url}/folding`, { script });
    if (script) {
      await tab.waitForSelector('tiwizi-tabs[data-tiwizi-ready]');
      assert.deepEqual(await read(tab, 'tiwizi-tabs'), ['text one']);
      assert.equal(await tab.$eval('tiwizi-accordion button', (each) => each.checkVisibility()), true);
    }
    const headings = ['one', 'text one', 'two', 'text two'];
    assert.deepEqual(await paper(tab), ['into', ...headings, 'inside two', ...headings, 'inner two']);
    await tab.close();
  }
  return undefined;
});
