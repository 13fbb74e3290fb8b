// How a reporter inside a test runner tells its command what happened: one JSON line each, over a file descriptor of its own.
import { spawn } from 'node:child_process';
import { writeSync } from 'node:fs';
import { createInterface } from 'node:readline';

const DESCRIPTOR = 3;
/** Whether a command of ours listens. What the runner starts in its turn is not heard. */
export const isHeard = Boolean(process.env.TIWIZI_CHANNEL);
delete process.env.TIWIZI_CHANNEL;

/** Inside the runner. Nobody listens when the runner was started by hand. */
export function tell(message) {
  if (isHeard) writeSync(DESCRIPTOR, `${JSON.stringify(message)}\n`);
}

const running = new Set();
let endsTogether = false;

/** A runner is told to end with its command, so that it ends its browsers. */
function endTogether() {
  endsTogether = true;
  const end = () => running.forEach((child) => child.kill('SIGTERM'));
  process.once('exit', end);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(1));
}

/** Starts Node with `args` and hands every message to `onMessage`; what it prints besides is given back. */
export function runAndListen(args, { env = {}, onMessage, ...options }) {
  return new Promise((done) => {
    const child = spawn(process.execPath, args, {
      ...options,
      stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
      env: { ...process.env, NODE_NO_WARNINGS: '1', ...env, TIWIZI_CHANNEL: '1', TIWIZI_RESULT: '' },
    });
    if (!endsTogether) endTogether();
    running.add(child);
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
    const lines = createInterface({ input: child.stdio[DESCRIPTOR] });
    lines.on('line', (line) => onMessage(JSON.parse(line), child));
    child.on('close', (code) => running.delete(child) && done({ code: code ?? 1, output }));
  });
}
