// npm run kills: instances of the starter are killed at random, without a warning, while scripted people type, save, add
// and remove items, give files, sign and pay. What
// was acknowledged has to be there afterwards, once. Three instances on PostgreSQL, then one on files.
//   --kills 200      how many, of each kind of store
//   --stores files   one kind alone: files or postgres
//   --clocks 120     clocks of the three instances are so many seconds apart from one to the next
//   --seed 7         other times and other answers
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { ensureBuilt, ensureInstalled } from './lib/ensure.mjs';
import { Tally } from './lib/tally.mjs';

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '200' },
    stores: { type: 'string' },
    clocks: { type: 'string', default: '0' },
    seed: { type: 'string', default: '1' },
  },
});
const [kills, seed, apart] = [Number(values.kills), Number(values.seed), Number(values.clocks)];
const kinds = values.stores ? [values.stores] : ['postgres', 'files'];
if (
  !(kills >= 1 && apart >= 0) ||
  !Number.isInteger(seed) ||
  !kinds.every((kind) => ['files', 'postgres'].includes(kind))
) {
  console.error('--kills and --clocks take a number, --seed a whole one, --stores files or postgres');
  process.exit(1);
}
ensureInstalled();
ensureBuilt();
const { audit } = await import('./proofs/audit.mjs');
const { Crowd } = await import('./proofs/crowd.mjs');
const { Ledger } = await import('./proofs/ledger.mjs');
const { Random } = await import('./proofs/random.mjs');
const { startSite } = await import('./proofs/site.mjs');
const tally = new Tally();

/** What people are about to do when an instance is killed; nothing of it: at any time. */
const moments = [
  ...[undefined, 'type', 'save', 'add', 'remove', 'upload', 'check', 'agree', 'confirm'],
  ...['pay', 'paying', 'paid', 'receipt'],
];

/** Kills one instance after another, most of them in the middle of something, and starts each again at once. */
async function killAtRandom(site, crowd, random) {
  const starting = new Set();
  for (let count = 0; count < kills;) {
    // By what people do and not by the clock: a slow machine kills them as often in the middle of something.
    await crowd.about(random.between(1, 8), random.of(moments)).catch(() => {});
    await wait(random.between(0, 150));
    const ready = site.instances.filter(({ isReady }) => isReady);
    if (!ready.length) continue;
    const instance = random.of(ready);
    await instance.end('SIGKILL');
    count += 1;
    const started = instance.start().finally(() => starting.delete(started));
    starting.add(started);
    tally.progress(count, kills, 'kills');
  }
  await Promise.all(starting);
}

/** The first instance is behind, the second right, the third ahead. */
const wrongClock = (index) =>
  apart
    ? {
        node: ['--import', new URL('proofs/shift-clock.mjs', import.meta.url).href],
        env: { CLOCK_OFFSET: String((index - 1) * apart) },
      }
    : {};

for (const stores of kinds) {
  const began = Date.now();
  const ledger = new Ledger();
  const site = await startSite({ stores, each: wrongClock });
  try {
    const crowd = new Crowd(site, ledger, seed, ['youssef', 'idir']);
    crowd.start();
    await killAtRandom(site, crowd, new Random(seed));
    await crowd.stop();
    const found = await audit(site, ledger, crowd.people);
    const { saves, unanswered, uploads, signed, receipts, checks } = ledger.figures;
    const paid = [...ledger.drafts.values()].filter((draft) => draft.paid.size).length;
    const place = stores === 'files' ? 'one instance, files' : 'three instances, PostgreSQL';
    tally.say(
      `${place}, seed ${seed}${apart ? `, clocks ${apart} s apart` : ''}: ${kills} kills in ${Math.round((Date.now() - began) / 1000)} s; ${saves} saves and ${uploads} files acknowledged, ${unanswered} posts without an answer`,
    );
    tally.say(
      `  ${ledger.drafts.size} drafts, ${signed} signed, ${paid} paid, ${found.signatures} signatures made (${found.repeated} of them asked for again), ${found.onDesk} requests with the agency, ${receipts} receipts, ${checks} answers compared`,
    );
    for (const kind of [
      'save lost',
      'upload lost',
      'item lost',
      'request lost',
      'login lost',
      'two numbers',
      'double number',
      'double signature',
      'handed over twice',
      'handed over unsigned',
      'handed over unpaid',
      'paid twice',
      'paid and not handed over',
      'astray',
    ]) {
      const faults = ledger.faults.filter((fault) => fault.kind === kind);
      tally.say(`  ${faults.length ? '✗' : '✓'} ${kind}: ${faults.length}`);
      if (faults.length) tally.fail(`${stores}: ${kind}`, faults.map(({ words }) => words).join('\n'));
      else tally.pass();
    }
    // A proof in which nothing happened proves nothing.
    if (!signed || !paid || saves < kills)
      tally.fail(`${stores}: people did too little`, JSON.stringify(ledger.figures));
  } finally {
    await site.close();
  }
}
process.exit(tally.end());
