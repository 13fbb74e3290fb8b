// Component tests: the same files in Chromium, Firefox and WebKitGTK, each when found. BROWSERS=chromium,firefox,webkit chooses.
import { spawn, spawnSync } from 'node:child_process';
import { root } from './lib/ensure.mjs';
import { browserTestFiles } from './lib/test-files.mjs';
import { findFirefox, findWebkit, requireChrome } from './lib/browsers.mjs';

const all = ['chromium', 'firefox', 'webkit'];
const wanted = process.env.BROWSERS?.split(',') ?? all;
const found = { chromium: () => requireChrome(), firefox: findFirefox, webkit: findWebkit };
const engines = wanted.filter((name) => found[name]?.());
const missing = wanted.filter((name) => !engines.includes(name));
const helpers = [];

function start(command, args, options = {}) {
  const child = spawn(command, args, { stdio: 'ignore', ...options });
  helpers.push(child);
  return child;
}

const environment = { ...process.env, BROWSERS: engines.join(','), NODE_NO_WARNINGS: '1' };
if (engines.includes('webkit')) {
  if (!process.env.DISPLAY) {
    const display = `:${90 + (process.pid % 900)}`;
    start('Xvfb', [display, '-screen', '0', '1280x1024x24', '-nolisten', 'tcp']);
    environment.DISPLAY = display;
  }
  environment.WEBKIT_DRIVER_PORT = String(4600 + (process.pid % 1000));
  start(findWebkit().driver, [`--port=${environment.WEBKIT_DRIVER_PORT}`], { env: environment });
  await new Promise((done) => setTimeout(done, 1000));
}

let code = 0;
const totals = { passed: 0, failed: 0, skipped: 0 };
const named = process.argv.slice(2).filter((argument) => argument.endsWith('.ts'));
const files = named.length ? named : browserTestFiles(root);

/** Runs files in one browser; what failed is shown. A run without figures counts as a failure. */
function run(engine, list) {
  const result = spawnSync(
    process.execPath,
    ['node_modules/@web/test-runner/dist/bin.js', '--config', 'scripts/lib/wtr.config.mjs', ...list],
    {
      env: { ...environment, BROWSERS: engine },
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: 15 * 60_000,
    },
  );
  const found = [...result.stdout.matchAll(/(\d+) passed, (\d+) failed(?:, (\d+) skipped)?/g)]
    .at(-1)
    ?.slice(1, 4)
    .map((each) => Number(each ?? 0)) ?? [0, 0, 0];
  if (result.status === 0) return found;
  console.log(
    result.stdout
      .replace(/\x1b\[[0-9;]*[A-Za-z]/g, '')
      .split('\n')
      .filter((line) => !/^(Running|Chrome: |.*\|█|\s*$)/.test(line))
      .join('\n')
      .slice(-6000),
    result.stderr.slice(-2000),
  );
  return [found[0], Math.max(1, found[1]), found[2]];
}

for (const engine of engines) {
  // Firefox leaves a page that follows another in the background, where nothing is drawn: each file has a browser of its own.
  const rounds = engine === 'firefox' ? files.map((file) => [file]) : [files];
  const figures = rounds.map((list) => {
    const first = run(engine, list);
    if (engine !== 'firefox' || !first[1]) return first;
    console.log(`firefox: ${list[0]} is run once more in a new browser`);
    return run(engine, list);
  });
  const [passed, failed, skipped] = [0, 1, 2].map((index) => figures.reduce((sum, each) => sum + each[index], 0));
  totals.passed += passed;
  totals.failed += failed;
  totals.skipped += skipped;
  if (failed) code = 1;
  console.log(
    `${engine}: ${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped (what only Chromium can tell, such as collected memory)` : ''}`,
  );
}
helpers.forEach((child) => child.kill());
if (missing.length) console.log(`Engines not found, not run: ${missing.join(', ')}`);
if (process.env.CI && missing.length) code = 1;
console.log(`${totals.passed} passed, ${totals.failed} failed, ${totals.skipped + missing.length} skipped`);
process.exit(code);
