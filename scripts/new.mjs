// npm run new -- element elements/link-list: a new room with every file, tests that fail, and its place in the house.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { badName, nextSteps, registrations, roomFiles, usage } from './lib/new-room.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));
const given = process.argv.slice(2);
const [kind, place = ''] = given;
const event = given.includes('--event') ? (given[given.indexOf('--event') + 1] ?? '') : undefined;
const extras = { event, container: given.includes('--container'), keys: given.includes('--keys') };
const known = ['--event', '--container', '--keys'];
const [kit, name] = place.split('/');

function stop(message) {
  console.error(message);
  process.exit(1);
}

if (kind !== 'element' || !place) stop(usage);
const problem = badName(kit, name) ?? (event === undefined ? undefined : badName(kit, event));
if (problem) stop(problem);
const unknown = given.slice(2).find((each) => !known.includes(each) && each !== event);
if (unknown) stop(`${unknown} is not known; there are ${known.join(', ')}.`);
if (existsSync(join(root, `packages/${kit}/src/${name}`))) stop(`packages/${kit}/src/${name} is there already.`);

const read = (path) => (existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : undefined);
let changed;
try {
  changed = registrations(kit, name, read, extras);
} catch (error) {
  stop(error.message);
}
const files = { ...roomFiles(kit, name, extras), ...changed };
for (const [path, text] of Object.entries(files)) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
  console.log(`  ${changed[path] ? 'changed' : 'written'} ${path}`);
}
const format = createRequire(import.meta.url).resolve('prettier/bin/prettier.cjs');
spawnSync(
  process.execPath,
  [format, '--write', '--log-level', 'error', ...Object.keys(files).filter((path) => !path.endsWith('.md'))],
  {
    cwd: root,
    stdio: 'inherit',
  },
);
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
