// npm run screens: contact sheets of every example and of every page of the journey, in Arabic and French, phone and desktop, light, dark
// and forced colours, into artifacts/screens/. They are made to be looked at: the list to go through is printed at the end.
//   --examples | --journey   one of the two only
//   --only field             pages whose name contains it (may be repeated)
import { rmSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { ensureBuilt, ensureInstalled, root } from './lib/ensure.mjs';

ensureInstalled();
ensureBuilt();
const { chromeArguments, requireChrome } = await import('./lib/browsers.mjs');
const { checklist, takeShots, writeIndex, writeSheets } = await import('./lib/contact-sheet.mjs');
const { serveFolder } = await import('./lib/serve-folder.mjs');

const given = process.argv.slice(2);
const only = given.flatMap((each, index) => (each === '--only' ? [given[index + 1]] : []));
const plain = (name) => name.toLowerCase().replaceAll(' ', '-');
const isWanted = (name) => !only.length || only.some((part) => plain(name).includes(plain(part)));
const languages = { ar: 'ar-MA', fr: 'fr-MA' };
const folder = `${root}artifacts/screens`;
const files = [];

const made = new Map();
const host = await serveFolder(`${root}packages/browser/dist`, (path) => made.get(path));
host.put = (name, body) => made.set(name, body);
const browser = await puppeteer.launch({
  executablePath: requireChrome(),
  args: [...chromeArguments, '--hide-scrollbars'],
  protocolTimeout: 60_000,
});
if (!only.length && !given.length) rmSync(folder, { recursive: true, force: true });

async function examples() {
  const { readExamples } = await import('./lib/examples.mjs');
  const { galleryCss, galleryPage } = await import('./lib/gallery.mjs');
  host.put('/gallery.css', galleryCss);
  const page = await browser.newPage();
  for (const set of readExamples().filter(({ title }) => isWanted(title))) {
    const shots = [];
    for (const locale of Object.values(languages)) {
      host.put('/gallery.html', galleryPage(set, locale));
      await page.goto(`${host.url}gallery.html`, { waitUntil: 'load' });
      shots.push(...(await takeShots(page)).map((shot) => ({ ...shot, locale })));
    }
    files.push(...(await writeSheets(page, host, folder, set.title, shots)));
    console.log(set.title);
  }
  await page.close();
}

async function journeyPages() {
  const { startSite } = await import('../packages/create-tiwizi/tests/site.mjs');
  const { visitJourney } = await import('../packages/create-tiwizi/tests/journey-pages.mjs');
  const site = await startSite();
  const shots = new Map();
  try {
    for (const [language, locale] of Object.entries(languages)) {
      const person = await site.person({ width: 1280 });
      await visitJourney(site, language, person, async (name, page) => {
        if (isWanted(name))
          shots.set(name, [
            ...(shots.get(name) ?? []),
            ...(await takeShots(page)).map((shot) => ({ ...shot, locale })),
          ]);
        console.log(`${locale} ${name}`);
      });
      await person.browserContext().close();
    }
  } finally {
    await site.close();
  }
  const layout = await browser.newPage();
  let number = 0;
  for (const [name, own] of shots)
    files.push(
      ...(await writeSheets(layout, host, folder, `journey-${String((number += 1)).padStart(2, '0')}-${name}`, own)),
    );
}

try {
  if (!given.includes('--journey')) await examples();
  if (!given.includes('--examples')) await journeyPages();
} finally {
  await browser.close();
  await host.close();
}
writeIndex(folder, files);
console.log(`\n${files.length} sheets in artifacts/screens/ (index.html shows them all). On each, look for:`);
for (const line of checklist) console.log(`  [ ] ${line}`);
