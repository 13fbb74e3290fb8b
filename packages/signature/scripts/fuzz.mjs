/**
 * Puts thousands of spoilt and of grammar-made PDF files through scan, verify and sign: each must end in a
 * signature that is found right, over the very bytes that were given, or in a typed refusal; within two
 * seconds of processor time and a bounded memory.
 *
 *   npm run fuzz -w @tiwizi/signature -- [--inputs 10000] [--seed 1] [--only <seed>]
 *
 * A failure prints its seed; `--only` runs that one input again (with `--grammar` if it was made so).
 */
import { parseArgs } from 'node:util';
import { Supervised } from './lib/supervised.mjs';

const { values: options } = parseArgs({
  options: {
    inputs: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string' },
    grammar: { type: 'boolean' },
  },
});
const LIMIT = 2000;
/** MiB the process may grow to, Node.js and the test authority included. */
const MEMORY = 768;

const child = new Supervised(new URL('./fuzz/attempt.mjs', import.meta.url), 20);
// One in four is made by the grammar.
const inputs = options.only
  ? [{ seed: Number(options.only), grammar: options.grammar }]
  : Array.from({ length: Number(options.inputs) }, (_, i) => ({
      seed: Number(options.seed) * 1_000_003 + i,
      grammar: i % 4 === 3,
    }));

console.log(`${inputs.length} inputs, seed ${options.seed}, Node.js ${process.version}`);
const outcomes = new Map();
const failures = [];
let [slowest, slowestSeed, peak] = [0, 0, 0];
for (const input of inputs) {
  const { outcome, detail, ms = 0, peak: grown = 0 } = await child.ask(input);
  outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
  peak = Math.max(peak, grown / 1024);
  if (ms > slowest) [slowest, slowestSeed] = [ms, input.seed];
  const problem = ['failed', 'hang', 'died'].includes(outcome)
    ? detail
    : ms > LIMIT
      ? `${ms.toFixed(0)} ms`
      : undefined;
  if (problem) failures.push(`  seed ${input.seed}${input.grammar ? ' --grammar' : ''}: ${outcome}: ${problem}`);
}
child.stop();
if (peak > MEMORY) failures.push(`  memory: ${peak.toFixed(0)} MiB`);

for (const [outcome, count] of [...outcomes].sort((a, b) => b[1] - a[1]))
  console.log(`${String(count).padStart(7)}  ${outcome === 'signed' ? 'signed, found valid' : outcome}`);
console.log(
  `slowest ${slowest.toFixed(0)} ms of processor time (seed ${slowestSeed}), peak memory ${peak.toFixed(0)} MiB`,
);
console.log(
  failures.length
    ? `${failures.length} failures\n${failures.slice(0, 20).join('\n')}`
    : 'no hang, no untyped error, no other bytes signed',
);
if (failures.length) process.exitCode = 1;
