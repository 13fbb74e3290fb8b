// npm test: everything, from a fresh clone. Installs and builds what is missing, runs each stage, names what failed, adds the figures up.
import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { ensureBuilt, ensureInstalled, root } from './lib/ensure.mjs';
import { elapsed, Tally } from './lib/tally.mjs';

const stages = [
  ['lint', 'scripts/lint.mjs'],
  ['unit tests', 'scripts/test-unit.mjs'],
  ['component tests', 'scripts/test-elements.mjs'],
  ['pages', 'scripts/test-pages.mjs'],
  ['size', 'scripts/size.mjs'],
  ['matrix', 'scripts/matrix.mjs'],
  ['journey', 'scripts/journey.mjs'],
  ['journey pages', 'scripts/journey-pages.mjs'],
];
const only = process.argv.slice(2);
const unknown = only.filter((name) => !stages.some(([stage]) => stage === name));
if (unknown.length) {
  console.error(`No stage is called ${unknown.join(', ')}; there are: ${stages.map(([name]) => name).join(', ')}`);
  process.exit(1);
}

/** Runs a stage and reads the figures it leaves. */
function runStage(name, script) {
  const file = `${root}.cache/results/${name.replaceAll(' ', '-')}.json`;
  rmSync(file, { force: true });
  return new Promise((done) => {
    const child = spawn(process.execPath, [script], {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, TIWIZI_RESULT: file },
    });
    child.on('close', (code) => {
      try {
        done(JSON.parse(readFileSync(file, 'utf8')));
      } catch {
        const failures = [{ name: 'the stage itself', reason: `It ended with code ${code} before its figures.` }];
        done({ passed: 0, skipped: 0, failures });
      }
    });
  });
}

ensureInstalled();
const { findFirefox, findWebkit, requireChrome } = await import('./lib/browsers.mjs');
requireChrome();
ensureBuilt();
const total = new Tally();
const began = Date.now();
for (const [name, script] of stages) {
  if (only.length && !only.includes(name)) continue;
  const stageBegan = Date.now();
  console.log(`\n── ${name}`);
  const { passed, skipped, failures } = await runStage(name, script);
  total.pass(passed);
  total.skip(skipped);
  for (const failure of failures) total.fail(`${name}: ${failure.name}`, failure.reason);
  console.log(`── ${name}: ${elapsed(stageBegan)}`);
}
const absent = [!findFirefox() && 'Firefox', !findWebkit() && 'WebKitGTK'].filter(Boolean);
if (absent.length)
  console.log(
    `\nNot run, because not found: ${absent.join(', ')}. On Debian: apt-get install firefox-esr webkit2gtk-driver xvfb`,
  );
console.log(`\nAll of it: ${elapsed(began)}`);
process.exit(total.end());
