// Law 2: a short form that the page's own HTML brought, and that no server expanded, is generated, and told of once; what a script makes is not.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { expand } from '@tiwizi/ssr';
import { launch, open, serve } from './harness.mjs';

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

const short =
  '<tiwizi-notice text="Bonjour"></tiwizi-notice><tiwizi-field label="Nom" name="family"></tiwizi-field><tiwizi-field label="Prénom" name="given"></tiwizi-field>';
const deferred = '<script type="module" src="/assets/kits/elements.js"></script>';
const document = (head, body) =>
  `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Page</title>${head}</head><body>${body}</body></html>`;
const made = `
import '/assets/kits/elements.js';
const field = document.createElement('tiwizi-field');
Object.assign(field, { label: 'Nom', name: 'family' });
document.body.append(field);
const later = field.cloneNode();
addEventListener('load', () => setTimeout(() => { document.body.append(Object.assign(later, { label: 'Prénom', name: 'given' })); }));
`;

/** What the console says of a page on which two fields become ready. */
async function saidOf(html, options = {}) {
  const site = await serve({ '/': html }, options);
  const { page, complaints } = await open(browser, `${site.url}/`);
  try {
    await page.waitForFunction(() => document.querySelectorAll('tiwizi-field[data-tiwizi-ready] input').length === 2);
    assert.notEqual(await page.evaluate(() => globalThis.wasDefined), false, 'the definition was there first');
    return complaints;
  } finally {
    await page.close();
    await site.close();
  }
}

for (const [name, options] of [
  ['', {}],
  [', by a late script too', { scriptDelay: 1000 }],
]) {
  test(`a short form in the HTML of the page is told of once${name}`, async () => {
    const complaints = await saidOf(document(deferred, short), options);
    assert.equal(complaints.length, 1, complaints.join('\n'));
    assert.match(complaints[0], /^\[tiwizi-short-form\] <tiwizi-(field|notice)> .*expand\(\)/);
  });
}

test('so it is when the definition was there before the parser came to it', async () => {
  const html = document(
    '<script type="module" async src="/assets/kits/elements.js"></script>',
    `<script src="/slow.js"></script>${short}`,
  );
  const answer = async (request, response) => {
    if (request.url !== '/slow.js') return false;
    await new Promise((done) => setTimeout(done, 1000));
    return response
      .writeHead(200, { 'content-type': 'text/javascript' })
      .end('globalThis.wasDefined = Boolean(customElements.get("tiwizi-field"));');
  };
  const complaints = await saidOf(html, { answer });
  assert.equal(complaints.length, 1, complaints.join('\n'));
});

test('nothing is said of an expanded page', async () => {
  assert.deepEqual(await saidOf(expand(document(deferred, short))), []);
});

test('nothing is said of elements that a script makes, at once or later', async () => {
  assert.deepEqual(
    await saidOf(document('<script type="module" src="/scripts/app.js"></script>', ''), {
      scripts: { 'app.js': made },
    }),
    [],
  );
});
