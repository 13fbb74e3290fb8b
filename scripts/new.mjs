// npm run new -- element elements/accordion: a new room with every file, tests that fail, and its place in the kit.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { badName, kits, nextSteps, registrations, roomFiles } from './lib/new-room.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));
const [kind, place = ''] = process.argv.slice(2);
const [kit, name] = place.split('/');

function stop(message) {
  console.error(message);
  process.exit(1);
}

if (kind !== 'element' || !place)
  stop(`Say what to make and where: npm run new -- element elements/accordion\nKits: ${kits.join(', ')}`);
const problem = badName(kit, name);
if (problem) stop(problem);
if (existsSync(join(root, `packages/${kit}/src/${name}`))) stop(`packages/${kit}/src/${name} is there already.`);

const read = (path) => (existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : undefined);
let changed;
try {
  changed = registrations(kit, name, read);
} catch (error) {
  stop(error.message);
}
for (const [path, text] of Object.entries({ ...roomFiles(kit, name), ...changed })) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
  console.log(`  ${changed[path] ? 'changed' : 'written'} ${path}`);
}
const stories = spawnSync(
  process.execPath,
  ['--import', 'tsx', '--conditions=tiwizi-source', 'scripts/lib/stories.mjs'],
  { cwd: root, encoding: 'utf8', env: { ...process.env, NODE_NO_WARNINGS: '1' } },
);
console.log(
  stories.status === 0 ? `  ${stories.stdout.trim()}` : `  The stories could not be written: ${stories.stderr}`,
);
console.log(
  `\nNext:\n${nextSteps(kit, name)
    .map((line, index) => `  ${index + 1}. ${line}`)
    .join('\n')}`,
);
