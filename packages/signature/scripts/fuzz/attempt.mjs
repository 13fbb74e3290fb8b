/** The child of `fuzz.mjs`: makes the input of a seed and puts it through the engine. */
import { grammarPdf } from '../../fixtures/pdf-grammar.ts';
import { SIGNABLE, sample } from '../../fixtures/pdf-builder.ts';
import { mutate, random } from '../../fixtures/pdf-mutations.ts';
import { survives } from '../../fixtures/survives.ts';
import { makeAuthority } from '../../fixtures/test-ca.ts';
import { signPdf, webCryptoSigner } from '../../src/pades/index.ts';

const authority = await makeAuthority();
const leaf = await authority.leaf({ kind: 'P-256' });
const signer = webCryptoSigner(leaf.keys.privateKey, leaf.chain);
const sources = [...SIGNABLE, 'encrypted'].map(sample);
// A signed file has more to spoil: byte ranges, revisions, references.
for (const name of SIGNABLE) sources.push(await signPdf(sample(name), { signer, placeholderSize: 4096 }));
for (const certify of [1, 2, 3])
  sources.push(await signPdf(sample('form'), { signer, placeholderSize: 4096, certify }));

const cpu = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

process.on('message', async ({ seed, grammar }) => {
  const next = random(seed);
  const made = grammar ? grammarPdf(next) : sources[next(sources.length)];
  const bytes = grammar && next(2) ? made : mutate(made, next);
  const began = cpu();
  const answer = await survives(bytes, signer, [authority.root.der]).then(
    (outcome) => ({ outcome }),
    (error) => ({ outcome: 'failed', detail: String(error?.stack ?? error).slice(0, 1500) }),
  );
  process.send({ ...answer, ms: cpu() - began, peak: process.resourceUsage().maxRSS });
});
process.send('ready');
