// The examples of every room, wherever they stand: packages/*/src/**/*.examples.ts.
// node --import tsx --conditions=tiwizi-source scripts/lib/examples.mjs   prints them as JSON, with their markup in each language
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const locales = ['ar-MA', 'zgh', 'fr-MA', 'en'];

/** Files below a folder that end so, dist and node_modules left out. */
export function filesEnding(folder, ending) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return ['node_modules', 'dist'].includes(entry.name) ? [] : filesEnding(path, ending);
    return path.endsWith(ending) ? [path] : [];
  });
}

/** Every example set, with the package and file it comes from and the name it is exported by. Needs a loader of TypeScript. */
export async function exampleSets(folder = root) {
  const sets = [];
  for (const path of filesEnding(join(folder, 'packages'), '.examples.ts')) {
    const [, kit] = /packages[/\\]([^/\\]+)[/\\]src/.exec(path) ?? [];
    for (const [exported, set] of Object.entries(await import(pathToFileURL(path).href))) {
      if (typeof set?.title === 'string' && set.examples) sets.push({ kit, path, exported, set });
    }
  }
  return sets;
}

/**
 * The examples as data, read in a process of its own that understands TypeScript.
 *
 * @returns {{ kit: string, name: string, title: string, tag?: string, examples: { name: string, html: Record<string, string> }[] }[]}
 */
export function readExamples() {
  const run = spawnSync(
    process.execPath,
    ['--import', 'tsx', '--conditions=tiwizi-source', fileURLToPath(import.meta.url)],
    { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 27, env: { ...process.env, NODE_NO_WARNINGS: '1' } },
  );
  if (run.status !== 0) throw new Error(`The examples could not be read:\n${run.stderr}`);
  return JSON.parse(run.stdout);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const sets = await exampleSets();
  process.stdout.write(
    JSON.stringify(
      sets.map(({ kit, path, set }) => ({
        kit,
        path,
        name: path.replace(/.*[/\\]/, '').replace('.examples.ts', ''),
        title: set.title,
        tag: set.tag,
        examples: Object.entries(set.examples).map(([name, example]) => ({
          name,
          html: Object.fromEntries(locales.map((locale) => [locale, example.html(locale)])),
        })),
      })),
    ),
  );
}
