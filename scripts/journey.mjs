// npm run journey: Chromium from the directory to the receipt, with script, without, and with the script five seconds late.
import { spawnSync } from 'node:child_process';
import { ensureBuilt, ensureInstalled, root } from './lib/ensure.mjs';

ensureInstalled();
ensureBuilt();
const run = spawnSync(
  process.execPath,
  [
    '--test',
    '--test-force-exit',
    '--test-timeout=600000',
    '--test-reporter=spec',
    'packages/create-tiwizi/tests/journey.mjs',
  ],
  { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, NODE_NO_WARNINGS: '1' } },
);
process.stdout.write(run.stdout);
const figure = (name) => Number(new RegExp(`^ℹ ${name} (\\d+)$`, 'm').exec(run.stdout)?.[1] ?? 0);
console.log(
  `${figure('pass')} passed, ${figure('fail') + figure('cancelled')} failed, ${figure('skipped') + figure('todo')} skipped`,
);
process.exit(run.status ?? 1);
