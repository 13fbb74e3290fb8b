// npm run rolling: three instances on PostgreSQL are ended by SIGTERM and started again, one after another, while people read, type and sign.
// No request may fail. Twice: behind a proxy that keeps connections and asks /health/ready every two seconds, with the default of
// DRAIN_SECONDS; and behind one that asks nobody and tries the next instance when a connection is refused, with none.
//   --rounds 2   how often all of them are restarted, each time
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { ensureBuilt, ensureInstalled } from './lib/ensure.mjs';
import { elapsed, Tally } from './lib/tally.mjs';

const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '2' }, seed: { type: 'string', default: '1' } },
});
const rounds = Number(values.rounds);
if (!(rounds >= 1)) {
  console.error('--rounds takes how often');
  process.exit(1);
}
ensureInstalled();
ensureBuilt();
const { audit } = await import('./proofs/audit.mjs');
const { Browser } = await import('./proofs/browser.mjs');
const { Crowd } = await import('./proofs/crowd.mjs');
const { Ledger } = await import('./proofs/ledger.mjs');
const { startSite } = await import('./proofs/site.mjs');
const tally = new Tally();

/** Reads pages without a pause until it is told to stop; keeps what failed. */
class Reader {
  failed = [];
  count = 0;
  #isOver = false;
  #done;

  constructor(origin) {
    const browser = new Browser(origin);
    const paths = ['/ar/', '/fr/services/birth-certificate-extract', '/fr/help', '/directory/index.json'];
    const read = async () => {
      while (!this.#isOver) {
        const { status, text } = await browser.ask(paths[this.count++ % paths.length]);
        if (status !== 200) this.failed.push(`${status} ${text.slice(0, 200)}`);
      }
    };
    this.#done = read();
  }

  async stop() {
    this.#isOver = true;
    await this.#done;
  }
}

const kinds = [
  { name: 'a proxy that asks every 2 s, DRAIN_SECONDS as it is', env: {}, proxy: { keepAlive: true, watch: 2000 } },
  { name: 'a proxy that asks nobody, DRAIN_SECONDS=0', env: { DRAIN_SECONDS: '0' }, proxy: { keepAlive: false } },
];
for (const { name, env, proxy } of kinds) {
  const began = Date.now();
  const ledger = new Ledger();
  const site = await startSite({ stores: 'postgres', env, proxy });
  try {
    const failed = [];
    const crowd = new Crowd(site, ledger, Number(values.seed));
    for (const { browser } of crowd.people)
      browser.onTrouble = ({ status, url, text }) => failed.push(`${status} ${url.pathname} ${text.slice(0, 200)}`);
    crowd.start();
    const readers = [1, 2, 3].map(() => new Reader(site.origin));
    await wait(2000);
    for (let round = 0; round < rounds; round++)
      for (const instance of site.instances) {
        await instance.end('SIGTERM');
        await instance.start();
        // Until whoever stands in front has seen that it is back.
        await wait((proxy.watch ?? 0) + 500);
      }
    await Promise.all([crowd.stop(), ...readers.map((reader) => reader.stop())]);
    const asked = site.proxy.figures;
    await audit(site, ledger, crowd.people);
    failed.push(
      ...readers.flatMap((reader) => reader.failed),
      ...ledger.faults.map(({ kind, words }) => `${kind}: ${words}`),
    );
    tally.say(
      `${name}: ${rounds * site.instances.length} restarts in ${elapsed(began)}; ${asked.passed} requests answered, ${asked.elsewhere} by another instance since the first refused the connection, ${asked.broken} broken; ${ledger.figures.saves} saves, ${ledger.figures.signed} signed; ${failed.length} failed`,
    );
    if (failed.length) tally.fail(name, failed.join('\n'));
    else if (!ledger.figures.signed) tally.fail(name, 'nobody signed anything');
    else tally.pass();
  } finally {
    await site.close();
  }
}
process.exit(tally.end());
