// npm test: everything, from a fresh clone. Installs and builds what is missing, then runs each stage and adds the figures up.
import { spawn } from 'node:child_process';
import { ensureBuilt, ensureInstalled, root } from './lib/ensure.mjs';

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

/** Runs a stage, shows what it says, and reads its closing figures. */
function runStage(script) {
  return new Promise((done) => {
    const child = spawn(process.execPath, [script], { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
    let output = '';
    child.stdout.on('data', (chunk) => {
      output += chunk;
      process.stdout.write(chunk);
    });
    child.on('close', (code) => {
      const plain = [...output.matchAll(/^(\d+) passed, (\d+) failed(?:, (\d+) skipped)?$/gm)].at(-1);
      const [passed, failed, skipped] = plain ? plain.slice(1, 4).map((each) => Number(each ?? 0)) : [0, 0, 0];
      done({ passed, failed: code !== 0 && !failed ? 1 : failed, skipped, output });
    });
  });
}

ensureInstalled();
const { findFirefox, findWebkit, requireChrome } = await import('./lib/browsers.mjs');
requireChrome();
ensureBuilt();
const total = { passed: 0, failed: 0, skipped: 0 };
const failedStages = [];
for (const [name, script] of stages) {
  if (only.length && !only.includes(name)) continue;
  const began = Date.now();
  console.log(`\n── ${name}`);
  const figures = await runStage(script);
  for (const key of Object.keys(total)) total[key] += figures[key];
  if (figures.failed) failedStages.push({ name, output: figures.output });
  console.log(`── ${name}: ${Math.round((Date.now() - began) / 1000)} s`);
}
const absent = [!findFirefox() && 'Firefox', !findWebkit() && 'WebKitGTK'].filter(Boolean);
if (absent.length)
  console.log(
    `\nNot run, because not found: ${absent.join(', ')}. On Debian: apt-get install firefox-esr webkit2gtk-driver xvfb`,
  );
// Said again at the end, where those look who see only the last lines.
for (const { name, output } of failedStages)
  console.log(
    `\n── failed: ${name}\n${output
      .trimEnd()
      .split('\n')
      .filter((line) => !/^\s*(✓|✔|ok )/.test(line))
      .slice(-60)
      .join('\n')}`,
  );
console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exit(total.failed ? 1 : 0);
