// Form pages load the first half of the stylesheet only: nothing they show may have its rules in the other half.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import postcss from 'postcss';
import { fillForm } from './citizen.mjs';
import { atForm, startSite } from './site.mjs';

let site;
before(async () => {
  site = await startSite();
});
after(() => site.close());

const asset = async (path) => (await fetch(`${site.origin}/assets/${path}`)).text();
const inText = (text) => new Set(text.match(/\btiwizi-[\w-]+/g) ?? []);

/** Classes and elements that have rules of their own; other layers list every block, whichever half it is in. */
function styled(css) {
  const names = new Set();
  postcss.parse(css).walkAtRules('layer', (layer) => {
    if (layer.params === 'tiwizi.components')
      layer.walkRules(({ selector }) => inText(selector).forEach((name) => names.add(name)));
  });
  return names;
}

test('the core stylesheet has all that a form page shows', async () => {
  const [core, more] = await Promise.all(
    ['tiwizi.core.css', 'tiwizi.more.css'].map(async (name) => styled(await asset(name))),
  );
  const elsewhere = new Set([...more].filter((name) => !core.has(name)));
  assert.ok(elsewhere.has('tiwizi-card') && elsewhere.has('tiwizi-table'), 'the other half has rooms of its own');
  assert.ok(core.has('tiwizi-field') && core.has('tiwizi-dialog'));

  const page = await atForm(site);
  const scripts = [];
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') scripts.push(response.text().catch(() => ''));
  });
  const missing = async () => [...inText(await page.content())].filter((name) => elsewhere.has(name));
  // Below the version of the files.
  const styles = () =>
    page.$$eval('link[rel=stylesheet]', (links) =>
      links.map((link) => link.getAttribute('href').replace(/^\/assets\/[0-9a-f]{12}\//, '/assets/')),
    );
  assert.deepEqual(await styles(), ['/assets/fonts.css', '/assets/tiwizi.core.css']);
  // All steps stand in the first page, in templates.
  assert.deepEqual(await missing(), []);
  assert.equal(await fillForm(page), 'check');
  assert.deepEqual(await styles(), ['/assets/fonts.css', '/assets/tiwizi.core.css']);
  assert.deepEqual(await missing(), [], 'on the page of the answers to check');
  // What scripts show later: the error summary, the warning before a session ends.
  await page.waitForFunction(() =>
    performance.getEntriesByType('resource').some(({ name }) => name.includes('session-warning')),
  );
  const words = inText((await Promise.all(scripts)).join('\n'));
  assert.ok(words.has('tiwizi-session-warning'));
  assert.deepEqual(
    [...words].filter((name) => elsewhere.has(name)),
    [],
    'in scripts',
  );
  await page.browserContext().close();
});
