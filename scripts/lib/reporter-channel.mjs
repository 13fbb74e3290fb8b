// How a reporter inside a test runner tells its command what happened: one JSON line each, over a file descriptor of its own.
import { spawn } from 'node:child_process';
import { writeSync } from 'node:fs';
import { createInterface } from 'node:readline';

const DESCRIPTOR = 3;

/** Inside the runner. Nobody listens when the runner was started by hand. */
export function tell(message) {
  if (process.env.TIWIZI_CHANNEL) writeSync(DESCRIPTOR, `${JSON.stringify(message)}\n`);
}

/** Starts Node with `args` and hands every message to `onMessage`; what it prints besides is given back. */
export function runAndListen(args, { env = {}, onMessage, ...options }) {
  return new Promise((done) => {
    const child = spawn(process.execPath, args, {
      ...options,
      stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
      env: { ...process.env, NODE_NO_WARNINGS: '1', ...env, TIWIZI_CHANNEL: '1', TIWIZI_RESULT: '' },
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
    const lines = createInterface({ input: child.stdio[DESCRIPTOR] });
    lines.on('line', (line) => onMessage(JSON.parse(line), child));
    child.on('close', (code) => done({ code: code ?? 1, output }));
  });
}
