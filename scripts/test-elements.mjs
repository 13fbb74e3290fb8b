// Component tests: the same files in Chromium, Firefox and WebKitGTK, each when found. BROWSERS=chromium,firefox,webkit chooses.
import { spawn, spawnSync } from 'node:child_process';
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
const totals = { passed: 0, failed: 0 };
for (const engine of engines) {
  const run = spawnSync(process.execPath, ['node_modules/@web/test-runner/dist/bin.js', '--config', 'scripts/lib/wtr.config.mjs', ...process.argv.slice(2)],
    { env: { ...environment, BROWSERS: engine }, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], timeout: 15 * 60_000 });
  const counts = [...run.stdout.matchAll(/(\d+) passed, (\d+) failed/g)].at(-1) ?? [0, 0, run.status === 0 ? 0 : 1];
  totals.passed += Number(counts[1]);
  totals.failed += Number(counts[2]);
  console.log(`${engine}: ${counts[1]} passed, ${counts[2]} failed`);
  if (run.status !== 0) {
    code = 1;
    if (!Number(counts[2])) totals.failed += 1;
    console.log(run.stdout.replace(/\x1b\[[0-9;]*[A-Za-z]/g, '').split('\n').filter((line) => !/^(Running|Chrome: |.*\|█|\s*$)/.test(line)).join('\n').slice(-6000), run.stderr.slice(-2000));
  }
}
helpers.forEach((child) => child.kill());
if (missing.length) console.log(`Engines not found, not run: ${missing.join(', ')}`);
if (process.env.CI && missing.length) code = 1;
console.log(`${totals.passed} passed, ${totals.failed} failed, ${missing.length} skipped`);
process.exit(code);
