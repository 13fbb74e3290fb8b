// A PostgreSQL of its own for tests: Debian's programs, a folder of its own, a socket in it and no port.
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const base = '/usr/lib/postgresql';
const versions = existsSync(base) ? readdirSync(base).sort((one, other) => Number(other) - Number(one)) : [];
const programs = versions
  .map((version) => join(base, version, 'bin'))
  .find((folder) => existsSync(join(folder, 'initdb')));

/** Why tests with PostgreSQL are skipped; false when they run. Under CI they have to run, and fail without it. */
export const withoutPostgres: string | false =
  !programs && !process.env['CI'] ? 'postgresql is not installed (apt-get install postgresql)' : false;

/** PostgreSQL refuses to run as root: then its programs run as the user that its package made. */
function user(): { uid?: number; gid?: number } {
  if (process.getuid?.() !== 0) return {};
  const [uid, gid] = ['-u', '-g'].map((which) =>
    Number(spawnSync('id', [which, 'postgres'], { encoding: 'utf8' }).stdout),
  );
  return { uid: uid ?? 0, gid: gid ?? 0 };
}

/** A server that can be stopped and started again. */
export interface TestPostgres {
  readonly connectionString: string;
  /** Of the process that all others of the server come from; undefined while it is stopped. */
  readonly pid: number | undefined;
  start(): Promise<void>;
  /** At once, as a machine that goes away; what was committed stays. */
  stop(): Promise<void>;
  /** Stops it and throws its data away. */
  destroy(): Promise<void>;
}

/** @param options `isFlushed`: what is committed is on the disk, as in production; without it tests are faster */
export async function startPostgres({
  isFlushed = false,
}: { readonly isFlushed?: boolean } = {}): Promise<TestPostgres> {
  if (!programs) throw new Error('postgresql is not installed (apt-get install postgresql)');
  const folder = mkdtempSync(join(tmpdir(), 'tiwizi-pg-'));
  const as = user();
  if (as.uid !== undefined) chownSync(folder, as.uid, as.gid ?? 0);
  const data = join(folder, 'data');
  const made = spawnSync(
    join(programs, 'initdb'),
    ['-D', data, '-U', 'tiwizi', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'],
    {
      ...as,
      cwd: folder,
      encoding: 'utf8',
    },
  );
  if (made.status !== 0) throw new Error(`initdb: ${made.stderr}`);
  let server: ChildProcess | undefined;
  const start = async (): Promise<void> => {
    const flush = isFlushed ? [] : ['fsync=off'];
    const settings = ['listen_addresses=', `unix_socket_directories=${folder}`, ...flush, 'max_connections=100'];
    const started = spawn(join(programs, 'postgres'), ['-D', data, ...settings.flatMap((each) => ['-c', each])], {
      ...as,
      cwd: folder,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    server = started;
    let said = '';
    await new Promise<void>((done, fail) => {
      started.once('exit', (code) => fail(new Error(`postgres ended with ${code}: ${said}`)));
      started.stderr.on('data', (chunk) => {
        said = (said + String(chunk)).slice(-4000);
        if (said.includes('ready to accept connections')) done();
      });
    });
  };
  const stop = async (): Promise<void> => {
    if (!server || server.exitCode !== null || server.signalCode !== null) return;
    const ended = once(server, 'exit');
    // Immediate shutdown: clients are cut off.
    server.kill('SIGQUIT');
    await ended;
  };
  await start();
  return {
    connectionString: `postgresql://tiwizi@/postgres?host=${encodeURIComponent(folder)}`,
    get pid() {
      return server?.exitCode === null && server.signalCode === null ? server.pid : undefined;
    },
    start,
    stop,
    async destroy() {
      await stop();
      rmSync(folder, { recursive: true });
    },
  };
}
