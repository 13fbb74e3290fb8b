// What the starter's form page asks for: the demonstration is started and a browser with nothing in its cache opens the first step.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { signIn } from '../../packages/create-tiwizi/tests/citizen.mjs';
import { chromeArguments, requireChrome } from './browsers.mjs';
import { brotliSize } from './bundle-size.mjs';
import { startDemonstration } from './demonstration.mjs';

/** Milliseconds without a request after which a page is taken to have all it wants. */
const rest = 1500;

/**
 * @typedef {object} LoadedFile
 * @property {string} name path on the server
 * @property {'script' | 'stylesheet' | 'font'} type
 * @property {number} size bytes by itself: brotli 11 of scripts and stylesheets, fonts as they are
 * @property {'load' | 'idle' | 'error'} when it was asked for: before the page had loaded; after, untouched; when an empty step was sent
 */

/**
 * Opens the first step of the starter's form, sends it empty, and lists what was asked for.
 *
 * @param {string} [language] segment of the language
 * @returns {Promise<LoadedFile[]>}
 */
export async function formPageLoad(language = 'ar') {
  const dataFolder = await mkdtemp(join(tmpdir(), 'tiwizi-size-'));
  const site = await startDemonstration({ dataFolder });
  const browser = await puppeteer.launch({
    executablePath: requireChrome(),
    args: chromeArguments,
    protocolTimeout: 30_000,
  });
  try {
    const before = await (await browser.createBrowserContext()).newPage();
    await before.goto(`${site.origin}/${language}/requests/birth-certificate-extract/new`);
    await signIn(before);

    // The same person in a browser that has loaded nothing yet.
    const context = await browser.createBrowserContext();
    await context.setCookie(...(await before.browserContext().cookies()));
    const page = await context.newPage();
    const seen = new Map();
    let when = 'load';
    let latest = Date.now();
    page.on('request', (request) => {
      latest = Date.now();
      if (['script', 'stylesheet', 'font'].includes(request.resourceType())) seen.set(request.url(), { request, when });
    });
    page.once('load', () => {
      when = 'idle';
    });
    const quiet = async () => {
      while (Date.now() - latest < rest) await new Promise((done) => setTimeout(done, 100));
    };

    await page.goto(before.url(), { waitUntil: 'load' });
    await page.waitForSelector('tiwizi-form-stepper[data-tiwizi-ready] tiwizi-field[data-tiwizi-ready]');
    await quiet();
    when = 'error';
    await page.click('form [data-tiwizi-part=actions] button:not([name])');
    await page.waitForSelector('tiwizi-error-summary[data-tiwizi-ready] a');
    await quiet();
    return await Promise.all(
      [...seen].map(async ([url, { request, when: moment }]) => {
        const response = request.response();
        if (!response?.ok()) throw new Error(`${url} answered ${response?.status()}`);
        const content = await response.buffer();
        const type = request.resourceType();
        return {
          name: new URL(url).pathname.replace(/^\/assets\/[0-9a-f]{12}\//, '/assets/'),
          type,
          size: type === 'font' ? content.length : brotliSize(content),
          when: moment,
        };
      }),
    );
  } finally {
    await browser.close();
    await site.close();
    await rm(dataFolder, { recursive: true, force: true });
  }
}
