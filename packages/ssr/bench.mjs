// What expanding costs: node --import tsx --conditions=tiwizi-source packages/ssr/bench.mjs
// Prints µs a field (best of several rounds, one thread) and the characters looked at for each character of the page.
import { performance } from 'node:perf_hooks';
import { templates as sample } from './fixtures/sample-kit.ts';
import { expandWith, findInsertionsIn } from './src/expand/expand-with.ts';
import { installedKits } from './src/kits.ts';
import { Source } from './src/scan/source.ts';

const fields = 1000;
const page = (tag) =>
  `<!DOCTYPE html><html lang="fr"><body>${Array.from({ length: fields }, (_, n) => `<div class="row"><p>Texte &amp; texte</p>\n<${tag} label="Libell&eacute; ${n}" hint="Aide" name="f${n}" value="x"></${tag}></div>\n`).join('')}</body></html>`;

function best(run, rounds = 15) {
  let least = Infinity;
  for (let round = 0; round < rounds; round++) {
    const began = performance.now();
    run();
    least = Math.min(least, performance.now() - began);
  }
  return least;
}

for (const [name, tag, kits] of [
  ['sample-field', 'sample-field', [sample]],
  ['tiwizi-field', 'tiwizi-field', installedKits],
]) {
  const html = page(tag);
  const options = { kits, onWarning: () => {} };
  if (expandWith(html, options) === html) {
    console.log(`${name}: not installed`);
    continue;
  }
  const source = new Source(html);
  findInsertionsIn(source, options);
  const micro = (ms) => `${((ms * 1000) / fields).toFixed(1)} µs`;
  console.log(
    `${name}: ${micro(best(() => expandWith(html, options)))} a field as a page, ${micro(best(() => expandWith(html, { ...options, templates: true })))} as a template; ${(source.steps / html.length).toFixed(2)} looks a character`,
  );
}
const quiet = `<!DOCTYPE html><html lang="fr"><body>${'<div class="row"><p>Texte &amp; texte</p></div>\n'.repeat(20_000)}</body></html>`;
console.log(
  `a page of ${(quiet.length / 1e6).toFixed(1)} MB without short forms: ${best(() => expandWith(quiet, { kits: [sample] })).toFixed(2)} ms; with one: ${best(() => expandWith(`${quiet}<sample-field></sample-field>`, { kits: [sample] })).toFixed(1)} ms`,
);
