// Somebody follows a link while the site cannot be reached: the service is really stopped, and really started again. What the browser keeps
// for that is one page and its files, and nothing of a person; an agency can have it removed.
import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, beforeEach, test } from 'node:test';
import puppeteer from 'puppeteer-core';
import { chromeArguments, findFirefox, requireChrome } from '../../../scripts/lib/browsers.mjs';
import { startDemonstration } from '../../../scripts/lib/demonstration.mjs';
import { follow, signIn } from './citizen.mjs';
import { eventually } from './site.mjs';

let dataFolder;
let site;
let port;
const start = async (adapt = (given) => given) => {
  site = await startDemonstration({ dataFolder, port, adapt });
  port = Number(new URL(site.origin).port);
};
const stop = async () => {
  await site?.close();
  site = undefined;
};

let browser;
before(async () => {
  dataFolder = await mkdtemp(join(tmpdir(), 'tiwizi-away-'));
  await start();
  browser = await puppeteer.launch({ executablePath: requireChrome(), args: chromeArguments, protocolTimeout: 30_000 });
});
after(async () => {
  await browser?.close();
  await stop();
  await rm(dataFolder, { recursive: true, force: true });
});

// What failed in between leaves the others their service.
beforeEach(() => site ?? start());

/** What the worker keeps: each cache with its paths. */
const kept = (page) =>
  page.evaluate(async () =>
    Object.fromEntries(
      await Promise.all(
        (await caches.keys()).map(async (name) => [
          name,
          (await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname),
        ]),
      ),
    ),
  );
const isKept = (page, language) =>
  eventually(async () =>
    Object.entries(await kept(page)).some(
      ([name, paths]) => name.startsWith(`tiwizi-offline-1-${language}-`) && paths.includes('/'),
    ),
  );
const again = 'main .tiwizi-button';
const complaintsOf = (page) => {
  const complaints = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => /policy|trusted/i.test(message.text()) && complaints.push(message.text()));
  return complaints;
};
const shown = (page) =>
  page.evaluate(async () => {
    const { lang, dir } = document.documentElement;
    await document.fonts.ready;
    const button = document.querySelector('main .tiwizi-button');
    return {
      url: location.pathname + location.search,
      lang,
      dir,
      heading: document.querySelector('h1').textContent,
      again: button.href === location.href,
      isStyled: getComputedStyle(button).minBlockSize !== '0px' && getComputedStyle(button).minBlockSize !== 'auto',
      fonts: [...document.fonts]
        .filter(({ status }) => status === 'loaded')
        .map(({ family }) => family.replaceAll('"', '')),
      scripts: document.scripts.length,
      calls: [...document.querySelectorAll('main a[href^="tel:"]')].length,
    };
  });

/** Presses a link and waits until the heading is, or is no longer, one. Firefox does not tell its driver of every page that a worker answers. */
async function press(page, selector, heading, isThere = true) {
  await page.$eval(selector, (link) => {
    link.ownerDocument.title = 'left';
    link.click();
  });
  const arrived = await eventually(() =>
    page
      .evaluate(
        (words, is) => document.title !== 'left' && (document.querySelector('h1')?.textContent === words) === is,
        heading,
        isThere,
      )
      // Between two pages there is none to ask.
      .catch(() => false),
  );
  assert.ok(arrived, `${isThere ? '' : 'no longer '}“${heading}” at ${page.url()}`);
}

/** In a browser of their own: a page is visited, the service ends, a link is followed, the service comes back. */
async function loseAndFind(own, { language, lang, dir, heading, font }) {
  const context = await own.createBrowserContext();
  const page = await context.newPage();
  const complaints = complaintsOf(page);
  await page.goto(`${site.origin}/${language}/`);
  assert.ok(await isKept(page, language), 'the page is kept');
  await stop();
  await press(page, 'a[href*="/services/"]', heading);
  const now = await shown(page);
  assert.match(now.url, new RegExp(`^/${language}/services/`), 'the address is that of the link');
  assert.deepEqual({ lang: now.lang, dir: now.dir, heading: now.heading }, { lang, dir, heading });
  assert.ok(now.again, 'the link that tries again leads to the same address');
  assert.ok(now.isStyled, 'it has its style sheets');
  assert.ok(now.fonts.includes(font), `${font} is among ${now.fonts.join()}`);
  assert.deepEqual([now.scripts, now.calls], [0, 1], 'no script, and a number to call');
  await press(page, again, heading);
  await start();
  await press(page, again, heading, false);
  assert.match(page.url(), /\/services\//);
  assert.deepEqual(complaints, []);
  await context.close();
}

const arabic = {
  language: 'ar',
  lang: 'ar-MA',
  dir: 'rtl',
  heading: 'تعذّر الاتصال بالموقع',
  font: 'IBM Plex Sans Arabic',
};
const french = {
  language: 'fr',
  lang: 'fr-MA',
  dir: 'ltr',
  heading: 'Le site est injoignable',
  font: 'IBM Plex Sans',
};

test('the service is away: the page says so in Arabic and in French, and the same link goes on when it is back', async () => {
  await loseAndFind(browser, arabic);
  await loseAndFind(browser, french);
});

test('so in Firefox', async () => {
  const firefox = await puppeteer.launch({ browser: 'firefox', executablePath: findFirefox() });
  try {
    await loseAndFind(firefox, arabic);
  } finally {
    await firefox.close();
  }
});

test('nothing of a person is kept; the page is as they want pages; a logout leaves none of it', async () => {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.goto(`${site.origin}/fr/requests/birth-certificate-extract/new`);
  await signIn(page);
  assert.ok(await isKept(page, 'fr'));
  await page.goto(`${site.origin}/fr/account`);
  await page.goto(`${site.origin}/fr/preferences`);
  await page.evaluate(() => document.querySelector('input[name=scheme][value=dark]').click());
  await follow(page, 'tiwizi-preferences button.tiwizi-button');
  assert.ok(await eventually(async () => Object.keys(await kept(page)).some((name) => name.includes('Scheme=dark'))));
  const all = await kept(page);
  assert.equal(Object.keys(all).length, 1, 'one page of a language');
  for (const path of Object.values(all).flat()) assert.match(path, /^(\/|\/assets\/.+\.(css|svg|woff2))$/);
  const text = await page.evaluate(async () => (await caches.match('/')).text());
  assert.doesNotMatch(text, /Amina|Bennani|csrf|auth/i);

  await stop();
  // A link of somebody who is signed in, and a form that is sent.
  await press(page, 'a[href$="/account"]', french.heading);
  assert.equal(await page.$eval('html', ({ dataset }) => dataset.tiwiziScheme), 'dark');
  await start();
  await page.setJavaScriptEnabled(false);
  await follow(page, again);
  assert.match(page.url(), /\/account$/, 'its link needs no script');
  await page.setJavaScriptEnabled(true);
  await page.reload();

  // The next page has it kept anew: what stood beside it is gone.
  await page.evaluate(() => caches.open('tiwizi-offline-1-en-0-'));
  await page.evaluate(() => document.querySelector('form[action^="/auth/logout"] button').click());
  const isGone = async () => !Object.keys(await kept(page)).some((name) => name.includes('-en-'));
  // Between two pages there is none to ask.
  assert.ok(await eventually(() => isGone().catch(() => false)));
  await context.close();
});

test('a form that is sent without network is not kept, shown or sent again', async () => {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.goto(`${site.origin}/fr/help`);
  assert.ok(await isKept(page, 'fr'));
  await page.reload();
  const before = await kept(page);
  await stop();
  await page.evaluate(() => {
    const form = Object.assign(document.createElement('form'), { method: 'post', action: '/fr/feedback' });
    document.body.append(form);
    form.submit();
  });
  await eventually(async () => page.url().startsWith('chrome-error:'));
  assert.match(page.url(), /^chrome-error:/, 'the browser says it in its own way, and asks before it sends again');
  await start();
  await page.goto(`${site.origin}/fr/help`);
  assert.deepEqual(await kept(page), before);
  await context.close();
});

test('an agency turns it off: the next page removes what was kept, and the worker', async () => {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.goto(`${site.origin}/fr/`);
  assert.ok(await isKept(page, 'fr'));
  await stop();
  await start((given) => ({ ...given, offlinePage: false }));
  await page.goto(`${site.origin}/fr/help`);
  assert.equal(await page.$('[data-tiwizi-offline]'), null);
  assert.ok(
    await eventually(async () => {
      const workers = await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
      return workers === 0 && Object.keys(await kept(page)).length === 0;
    }),
    'nothing is left',
  );
  assert.equal((await fetch(`${site.origin}/fr/offline`)).status, 404);
  await stop();
  await assert.rejects(page.goto(`http://localhost:${port}/fr/help`), /ERR_CONNECTION_REFUSED/);
  await start();
  await context.close();
});
