// npm run storybook (dev) and npm run storybook:build (into storybook-static/, usable under any path); --force builds it again.
import { spawn, spawnSync } from 'node:child_process';
import { watch } from 'node:fs';
import { ensureBuilt, ensureInstalled, root } from './lib/ensure.mjs';

const [mode = 'dev', ...rest] = process.argv.slice(2);
ensureInstalled();
ensureBuilt();
const environment = { ...process.env, STORYBOOK_DISABLE_TELEMETRY: '1', NODE_NO_WARNINGS: '1' };

/** Writes the story files again from the examples. */
function writeStories() {
  const run = spawnSync(
    process.execPath,
    ['--import', 'tsx', '--conditions=tiwizi-source', 'scripts/lib/stories.mjs'],
    { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], env: environment },
  );
  if (run.status !== 0) process.exit(run.status ?? 1);
}

const { stampStorybook, storybookIsFresh } = await import('./lib/storybook-build.mjs');
writeStories();
if (mode === 'build' && !rest.includes('--force') && storybookIsFresh()) {
  console.log('Storybook is up to date.');
  process.exit(0);
}
const cli = `${root}node_modules/storybook/dist/bin/dispatcher.js`;
const common = ['--config-dir', 'stories/.storybook', '--disable-telemetry'];

if (mode === 'build') {
  const run = spawnSync(
    process.execPath,
    [
      cli,
      'build',
      ...common,
      '--output-dir',
      'storybook-static',
      '--quiet',
      ...rest.filter((each) => each !== '--force'),
    ],
    { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], encoding: 'utf8', env: environment },
  );
  if (run.status !== 0) {
    console.error(run.stdout, run.stderr);
    process.exit(run.status ?? 1);
  }
  stampStorybook();
  console.log('Storybook is built: storybook-static/');
} else {
  const { buildStyles } = await import('./lib/styles.mjs');
  // Stylesheets of rooms are gathered again as they are saved; Vite reloads the result.
  let timer;
  watch(`${root}packages`, { recursive: true }, (_event, name) => {
    if (!/src[/\\].*\.css$/.test(name ?? '')) return;
    clearTimeout(timer);
    timer = setTimeout(buildStyles, 100);
  });
  const port = process.env.PORT ?? '6006';
  const dev = spawn(process.execPath, [cli, 'dev', ...common, '--port', port, '--no-open', '--exact-port', ...rest], {
    cwd: root,
    stdio: 'inherit',
    env: environment,
  });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => dev.kill(signal));
  dev.on('exit', (code) => process.exit(code ?? 0));
}
