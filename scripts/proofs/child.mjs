// Processes of a proof: started, waited for, killed by their own id.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const running = new Set();
// However this process ends, none of its children stays.
process.on('exit', () => running.forEach((child) => child.kill('SIGKILL')));
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));

/** A port that is free now. */
export async function freePort() {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address();
  probe.close();
  await once(probe, 'close');
  return port;
}

/** A process that says "Ready" once it serves. */
export class Child {
  #command;
  #process;
  /** Whether it has said that it is ready, and has not ended since. */
  isReady = false;
  /** All that it printed, over all of its lives. */
  said = '';

  /**
   * @param {string} script below `scripts/proofs`
   * @param {{ args?: string[], env?: Record<string, string>, node?: string[], core?: number }} options `core`: the only one it may use
   */
  constructor(script, { args = [], env = {}, node = [], core } = {}) {
    const own = [process.execPath, ...node, fileURLToPath(new URL(script, import.meta.url)), ...args];
    this.#command = { line: core === undefined ? own : ['taskset', '-c', String(core), ...own], env };
  }

  get pid() {
    return this.#process?.pid;
  }

  /** Starts it and waits until it is ready. */
  async start() {
    const [program, ...args] = this.#command.line;
    const child = spawn(program, args, {
      cwd: root,
      env: { PATH: process.env.PATH, ...this.#command.env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.#process = child;
    running.add(child);
    child.once('exit', () => {
      running.delete(child);
      if (this.#process === child) this.isReady = false;
    });
    let fresh = '';
    await new Promise((done, fail) => {
      child.once('exit', (code) => fail(new Error(`ended with ${code}: ${fresh.slice(-2000)}`)));
      for (const stream of [child.stdout, child.stderr])
        stream.on('data', (chunk) => {
          fresh = (fresh + chunk).slice(-100_000);
          this.said = (this.said + chunk).slice(-1_000_000);
          if (/^Ready/m.test(fresh)) done();
        });
    });
    this.isReady = child.exitCode === null && child.signalCode === null;
  }

  /** Sends a signal and waits until it has ended. */
  async end(signal = 'SIGKILL') {
    const child = this.#process;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    if (signal === 'SIGKILL') this.isReady = false;
    const ended = once(child, 'exit');
    child.kill(signal);
    await ended;
  }
}
