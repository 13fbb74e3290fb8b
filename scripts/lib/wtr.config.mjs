// One configuration for all engines; BROWSERS chooses among those found.
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher } from '@web/test-runner-chrome';
import { sendKeysPlugin, setViewportPlugin } from '@web/test-runner-commands/plugins';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import puppeteer from 'puppeteer-core';
import { fileURLToPath } from 'node:url';
import { chromeArguments, findFirefox, findWebkit, requireChrome } from './browsers.mjs';
import { formPages } from './form-pages.mjs';
import { isHeard } from './reporter-channel.mjs';
import { streamingPages } from './streaming-pages.mjs';
import { browserTestFiles } from './test-files.mjs';
import { wtrReporter } from './wtr-reporter.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const wanted = (process.env.BROWSERS ?? 'chromium').split(',');
/** A page that has the focus, whatever window the machine gives it to: without it no focus event is fired. */
async function focusedPage({ context }) {
  const page = await context.newPage();
  const session = await page.createCDPSession();
  await session.send('Emulation.setFocusEmulationEnabled', { enabled: true });
  return page;
}

const launchers = {
  chromium: () =>
    chromeLauncher({
      launchOptions: { executablePath: requireChrome(), args: [...chromeArguments, '--js-flags=--expose-gc'] },
      concurrency: 1,
      createPage: focusedPage,
    }),
  firefox: () =>
    chromeLauncher({
      puppeteer,
      concurrency: 1,
      // A tab that follows another stays in the background, where nothing is drawn; a window does not.
      createPage: ({ context }) => context.newPage({ type: 'window' }),
      launchOptions: { browser: 'firefox', headless: true, executablePath: findFirefox() },
    }),
  webkit: () =>
    webdriverLauncher({
      hostname: '127.0.0.1',
      port: Number(process.env.WEBKIT_DRIVER_PORT ?? 4567),
      path: '/',
      concurrency: 1,
      capabilities: {
        browserName: 'MiniBrowser',
        'wdio:enforceWebDriverClassic': true,
        'webkitgtk:browserOptions': { binary: findWebkit()?.browser, args: ['--automation'] },
      },
    }),
};

// Modules come one by one, unbundled: on a busy machine a test that loads some needs many seconds.
const seconds = Number(process.env.TIWIZI_TEST_SECONDS ?? 20);
const { plugin, reporter } = wtrReporter({ root, seconds: seconds * 2.5 });
const named = process.argv.slice(2).filter((argument) => /\.test\.[jt]s$/.test(argument));

export default {
  rootDir: root,
  files: named.length ? named : browserTestFiles(root),
  nodeResolve: { exportConditions: ['tiwizi-source', 'production'] },
  plugins: [esbuildPlugin({ ts: true, target: 'es2022' }), sendKeysPlugin(), setViewportPlugin(), plugin],
  reporters: isHeard ? [reporter] : undefined,
  middleware: [streamingPages(root), formPages()],
  browsers: wanted.map((name) => launchers[name]()),
  testFramework: {
    config: { timeout: seconds * 1000, ...(process.env.TIWIZI_TEST_NAMES && { grep: process.env.TIWIZI_TEST_NAMES }) },
  },
  testsStartTimeout: 60_000,
  // Every example in four languages takes long on a busy machine; a page that is given up keeps the focus from those after it.
  testsFinishTimeout: 300_000,
  browserStartTimeout: 60_000,
};
