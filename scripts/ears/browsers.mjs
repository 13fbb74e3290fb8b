// The browser a session listens to, its accessibility switched on and its own greetings off.
import { mkdirSync, writeFileSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { chromeArguments, findChrome, findFirefox } from '../lib/browsers.mjs';

const kinds = {
  chromium: ({ folder, home }) => ({
    browser: 'chrome',
    executablePath: findChrome(),
    userDataDir: `${folder}/profile`,
    ignoreDefaultArgs: ['--enable-automation'],
    args: [
      ...chromeArguments,
      '--force-renderer-accessibility',
      // No bar that warns of the missing sandbox, no address bar.
      '--test-type',
      `--app=${home}`,
      '--no-default-browser-check',
      '--window-size=1200,1000',
    ],
  }),
  firefox: ({ folder }) => ({
    browser: 'firefox',
    args: [],
    executablePath: findFirefox(),
    userDataDir: `${folder}/profile`,
    extraPrefsFirefox: {
      'accessibility.force_disabled': -1,
      'browser.translations.enable': false,
      'datareporting.policy.dataSubmissionEnabled': false,
      'browser.tabs.firefox-view': false,
    },
  }),
};

/** Starts one with a page in front. */
export async function startBrowser(name, { folder, environment, home }) {
  mkdirSync(`${folder}/profile/Default`, { recursive: true });
  // Chromium would offer to translate, in the middle of a page that is read.
  if (name === 'chromium')
    writeFileSync(`${folder}/profile/Default/Preferences`, JSON.stringify({ translate: { enabled: false } }));
  const browser = await puppeteer.launch({
    ...kinds[name]({ folder, home }),
    headless: false,
    defaultViewport: null,
    env: environment,
    protocolTimeout: 60_000,
  });
  const [page] = await browser.pages();
  await page.goto(home);
  return { page, version: await browser.version(), close: () => browser.close() };
}
