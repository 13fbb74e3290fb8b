// The starter, the sandbox and a browser for page tests: started once a file, closed at its end.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import puppeteer from 'puppeteer-core';
import { chromeArguments, requireChrome } from '../../../scripts/lib/browsers.mjs';
import { startDemonstration } from '../../../scripts/lib/demonstration.mjs';
import { signIn } from './citizen.mjs';

/** Starts all of it in a folder of its own. @param start what starts the service: that of the repository, or one that was made */
export async function startSite({ start = startDemonstration, ...options } = {}) {
  const dataFolder = await mkdtemp(join(tmpdir(), 'tiwizi-site-'));
  const site = await start({ dataFolder, ...options });
  const browser = await puppeteer.launch({
    executablePath: requireChrome(),
    args: chromeArguments,
    protocolTimeout: 30_000,
  });
  return {
    ...site,
    browser,
    dataFolder,
    /** A person with a browser of their own: no cookie is shared. */
    async person({ script = true, width = 900 } = {}) {
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      await page.setViewport({ width, height: 900 });
      await page.setJavaScriptEnabled(script);
      page.setDefaultTimeout(15_000);
      return page;
    },
    async close() {
      await browser.close();
      await site.close();
      await rm(dataFolder, { recursive: true, force: true });
    },
  };
}

/** The services of a starter, each changed; a configuration's `services`. */
export const servicesWith =
  ({ services }, change) =>
  (settings) =>
    Object.values(services).map((make) => change(make(settings)));

/** A signed-in person at the first step of a new form. */
export async function atForm(site, { language = 'ar', script = true, citizen } = {}) {
  const page = await site.person({ script });
  await page.goto(`${site.origin}/${language}/requests/birth-certificate-extract/new?anew`);
  await signIn(page, { citizen });
  return page;
}

/** The one-time code last sent to a test citizen. */
export async function latestCode(site, phone = '+212600000001') {
  const answer = await fetch(`${site.sandbox.url}/inbox/latest?phone=${encodeURIComponent(phone)}`);
  const message = await answer.json();
  return message.code ?? /\d{6}/.exec(JSON.stringify(message))[0];
}

/** What `look` gives once it gives something; undefined when it never does. For what other processes do in their own time. */
export async function eventually(look, seconds = 20) {
  const end = Date.now() + seconds * 1000;
  let found = await look();
  while (!found && Date.now() < end) {
    await pause(500);
    found = await look();
  }
  return found;
}
