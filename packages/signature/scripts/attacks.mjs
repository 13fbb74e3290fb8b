/**
 * Makes the attack files, and the legitimate ones that look alike, writes them to a folder and prints what is reported of each. Beside
 * it what `pdfsig` says, where it is installed. Run by `npm run attacks -w @tiwizi/signature [-- FOLDER]`; fails when a report is wrong.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeAttacks } from '../fixtures/attacks.ts';
import { scanPdf, verifyPdf } from '../src/pades/index.ts';

const folder = process.argv[2] ?? join('.cache', 'attacks');
mkdirSync(folder, { recursive: true });
const { trust, attacks, legitimate } = await makeAttacks();
writeFileSync(join(folder, 'root.der'), trust[0]);
let wrong = 0;

/** What poppler says of the first signature: whether the certificate is trusted is not asked. */
function pdfsig(path) {
  const { stdout, error } = spawnSync('pdfsig', ['-nocert', path], {
    encoding: 'latin1',
    env: { ...process.env, LC_ALL: 'C' },
  });
  return error
    ? 'not installed'
    : (/Signature Validation: (.*)/.exec(stdout)?.[1] ?? 'no signature').replace(/\.$/, '');
}

async function print(list) {
  for (const { name, about, bytes, status, problem } of list) {
    const path = join(folder, `${name}.pdf`);
    writeFileSync(path, bytes);
    const { signatures } = await verifyPdf(bytes, { trust });
    const [first] = [...signatures].sort((a, b) => (a.byteRange?.[1] ?? 0) - (b.byteRange?.[1] ?? 0));
    const right = first.status === status && (problem ? first.problems.includes(problem) : !first.problems.length);
    if (!right) wrong++;
    const changes = first.changes.map(({ code, allowed }) => (allowed ? code : `!${code}`));
    const warnings = (await scanPdf(bytes)).findings.map(({ code }) => code).filter((code) => code !== 'xref_gaps');
    console.log(`${right ? ' ' : 'WRONG'} ${name}.pdf: ${about}`);
    console.log(
      `    tiwizi  ${[first.status, ...first.problems, ...first.notes.filter((note) => note !== 'revocation_not_checked')].join(' ')}${changes.length ? `; changes: ${changes.join(' ')}` : ''}${warnings.length ? `; scan: ${warnings.join(' ')}` : ''}`,
    );
    console.log(`    pdfsig  ${pdfsig(path)}`);
  }
}

console.log(`Attacks (what is said of the first signature; ! marks a change that it does not allow)`);
await print(attacks);
console.log('\nLegitimate');
await print(legitimate);
console.log(
  `\n${attacks.length} attacks and ${legitimate.length} legitimate files in ${folder}, ${wrong} reported wrongly`,
);
if (wrong) process.exitCode = 1;
