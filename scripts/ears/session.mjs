// A desktop nobody sees, with a browser and Orca on it: keys go in as from a keyboard, what is spoken comes out as lines.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, chmodSync, mkdirSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { startBrowser } from './browsers.mjs';
import { startSpeechServer } from './speech-server.mjs';

const patience = 30_000;

/** Waits for an answer that another program owes, and says which when it does not come. */
function within(promise, what, limit = patience) {
  let timer;
  const late = new Promise((_, fail) => {
    timer = setTimeout(() => fail(new Error(what)), limit);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

/**
 * Starts a display, a session bus, a window manager, Orca and a browser, all of them apart from those of the person at this machine.
 *
 * @param {'chromium' | 'firefox'} browserName
 * @param {string} home address of the page it begins with
 * @param {string} [debugFile] where Orca writes down all it does
 */
export async function startSession(browserName, home, debugFile) {
  const children = [];
  const folder = mkdtempSync(join(tmpdir(), 'tiwizi-ears-'));
  try {
    return await begin(children, folder, browserName, home, debugFile);
  } catch (error) {
    children.forEach(endGroup);
    throw error;
  }
}

async function begin(children, folder, browserName, home, debugFile) {
  const environment = {
    ...process.env,
    HOME: folder,
    XDG_DATA_HOME: `${folder}/data`,
    XDG_CONFIG_HOME: `${folder}/config`,
    XDG_CACHE_HOME: `${folder}/cache`,
    XDG_RUNTIME_DIR: folder,
    LANG: 'C.UTF-8',
    GSETTINGS_BACKEND: 'memory',
    ACCESSIBILITY_ENABLED: '1',
    GNOME_ACCESSIBILITY: '1',
    NO_AT_BRIDGE: '',
    EARS_CONTROL: `${folder}/control`,
    SPEECHD_ADDRESS: `unix_socket:${folder}/speech`,
  };
  delete environment.WAYLAND_DISPLAY;
  const log = openSync(`${folder}/log`, 'a');

  /** Starts a program that lives as long as the session. */
  function run(command, args, options = {}) {
    const child = spawn(command, args, { stdio: ['ignore', log, log], env: environment, detached: true, ...options });
    children.push(child);
    return child;
  }
  /** Starts one and waits for the first line it says on file descriptor 3: its display, its address. */
  async function firstLine(command, args) {
    const child = run(command, args, { stdio: ['ignore', log, log, 'pipe'] });
    const [line] = await within(
      new Promise((done) => createInterface({ input: child.stdio[3] }).once('line', (each) => done([each]))),
      `${command} did not start`,
    );
    return line.trim();
  }

  environment.DISPLAY = `:${await firstLine('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'])}`;
  environment.DBUS_SESSION_BUS_ADDRESS = await firstLine('dbus-daemon', ['--session', '--nofork', '--print-address=3']);
  run('openbox', ['--sm-disable']);

  const spoken = [];
  const speech = await startSpeechServer(`${folder}/speech`, (text) => spoken.push(text));

  // Orca refuses to start beside another one of the same user, even on another display: in its sight there is none.
  mkdirSync(`${folder}/bin`);
  writeFileSync(`${folder}/bin/pgrep`, '#!/bin/sh\nexit 1\n');
  chmodSync(`${folder}/bin/pgrep`, 0o755);
  mkdirSync(`${folder}/data/orca`, { recursive: true });
  copyFileSync(new URL('orca-customizations.py', import.meta.url), `${folder}/data/orca/orca-customizations.py`);
  const seenKeys = [];
  const answers = new Map();
  let onKey = () => undefined;
  const control = createServer();
  await new Promise((done) => control.listen(`${folder}/control`, done));
  const connected = new Promise((done) => control.once('connection', done));
  run('/usr/bin/orca', debugFile ? ['--debug-file', debugFile] : [], {
    env: { ...environment, PATH: `${folder}/bin:${process.env.PATH}` },
  });
  const orca = await within(connected, 'Orca did not start');
  createInterface({ input: orca }).on('line', (line) => {
    const [word, ...rest] = line.split(' ');
    if (word === 'key') {
      seenKeys.push(rest.join(' '));
      onKey();
    } else answers.get(word === 'settled' ? rest[0] : word)?.(rest.slice(1).join(' '));
  });
  orca.on('error', () => undefined);

  /** Asks Orca something and waits for its answer. */
  function ask(command, key) {
    const answered = new Promise((done) => answers.set(key, done));
    orca.write(`${command}\n`);
    return within(answered, `Orca did not answer "${command}"`).finally(() => answers.delete(key));
  }
  let questions = 0;
  /** Waits until Orca has nothing more to say about what has happened so far; gives the application it attends to. */
  const quiet = () => ask(`settle ${++questions}`, String(questions));

  const typing = (...args) =>
    new Promise((done) => spawn('xdotool', args, { env: environment, stdio: 'ignore' }).once('close', done));

  await quiet();
  const browser = await startBrowser(browserName, { folder, environment, home });
  // Firefox begins in its address bar.
  await typing('mousemove', '600', '700', 'click', '1', 'mousemove', '1279', '1023');

  async function close() {
    await browser.close();
    await Promise.all(
      children.map((child) => {
        const ended = child.exitCode === null && child.signalCode === null ? once(child, 'exit') : undefined;
        endGroup(child);
        return ended;
      }),
    );
    orca.destroy();
    control.close();
    await speech.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
  process.once('exit', () => children.forEach(endGroup));

  return {
    folder,
    page: browser.page,
    version: browser.version,
    spoken,
    quiet,
    close,
    forget: () => ask('forget', 'done'),
    sayAll: (isOn) => ask(`say-all ${isOn ? 'on' : 'off'}`, 'done'),

    /** Presses a key, by the name X gives it, and waits until Orca has seen it let go of. */
    async key(name) {
      const before = seenKeys.length;
      const seen = new Promise((done) => {
        onKey = () => seenKeys.length > before && done();
      });
      await typing('key', name);
      await within(seen, `Orca never saw the key ${name}`);
    },
  };
}

/** Ends a program and those it started. */
function endGroup(child) {
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}
