// Tests that need no browser of the test runner: node:test over the sources, each file in its own process.
import { mkdirSync, readFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { ensureInstalled, root } from './lib/ensure.mjs';
import { nodeTestFiles } from './lib/test-files.mjs';

ensureInstalled();
mkdirSync('.cache', { recursive: true });
const named = process.argv.slice(2).filter((each) => !each.startsWith('-'));
const files = named.length ? named : nodeTestFiles(root);
const run = spawnSync(
  process.execPath,
  [
    '--import',
    'tsx',
    '--conditions=tiwizi-source',
    '--test',
    '--test-concurrency=2',
    '--test-timeout=300000',
    '--test-reporter=dot',
    '--test-reporter-destination=stdout',
    '--test-reporter=tap',
    '--test-reporter-destination=.cache/unit.tap',
    ...files,
  ],
  { cwd: root, stdio: 'inherit', env: { ...process.env, NODE_NO_WARNINGS: '1' } },
);
const figure = (name) =>
  Number(new RegExp(`^# ${name} (\\d+)$`, 'm').exec(readFileSync('.cache/unit.tap', 'utf8'))?.[1] ?? 0);
console.log(
  `${figure('pass')} passed, ${figure('fail') + figure('cancelled')} failed, ${figure('skipped') + figure('todo')} skipped`,
);
process.exit(run.status ?? 1);
