// Debian's clamd on a socket of its own, with one signature of ours: nothing is downloaded.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as pass } from 'node:timers/promises';
import { clamavScanner } from './clamav-scanner.ts';

/** Harmless text that our one signature takes for harmful. */
export const harm = 'TIWIZI-SAMPLE-OF-HARM-2026';

export interface Clamd {
  /** Path of its socket. */
  readonly address: string;
  stop(): Promise<void>;
}

/** Starts the daemon, and waits until it answers. @param at the socket of one that was stopped, to take its place */
export async function startClamd({ at }: { readonly at?: string } = {}): Promise<Clamd> {
  // A socket's path has at most 107 characters.
  const folder = at ? dirname(at) : mkdtempSync(join(tmpdir(), 'clamd-'));
  const address = join(folder, 'clamd.ctl');
  mkdirSync(join(folder, 'db'), { recursive: true });
  writeFileSync(join(folder, 'db', 'tiwizi.ndb'), `Tiwizi.Sample:0:*:${Buffer.from(harm).toString('hex')}\n`);
  writeFileSync(
    join(folder, 'clamd.conf'),
    [
      `DatabaseDirectory ${join(folder, 'db')}`,
      `LocalSocket ${address}`,
      `TemporaryDirectory ${folder}`,
      'StreamMaxLength 2M',
      'Foreground yes',
      'MaxThreads 2',
      'SelfCheck 3600',
      '',
    ].join('\n'),
  );
  // Debian puts it where only root's PATH leads.
  const env = { ...process.env, PATH: `${process.env['PATH'] ?? ''}:/usr/sbin` };
  const daemon = spawn('clamd', ['--config-file', join(folder, 'clamd.conf')], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said: string[] = [];
  for (const stream of [daemon.stdout, daemon.stderr]) stream.on('data', (text) => said.push(String(text)));
  const ended = once(daemon, 'exit');
  daemon.on('error', (error) => said.push(error.message));
  const scanner = clamavScanner({ address, timeoutSeconds: 5 });
  const isThere = async (): Promise<boolean> =>
    scanner.check().then(
      () => true,
      () => false,
    );
  for (let tries = 0; !(await isThere()); tries++) {
    if (tries > 300 || daemon.exitCode !== null || daemon.pid === undefined)
      throw new Error(`clamd did not start (Debian: clamav-daemon): ${said.join('')}`);
    await pass(100);
  }
  return {
    address,
    async stop() {
      daemon.kill();
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
