// Listens to each state in a browser and compares with the goldens. Run by scripts/test-ears.mjs, with a loader of TypeScript.
import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Tally } from '../lib/tally.mjs';
import { turnOf } from '../lib/turn.mjs';
import { openGoldens } from './goldens.mjs';
import { createListener } from './listener.mjs';
import { paidService } from './paid-service.mjs';
import { startService } from './service.mjs';
import { startSession } from './session.mjs';
import { startSite } from './site.mjs';
import { short, states } from './states.mjs';

const { values: options } = parseArgs({
  options: {
    browser: { type: 'string', multiple: true, default: ['chromium', 'firefox'] },
    language: { type: 'string', multiple: true, default: ['ar', 'fr', 'en'] },
    only: { type: 'string', default: '' },
    repeat: { type: 'string', default: '1' },
    short: { type: 'boolean', default: false },
    update: { type: 'boolean', default: false },
    print: { type: 'boolean', default: false },
    debug: { type: 'string' },
  },
});
const [, orca] = /([\d.]+)/.exec(execFileSync('/usr/bin/orca', ['--version'], { encoding: 'utf8' }));
const chosen = options.only.split(',');
const isChosen = (state) => chosen.some((each) => state.includes(each));

/** The short run hears half of its states, each commit the other half. */
const inTurn = (list) => (options.short ? list.filter((_, index) => index % 2 === turnOf(2)) : list);

/** Every state in every language, or those of the short run. */
function turns(browser) {
  const all = options.language.flatMap((language) =>
    Object.keys(states)
      .filter((state) => isChosen(state) && (!options.short || short[browser](state, language)))
      .map((state) => ({ state, language })),
  );
  return Array.from({ length: Number(options.repeat) }, () => inTurn(all)).flat();
}

const tally = new Tally();
const total = options.browser.flatMap(turns).length;
let heard = 0;

/** How often a screen reader that has fallen silent is started anew before its state counts as failed. */
const STARTS = 3;

/** A display with Orca and a browser on it that is started anew when Orca no longer answers. */
function renewable(browser, home) {
  let session;
  let listener;
  const close = async () => {
    await session?.close();
    session = undefined;
  };
  async function open() {
    session ??= await startSession(browser, home, options.debug && `${resolve(options.debug)}-${browser}.log`);
    listener = createListener(session, home);
  }
  return {
    close,
    /** Calls `use` with a listener; with another one, and once more, when Orca did not answer. */
    async with(use) {
      for (let start = 1; ; start++)
        try {
          if (!session) await open();
          return await use(listener, session);
        } catch (error) {
          if (!/^Orca /.test(error.message) || start === STARTS) throw error;
          tally.say(`${browser}: ${error.message}; it is started anew`);
          await close();
        }
    },
  };
}

async function listenTo(browser) {
  const site = { ...(await startSite()), service: await startService(), paid: paidService() };
  const reader = renewable(browser, `${site.url}/en/`);
  try {
    const [, version] = /\/(\d+)/.exec(await reader.with((_, session) => session.version));
    const goldens = openGoldens(orca, browser, version);
    if (goldens.name !== goldens.pinned) tally.say(`${goldens.pinned} is compared with ${goldens.name}`);
    for (const { state, language } of turns(browser)) {
      tally.progress(heard++, total, 'states');
      const title = `${browser} ${language} ${state}`;
      const hear = async (listener) => {
        try {
          site.reset();
          await listener.begin();
          await states[state](listener, { ...site, language });
        } catch (error) {
          if (/^Orca /.test(error.message)) throw error;
          return { problem: `${error.message}\n${listener.transcript()}` };
        }
        const spoken = listener.transcript();
        return { spoken, problem: !options.update && goldens.difference(state, language, spoken) };
      };
      let { spoken, problem } = await reader.with(hear);
      if (problem) {
        // Orca drops a sentence now and then on a busy machine; what is silent is so twice.
        tally.say(`${title}: listened to once more`);
        ({ spoken, problem } = await reader.with(hear));
      }
      if (options.print) tally.say(`── ${title}\n${spoken}`);
      if (problem) tally.fail(title, problem);
      else tally.pass();
      if (options.update && !problem) goldens.write(state, language, spoken);
    }
    if (options.update && !options.only) goldens.tidy(Object.keys(states));
  } catch (error) {
    tally.fail(browser, error.message);
  } finally {
    await reader.close();
    await site.service.close();
    await site.paid.close();
    await site.close();
  }
}

// Whoever stops this wants the display, Orca and the browser stopped too.
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));
await Promise.all(options.browser.map(listenTo));
if (tally.failures.length)
  tally.say(
    'What is spoken is other than before. Read it as one who cannot see the page: does it say what happened, what it means, what to do? Then keep it: npm run test:ears -- --update',
  );
process.exit(tally.end());
