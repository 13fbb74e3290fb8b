import { connect, type Socket } from 'node:net';
import type { FileScanner, ScanResult } from '@tiwizi/forms/server';
import { ClamavError } from './clamav-error.ts';

/** Where ClamAV's daemon is, and how long it is waited for. */
export interface ClamavOptions {
  /** Path of its socket, `/run/clamav/clamd.ctl`, or host and port, `clamav.internal:3310`. What is sent there is not encrypted. */
  readonly address: string;
  /** For one file, from the first byte to the answer. Default 60. */
  readonly timeoutSeconds?: number;
}

/** ClamAV's daemon. */
export interface ClamavScanner extends FileScanner {
  /** Settles when the daemon answers, and rejects when it does not: for `/health/ready`. */
  check(signal?: AbortSignal): Promise<void>;
}

/** A part of a file as it is sent; the daemon holds as much. */
const part = 64 * 1024;
/** No answer is longer: the name of a signature is. */
const longest = 4096;

/**
 * Has files looked over by ClamAV's daemon (`INSTREAM` of its protocol, clamd(8)): their bytes go to it by its socket, and nothing is written
 * to a disk here. Whatever it answers but that a file is clean or infected counts as no answer: a daemon that hangs, cuts the connection, is
 * full, reached its own limit (`StreamMaxLength`), or is none.
 *
 * @throws {RangeError} `clamav_address`
 */
export function clamavScanner({ address, timeoutSeconds = 60 }: ClamavOptions): ClamavScanner {
  const place = placeOf(address);
  const ask = (command: string, bytes?: Uint8Array, signal?: AbortSignal): Promise<string> =>
    askDaemon(() => connect(place), { command, bytes, signal, timeout: timeoutSeconds * 1000 });
  return {
    async scan(bytes): Promise<ScanResult> {
      try {
        return resultOf(await ask('zINSTREAM', bytes));
      } catch (cause) {
        return { state: 'unavailable', cause };
      }
    },
    async check(signal) {
      const answer = await ask('zPING', undefined, signal);
      if (answer !== 'PONG') throw new ClamavError('clamav_answer', 'it is no ClamAV');
    },
  };
}

function placeOf(address: string): { readonly path: string } | { readonly host: string; readonly port: number } {
  const path = /^(?:unix:)?(\/.+)$/.exec(address)?.[1];
  if (path) return { path };
  const [, host = '', port = ''] = /^(?:tcp:\/\/)?\[?([^[\]/\s]+?)\]?:(\d{1,5})$/.exec(address) ?? [];
  if (!host || !Number(port) || Number(port) > 65_535) throw new RangeError('[tiwizi] clamav_address');
  return { host, port: Number(port) };
}

function resultOf(answer: string): ScanResult {
  if (answer === 'stream: OK') return { state: 'clean' };
  const signature = /^stream: (.+) FOUND$/.exec(answer)?.[1];
  if (signature !== undefined) return { state: 'infected', signature };
  // Its own words may repeat what it was given; of the limit, which is for us to mend, the code is told.
  const code = answer.includes('size limit exceeded') ? 'clamav_limit' : 'clamav_answer';
  return { state: 'unavailable', cause: new ClamavError(code, 'it did not say what the file is') };
}

interface Asked {
  readonly command: string;
  readonly bytes: Uint8Array | undefined;
  readonly signal: AbortSignal | undefined;
  /** Milliseconds, for all of it. */
  readonly timeout: number;
}

/** One question on a connection of its own. @returns the answer, which ends with a zero byte; one that is cut off is none */
function askDaemon(open: () => Socket, { command, bytes, signal, timeout }: Asked): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = open();
    let answer = Buffer.alloc(0);
    const end = (settle: () => void): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', late);
      socket.destroy();
      settle();
    };
    const fail = (cause: Error): void => end(() => reject(cause));
    const late = (): void => fail(new ClamavError('clamav_late', 'it took too long'));
    const timer = setTimeout(late, timeout);
    signal?.addEventListener('abort', late);
    socket.on('data', (chunk: Buffer) => {
      answer = Buffer.concat([answer, chunk]);
      const length = answer.indexOf(0);
      if (length >= 0) end(() => resolve(answer.subarray(0, length).toString('utf8')));
      else if (answer.length > longest) fail(new ClamavError('clamav_answer', 'its answer has no end'));
    });
    socket.on('error', fail);
    socket.on('close', () => fail(new ClamavError('clamav_cut', 'it ended the connection without an answer')));
    socket.on('connect', () => {
      void send(socket, command, bytes);
    });
  });
}

/** Sends a command and, of a file, its parts, each after its length; a length of zero ends them. Waits where the daemon reads slowly. */
async function send(socket: Socket, command: string, bytes: Uint8Array | undefined): Promise<void> {
  socket.write(`${command}\0`);
  if (!bytes) return;
  for (let at = 0; at < bytes.length && !socket.destroyed; at += part) {
    const chunk = bytes.subarray(at, at + part);
    socket.write(lengthOf(chunk.length));
    if (!socket.write(chunk))
      await new Promise((done) => {
        socket.once('drain', done).once('close', done);
      });
  }
  if (!socket.destroyed) socket.write(lengthOf(0));
}

function lengthOf(length: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(length);
  return bytes;
}
