// npm run stories: writes the story files from the examples of each room, without building anything. --check says which are out of date.
import { spawnSync } from 'node:child_process';
import { ensureInstalled, root } from './lib/ensure.mjs';

ensureInstalled();
const { status } = spawnSync(
  process.execPath,
  ['--import', 'tsx', '--conditions=tiwizi-source', 'scripts/lib/stories.mjs', ...process.argv.slice(2)],
  { cwd: root, stdio: 'inherit', env: { ...process.env, NODE_NO_WARNINGS: '1' } },
);
process.exit(status ?? 1);
