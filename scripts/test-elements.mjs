// Component tests: the same files in Chromium, Firefox and WebKitGTK, each when found. BROWSERS=chromium,firefox,webkit chooses.
//   -- --turn   as npm test runs them: half of them in Chromium, a sixth in each of the others, and what was changed of late
import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { ensureInstalled, root } from './lib/ensure.mjs';
import { bundleTests } from './lib/browser-bundle.mjs';
import { runAndListen } from './lib/reporter-channel.mjs';
import { reasonOf, Tally } from './lib/tally.mjs';
import { browserTestFiles, isBrowserTest } from './lib/test-files.mjs';
import { turnWords, whoseTurn } from './lib/turn.mjs';

ensureInstalled();
const { findFirefox, findWebkit, requireChrome } = await import('./lib/browsers.mjs');
const all = ['chromium', 'firefox', 'webkit'];
const wanted = process.env.BROWSERS?.split(',') ?? all;
const found = { chromium: () => requireChrome(), firefox: findFirefox, webkit: findWebkit };
const engines = wanted.filter((name) => found[name]?.());
const missing = wanted.filter((name) => !engines.includes(name));
const named = process.argv
  .slice(2)
  .filter((argument) => argument.endsWith('.ts'))
  .map((file) => relative(root, file));
const files = named.length ? named : browserTestFiles(root);
const strangers = named.filter((file) => !isBrowserTest(root, file));
if (strangers.length) {
  console.error(`Not run by browsers: npm run test:unit -- ${strangers.join(' ')}`);
  process.exit(1);
}
/** One of how many has its turn. */
const parts = process.argv.includes('--turn') ? { chromium: 2, firefox: 6, webkit: 6 } : {};
const tally = new Tally();
const logs = [];
const helpers = new Set();

function start(command, args, options = {}) {
  const child = spawn(command, args, { stdio: 'ignore', ...options });
  helpers.add(child);
  child.on('close', () => helpers.delete(child));
  return child;
}

/** Waits until a WebDriver answers. */
async function answers(port) {
  for (let tries = 0; tries < 100; tries++) {
    if (await fetch(`http://127.0.0.1:${port}/status`).then(Boolean, () => false)) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error('WebKitWebDriver does not answer.');
}

const display = `:${90 + (process.pid % 900)}`;
let drivers = 0;

/** What an engine needs beside the test runner; gives its environment and what ends it. */
async function helpersOf(engine) {
  if (engine !== 'webkit') return { env: {}, end: () => {} };
  const env = {};
  if (!process.env.DISPLAY) {
    if (!drivers) start('Xvfb', [display, '-screen', '0', '1280x1024x24', '-nolisten', 'tcp']);
    env.DISPLAY = display;
  }
  const port = 4600 + ((process.pid + 13 * drivers++) % 1000);
  const driver = start(findWebkit().driver, [`--port=${port}`], { env: { ...process.env, ...env }, detached: true });
  await answers(port);
  return { env: { ...env, WEBKIT_DRIVER_PORT: String(port) }, end: () => killGroup(driver) };
}

function killGroup({ pid }) {
  try {
    process.kill(-pid, 'SIGKILL');
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}

const bundle = await bundleTests(files);
const isFailure = ({ type }) => ['fail', 'hung', 'ended'].includes(type);

/** Runs files in one browser. A page that hangs ends that browser, and a browser may end by itself; the files after it have a new one. */
async function run(engine, list, { onFile = () => {}, onFail = () => {} } = {}) {
  const events = [];
  let left = list;
  while (left.length) {
    const { env, end } = await helpersOf(engine);
    let hung;
    const done = new Set();
    const { code, output } = await runAndListen(
      [
        'node_modules/@web/test-runner/dist/bin.js',
        '--config',
        'scripts/lib/wtr.config.mjs',
        ...left.map(bundle.pathOf),
      ],
      {
        cwd: root,
        detached: true,
        env: { ...env, BROWSERS: engine },
        onMessage(message, child) {
          // What follows of a browser that is being ended says nothing.
          if (hung) return;
          events.push(message);
          if (message.type === 'output') logs.push(`${engine} ${message.file}: ${message.text}`);
          if (message.type === 'hung') {
            hung = message.file;
            // Told to end, it ends its browser too; a page in a loop would keep a processor for ever.
            child.kill('SIGTERM');
            setTimeout(() => killGroup(child), 3000).unref();
          }
          if (message.type === 'hung' || message.type === 'file') onFile(done.add(message.file));
          if (isFailure(message)) onFail(titleOf(engine, message));
        },
      },
    );
    end();
    logs.push(output);
    left = left.filter((file) => !done.has(file));
    if (hung) continue;
    if (left.length) {
      const [file, ...after] = left;
      const ended = { type: 'ended', file, name: '(the browser ended)', code, output: output.slice(-2000) };
      events.push(ended);
      onFile();
      onFail(titleOf(engine, ended));
      left = after;
    } else if (code && !process.env.TIWIZI_TEST_NAMES && !events.some(isFailure)) {
      // Those that a name leaves out are failures to the runner.
      events.push({ type: 'fail', file: engine, name: 'the test runner', error: { message: output.slice(-2000) } });
    }
  }
  return events;
}

const titleOf = (engine, { file, name }) => [`${engine}: ${file}`, name].filter(Boolean).join(' › ');

/** Why it failed, for people. */
function whyOf({ type, error, seconds, code, output }) {
  if (type === 'hung') return `hangs: the page began nothing else for ${seconds} s`;
  if (type === 'ended') return `the runner ended with code ${code} and no result of this file:\n${output}`;
  return reasonOf(error);
}

function count(engine, events) {
  const failures = events.filter(isFailure).map((event) => ({ title: titleOf(engine, event), reason: whyOf(event) }));
  const ofType = (wantedType) => events.filter(({ type }) => type === wantedType).length;
  return { passed: ofType('pass'), skipped: ofType('skip'), failures };
}

/** A browser stalls now and then: what failed is run once more in a new one, and named when it passes there. Gives the events that count. */
async function runAgain(engine, list, events) {
  const failed = events.filter(isFailure);
  const again = list.filter((file) => failed.some((each) => each.file === file));
  // Of mutants a failure is what is hoped for.
  if (!again.length || process.env.TIWIZI_PACKAGES || process.env.TIWIZI_TEST_NAMES) return events;
  tally.say(`${engine}: run once more in a new browser: ${again.join(', ')}`);
  const second = await run(engine, again);
  const failedAgain = new Set(count(engine, second).failures.map(({ title }) => title));
  for (const { title, reason } of count(engine, failed).failures)
    if (!failedAgain.has(title)) tally.unsteady.push({ name: title, reason });
  return [...events.filter(({ file }) => !again.includes(file)), ...second];
}

for (const engine of engines) {
  const part = parts[engine] ? whoseTurn(files, parts[engine]) : files;
  if (part.length < files.length)
    tally.say(`${engine}: ${turnWords(part, files, 'files', `BROWSERS=${engine} npm run test:elements`)}`);
  let done = 0;
  const events = await run(engine, part, {
    onFile: () => tally.progress(++done, part.length, `files in ${engine}`),
    onFail: (title) => tally.say(`✗ ${title}`),
  });
  const sum = count(engine, await runAgain(engine, part, events));
  tally.pass(sum.passed);
  tally.skip(sum.skipped);
  for (const { title, reason } of sum.failures) tally.fail(title, reason);
  const why = sum.skipped ? `, ${sum.skipped} skipped (what only Chromium can tell, such as collected memory)` : '';
  tally.say(`${engine}: ${sum.passed} passed, ${sum.failures.length} failed${why}`);
}
helpers.forEach((child) => child.kill());
bundle.remove();
mkdirSync(`${root}.cache`, { recursive: true });
writeFileSync(`${root}.cache/elements.log`, logs.join(''));
if (tally.failures.length) tally.say('What pages wrote on their consoles: .cache/elements.log');
if (missing.length) {
  tally.say(`Engines not found, not run: ${missing.join(', ')}`);
  if (process.env.CI)
    missing.forEach((engine) => tally.fail(engine, 'not found; in continuous integration it must be'));
  else tally.skip(missing.length);
}
process.exit(tally.end());
