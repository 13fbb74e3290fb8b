// npm run types: all types, each kind of source with the globals it may use. No page in pure code, no Node in a browser's, no page in a
// server's. What a file imports is compiled with it, so each mistake is told for the kind of the file it stands in only.
import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { ensureInstalled, root } from './lib/ensure.mjs';
import { globals, kindOf, sourcesByKind } from './lib/source-kinds.mjs';

ensureInstalled();
const folder = `${root}.cache/types-by-kind`;
mkdirSync(folder, { recursive: true });

function compile(kind, files) {
  const config = {
    extends: '../../tsconfig.json',
    compilerOptions: globals[kind],
    include: [],
    files: [
      ...files.map((path) => `../../${path}`),
      ...(kind === 'pure' ? ['../../scripts/lib/every-runtime.d.ts'] : []),
    ],
  };
  writeFileSync(`${folder}/${kind}.json`, JSON.stringify(config));
  return new Promise((done) => {
    const child = spawn(
      process.execPath,
      ['node_modules/@typescript/native/bin/tsc', '-p', `${folder}/${kind}.json`, '--pretty', 'false'],
      { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] },
    );
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
    child.on('close', (code) => done(mistakes(kind, code, output)));
  });
}

/** The mistakes of this kind's own files, further lines of each with it; what cannot be placed is kept. */
function mistakes(kind, code, output) {
  const found = output.trim() ? output.trimEnd().split(/\n(?!\s)/) : [];
  const own = found.filter((text) => {
    const [, path] = /^([^(\n]+)\(\d+,\d+\): error/.exec(text) ?? [];
    return !path || !kindOf(path) || kindOf(path) === kind;
  });
  return code && !found.length ? [`tsc ended with code ${code}`] : own.map((text) => `${text}  [${kind}]`);
}

const byKind = sourcesByKind();
const all = (await Promise.all(Object.entries(byKind).map(([kind, files]) => compile(kind, files)))).flat();
for (const text of all) console.log(text);
process.exit(all.length ? 1 : 0);
