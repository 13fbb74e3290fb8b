// Pages on a real server in a real browser, with what was built: no script, late script, strict policy, frameworks that hydrate.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { ensureBuilt, ensureInstalled, root } from './lib/ensure.mjs';

ensureInstalled();
ensureBuilt();
const folders = ['packages/testing/pages', 'packages/create-tiwizi/tests'];
const named = process.argv.slice(2);
const files = named.length
  ? named
  : folders.flatMap((folder) => {
      try {
        return readdirSync(`${root}${folder}`)
          .filter((name) => name.endsWith('.page-test.mjs'))
          .map((name) => `${folder}/${name}`);
      } catch {
        return [];
      }
    });
// Browsers keep connections open, so the run ends when the last test does.
const run = spawnSync(
  process.execPath,
  ['--test', '--test-concurrency=1', '--test-force-exit', '--test-timeout=600000', '--test-reporter=spec', ...files],
  { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, NODE_NO_WARNINGS: '1' } },
);
process.stdout.write(run.stdout);
const figure = (name) => Number(new RegExp(`^ℹ ${name} (\\d+)$`, 'm').exec(run.stdout)?.[1] ?? 0);
console.log(
  `${figure('pass')} passed, ${figure('fail') + figure('cancelled')} failed, ${figure('skipped') + figure('todo')} skipped`,
);
process.exit(run.status ?? 1);
