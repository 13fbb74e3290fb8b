// npm run test:ears: what a person who listens to the page hears, by a real screen reader (Orca) in Chromium and Firefox, in three languages.
//   -- --short                a part, as npm test runs it: each commit another half of a page or a step of each kind
//   -- --update               keeps what is spoken now, once you have read it
//   -- --only step,dialog     states whose names hold one of these
//   -- --browser firefox --language ar --repeat 5 --print --debug /tmp/orca
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findChrome, findFirefox, which } from './lib/browsers.mjs';
import { Tally } from './lib/tally.mjs';
import { ensureBuilt, ensureInstalled, root } from './lib/ensure.mjs';

const programs = { orca: '/usr/bin/orca', Xvfb: 'xvfb', 'dbus-daemon': 'dbus', openbox: 'openbox', xdotool: 'xdotool' };
const missing = [
  ...Object.entries(programs).flatMap(([name, debian]) => (which(name) ? [] : [debian.split('/').at(-1)])),
  ...(existsSync('/usr/lib/python3/dist-packages/speechd') ? [] : ['python3-speechd']),
  ...(findChrome() ? [] : ['chromium']),
  ...(findFirefox() ? [] : ['firefox-esr']),
];
if (missing.length) {
  console.log(
    `Not listened, because not found: ${missing.join(', ')}. On Debian: apt-get install ${missing.join(' ')}`,
  );
  const tally = new Tally();
  tally.skip();
  process.exit(tally.end());
}
ensureInstalled();
ensureBuilt();
const run = spawnSync(
  process.execPath,
  ['--import', 'tsx', '--conditions=tiwizi-source', 'scripts/ears/run.mjs', ...process.argv.slice(2)],
  { cwd: root, stdio: 'inherit', env: { ...process.env, NODE_NO_WARNINGS: '1' } },
);
process.exit(run.status ?? 1);
