// npm run outage: PostgreSQL is away for ten seconds at each step of a journey, in front of two instances. Whoever does the step then is told in
// words or waits; the same step done again works; nothing that was acknowledged is lost, and nobody is asked to log in a second time.
//   --seconds 10   how long it is away
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { ensureBuilt, ensureInstalled } from './lib/ensure.mjs';
import { elapsed, Tally } from './lib/tally.mjs';

const { values } = parseArgs({
  options: { seconds: { type: 'string', default: '10' }, seed: { type: 'string', default: '1' } },
});
const seconds = Number(values.seconds);
if (!(seconds >= 1)) {
  console.error('--seconds takes how long');
  process.exit(1);
}
ensureInstalled();
ensureBuilt();
const { audit } = await import('./proofs/audit.mjs');
const { Citizen } = await import('./proofs/citizen.mjs');
const { Ledger } = await import('./proofs/ledger.mjs');
const { Random } = await import('./proofs/random.mjs');
const { startSite } = await import('./proofs/site.mjs');
const tally = new Tally();

/** The first and only time at which each is met. */
const acts = ['login', 'type', 'save', 'upload', 'check', 'agree', 'confirm', 'receipt'];

/** What a page says without its markup. */
const wordsOf = (html) =>
  (/<main[^>]*>([^]*)<\/main>/.exec(html)?.[1] ?? html)
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

const began = Date.now();
const site = await startSite({ stores: 'postgres', instances: 2 });
const ledger = new Ledger();
const people = ['amina', 'youssef'].map(
  (name, index) => new Citizen({ site, name, ledger, random: new Random(Number(values.seed) * 100 + index) }),
);
try {
  for (const [index, act] of acts.entries()) {
    const person = people[index % people.length];
    const faultsBefore = ledger.faults.length;
    const seen = new Map();
    let back;
    let isAway = false;
    person.browser.onTrouble = ({ status, text, url }) => {
      const words = wordsOf(text);
      seen.set(status, (seen.get(status) ?? 0) + 1);
      // A page of the service, in the person's language, that says what to do; not a stack and not a blank.
      if (status === 0) ledger.fault('no answer', `${act} at ${url.pathname}: ${text.slice(0, 200)}`);
      else if (words.length < 40 || /\n\s+at /.test(text))
        ledger.fault('no words', `${act} at ${url.pathname}: ${status} ${text.slice(0, 300)}`);
      else if (!isAway && back && Date.now() - back > 5000)
        ledger.fault('late', `${act} at ${url.pathname}: ${status} ${Date.now() - back} ms after the database is back`);
    };
    let hasHappened = false;
    person.before = async (now) => {
      if (now !== act || hasHappened) return;
      hasHappened = true;
      await site.database.stop();
      isAway = true;
      // Not waited for: the step is done while it is away.
      void wait(seconds * 1000).then(async () => {
        await site.database.start();
        isAway = false;
        back = Date.now();
      });
    };
    const start = Date.now();
    try {
      await person.journey('represented');
    } catch (error) {
      ledger.fault('astray', `${act}: ${error.message}`);
    }
    while (isAway) await wait(100);
    const faults = ledger.faults.slice(faultsBefore);
    const answers = [...seen].map(([status, times]) => `${times} × ${status}`).join(', ') || 'waited';
    tally.say(`  ${faults.length ? '✗' : '✓'} ${act}: ${answers}; the whole journey took ${elapsed(start)}`);
    if (!hasHappened) tally.fail(act, 'this step was never met');
    else if (faults.length) tally.fail(act, faults.map(({ kind, words }) => `${kind}: ${words}`).join('\n'));
    else tally.pass();
    person.before = async () => {};
  }
  const faultsBefore = ledger.faults.length;
  const found = await audit(site, ledger, people);
  const faults = ledger.faults.slice(faultsBefore);
  const { saves, uploads, signed, unanswered } = ledger.figures;
  tally.say(
    `database away ${seconds} s at each of ${acts.length} steps, in ${elapsed(began)}: ${saves} saves and ${uploads} files acknowledged, ${unanswered} posts answered by "later", ${signed} signed, ${found.onDesk} with the agency`,
  );
  if (faults.length) tally.fail('afterwards', faults.map(({ kind, words }) => `${kind}: ${words}`).join('\n'));
  else if (signed < acts.length) tally.fail('afterwards', `${signed} of ${acts.length} requests were signed`);
  else tally.pass();
} finally {
  await site.close();
}
process.exit(tally.end());
