// Where the browsers of this machine are, and what to install when one is missing.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir, platform } from 'node:os';
import { join } from 'node:path';

const chromeNames = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];
const chromePlaces = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((key) =>
    join(process.env[key] ?? homedir(), 'Google/Chrome/Application/chrome.exe'),
  ),
};
const webkitPlaces = ['/usr/lib/x86_64-linux-gnu', '/usr/lib/aarch64-linux-gnu', '/usr/libexec', '/usr/lib64'].map(
  (folder) => `${folder}/webkit2gtk-4.1/MiniBrowser`,
);

/** The full path of a program on PATH, or undefined. */
export function which(name) {
  const found = spawnSync(platform() === 'win32' ? 'where' : 'which', [name], { encoding: 'utf8' });
  return found.status === 0 ? found.stdout.split('\n')[0].trim() : undefined;
}

export const onDebianAsRoot = platform() === 'linux' && existsSync('/etc/debian_version') && process.getuid?.() === 0;

export function findChrome() {
  const given = process.env.CHROME_PATH;
  if (given) return existsSync(given) ? given : undefined;
  return chromeNames.map(which).find(Boolean) ?? (chromePlaces[platform()] ?? []).find((path) => existsSync(path));
}

export function findFirefox() {
  return process.env.FIREFOX_PATH ?? which('firefox-esr') ?? which('firefox');
}

/** WebKitGTK's browser, its driver, and a display to run it on. */
export function findWebkit() {
  const driver = which('WebKitWebDriver');
  const browser = webkitPlaces.find((path) => existsSync(path));
  const display = process.env.DISPLAY ? 'present' : which('Xvfb');
  return driver && browser && display ? { driver, browser, display } : undefined;
}

/** Installs Debian packages when that is possible here; says so. */
export function installDebian(packages) {
  if (!onDebianAsRoot) return false;
  console.log(`Installing from Debian: ${packages.join(' ')}`);
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  execFileSync('apt-get', ['update', '-qq'], { stdio: 'inherit', env: environment });
  execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: environment,
  });
  return true;
}

/** Chrome or Chromium, installed when it can be; ends the process with one clear line when it cannot. */
export function requireChrome() {
  const found =
    findChrome() ??
    (!process.env.CHROME_PATH && installDebian(['chromium', 'fonts-noto-core']) ? findChrome() : undefined);
  if (found) return found;
  console.error(
    process.env.CHROME_PATH
      ? `CHROME_PATH points to ${process.env.CHROME_PATH}, where there is nothing. Correct it, or unset it to search the usual places.`
      : 'Chrome or Chromium is needed for the tests: install one (for example "apt-get install chromium"), or set CHROME_PATH to its program.',
  );
  process.exit(1);
}

/** Arguments that Chromium needs as root. */
export const chromeArguments = [
  '--no-first-run',
  '--disable-background-networking',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];
