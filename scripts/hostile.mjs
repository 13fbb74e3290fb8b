// npm run hostile: our elements on the pages of others. Each example (full form, tiwizi.embed.css, script on) is laid under the stylesheets
// of others, and every computed property that differs from the clean page is listed. The other way round nothing may differ: what our
// stylesheet changes outside our own elements fails.
//   --only Bulma   one stylesheet
//   --list         every difference, not only the most frequent
import { mkdirSync, writeFileSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { ensureBuilt, ensureInstalled, root } from './lib/ensure.mjs';

ensureInstalled();
ensureBuilt();
const { chromeArguments, requireChrome } = await import('./lib/browsers.mjs');
const { computedDifferences, foreignPage } = await import('./lib/computed-differences.mjs');
const { readExamples } = await import('./lib/examples.mjs');
const { galleryPage } = await import('./lib/gallery.mjs');
const { asked, hostileSheets } = await import('./lib/hostile-sheets.mjs');
const { serveFolder } = await import('./lib/serve-folder.mjs');

const given = process.argv.slice(2);
const only = given.flatMap((each, index) => (each === '--only' ? [given[index + 1]] : []));
const sheets = Object.entries(await hostileSheets()).filter(
  ([name]) => !only.length || only.some((part) => name.includes(part)),
);
/** Differences an element, summed over all stylesheets. */
const BUDGET = 5;
const sets = readExamples();
// The frame of the page is that of neither: boxes are compared at the same width.
const frame =
  '.gallery.gallery.gallery{margin:0!important;padding:16px!important}.gallery>section{border:0!important;margin:0!important;padding:0!important}';
const made = new Map([['/gallery.css', frame]]);
const host = await serveFolder(`${root}packages/browser/dist`, (path) => made.get(path));
const browser = await puppeteer.launch({
  executablePath: requireChrome(),
  args: chromeArguments,
  protocolTimeout: 120_000,
});
const page = await browser.newPage();
await page.setViewport({ width: 1280, height: 900 });
await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
const result = { made: 'npm run hostile', sheets: {}, reverse: {} };

/** Adds the findings of one page to those of a sheet. */
function add(into, { compared, differences }) {
  into.elements += compared;
  for (const { element, property, without, with: changed, count } of differences) {
    into.differences += count;
    const values = ((into.byElement[element] ??= {})[property] ??= []);
    const known = values.find((each) => each.clean === without && each.hostile === changed);
    if (known) known.count += count;
    else values.push({ clean: without, hostile: changed, count });
  }
}

let failed = 0;
try {
  // The measure itself: our own stylesheet must be seen to change our own elements.
  made.set('/page.html', galleryPage(sets[0], 'fr-MA', { styles: ['/tiwizi.embed.css'], labels: false }));
  await page.goto(`${host.url}page.html`, { waitUntil: 'load' });
  const own = await page.evaluate(computedDifferences, {
    elements: '.gallery-example *',
    sheet: 'link[href="/tiwizi.embed.css"]',
  });
  if (!own.differences.length)
    throw new Error('Our own stylesheet changes nothing of our elements: the measure is broken.');
  for (const [name, css] of sheets) {
    made.set('/hostile.css', css);
    made.set('/gallery.css', `${frame}${asked[name] ?? ''}`);
    const own = (result.sheets[name] = { elements: 0, differences: 0, byElement: {} });
    for (const set of sets) {
      made.set(
        '/page.html',
        galleryPage(set, 'fr-MA', {
          styles: ['/hostile.css', '/tiwizi.embed.css'],
          labels: false,
          bodyId: 'content',
        }),
      );
      await page.goto(`${host.url}page.html`, { waitUntil: 'load' });
      await page.evaluate(() =>
        Promise.all([...document.querySelectorAll('*')].map((element) => element.updateComplete)),
      );
      add(
        own,
        await page.evaluate(computedDifferences, {
          elements: '.gallery-example *',
          sheet: 'link[href="/hostile.css"]',
        }),
      );
    }
  }
  for (const [name, css] of [['no stylesheet', ''], ...sheets]) {
    made.set('/hostile.css', css);
    made.set(
      '/page.html',
      `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Page</title><link rel="stylesheet" href="/hostile.css"><link rel="stylesheet" href="/tiwizi.embed.css"></head><body id="content">${foreignPage}</body></html>`,
    );
    await page.goto(`${host.url}page.html`, { waitUntil: 'load' });
    const { compared, differences } = await page.evaluate(computedDifferences, {
      elements: '*',
      sheet: 'link[href="/tiwizi.embed.css"]',
      all: true,
    });
    if (compared < 60) throw new Error(`Only ${compared} elements of the foreign page were compared.`);
    const felt = css
      ? (await page.evaluate(computedDifferences, { elements: '*', sheet: 'link[href="/hostile.css"]' })).differences
          .length
      : 1;
    if (!felt) throw new Error(`${name} changes nothing of a plain page: it was not laid over it.`);
    result.reverse[name] = { elements: compared, differences };
    if (differences.length) failed += 1;
  }
} finally {
  await browser.close();
  await host.close();
}
mkdirSync(`${root}artifacts`, { recursive: true });
writeFileSync(`${root}artifacts/hostile.json`, JSON.stringify(result, null, 1));

console.log(
  'What stylesheets of others change of our elements (computed properties that matter; artifacts/hostile.json has all of it):',
);
for (const [name, { elements, differences, byElement }] of Object.entries(result.sheets)) {
  const byProperty = {};
  for (const properties of Object.values(byElement))
    for (const [property, values] of Object.entries(properties))
      byProperty[property] = (byProperty[property] ?? 0) + values.reduce((sum, { count }) => sum + count, 0);
  const most = Object.entries(byProperty)
    .sort((a, b) => b[1] - a[1])
    .slice(0, given.includes('--list') ? undefined : 6)
    .map(([property, count]) => `${property} ${count}`);
  console.log(
    `  ${name}: ${differences} differences, on ${Object.keys(byElement).length} kinds of element, of ${elements} elements; most: ${most.join(', ') || 'none'}`,
  );
  if (given.includes('--list'))
    for (const [element, properties] of Object.entries(byElement))
      console.log(
        `    ${element}: ${Object.entries(properties)
          .map(([property, [{ clean, hostile }]]) => `${property} ${clean} → ${hostile}`)
          .join('; ')
          .slice(0, 400)}`,
      );
}
const all = Object.values(result.sheets);
const compared = Math.max(...all.map(({ elements }) => elements));
const each = all.reduce((sum, { differences }) => sum + differences, 0) / compared;
if (each > BUDGET) failed += 1;
console.log(
  `  ${each > BUDGET ? '✗ ' : ''}${each.toFixed(1)} differences an element, summed over ${all.length} sheets; at most ${BUDGET}`,
);
console.log('What our stylesheet changes outside our elements:');
for (const [name, { elements, differences }] of Object.entries(result.reverse)) {
  console.log(`  ${differences.length ? '✗' : '✓'} beside ${name}: ${differences.length} of ${elements} elements`);
  for (const { element, property, without, with: changed } of differences.slice(0, 12))
    console.log(`      ${element} ${property}: ${without} → ${changed}`);
}
console.log(`${Object.keys(result.reverse).length + 1 - failed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
