// Story files are written from the examples of each room, since Storybook's indexer wants titles and names spelled out.
// npm run stories             writes them, in a second
// npm run stories -- --check  says which are out of date
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { exampleSets, filesEnding } from './examples.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));

const exportName = (example) => example[0].toUpperCase() + example.slice(1);

/** The text of one story file. */
export function storyText(set, { exported, importPath }) {
  return `// Written from ${importPath.replace(/^(\.\.\/)+/, '')} by scripts/lib/stories.mjs.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { ${exported} as set } from '${importPath}';
import { meta as metaOf, story } from '../lib/story.ts';

const meta: Meta = { title: ${JSON.stringify(set.title).replace(/"/g, "'")}, ...metaOf(set) };
export default meta;

${Object.keys(set.examples)
  .map((name) => `export const ${exportName(name)}: StoryObj = story(set, '${name}');`)
  .join('\n')}
`;
}

/** Every story file there should be: path below the root → text. */
export async function storyFiles(folder = root) {
  const files = {};
  for (const { kit, path, exported, set } of await exampleSets(folder)) {
    const target = `stories/${kit}/${path.replace(/.*[/\\]/, '').replace('.examples.ts', '')}.stories.ts`;
    files[target] = storyText(set, {
      exported,
      importPath: relative(dirname(join(folder, target)), path).replaceAll('\\', '/'),
    });
  }
  return files;
}

/** What differs between the story files there are and those there should be. */
export async function staleStories(folder = root) {
  const wanted = await storyFiles(folder);
  const present = filesEnding(join(folder, 'stories'), '.stories.ts').map((path) =>
    relative(folder, path).replaceAll('\\', '/'),
  );
  const stale = Object.keys(wanted).filter(
    (path) => !existsSync(join(folder, path)) || readFileSync(join(folder, path), 'utf8') !== wanted[path],
  );
  return { wanted, stale, orphans: present.filter((path) => !wanted[path]) };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { wanted, stale, orphans } = await staleStories();
  if (process.argv.includes('--check')) {
    for (const path of stale) console.log(`${path} is out of date`);
    for (const path of orphans) console.log(`${path} has no examples any more`);
    if (stale.length + orphans.length) console.log('npm run stories writes them again');
    process.exit(stale.length + orphans.length ? 1 : 0);
  }
  for (const path of stale) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), wanted[path]);
  }
  for (const path of orphans) rmSync(join(root, path));
  console.log(`Stories: ${Object.keys(wanted).length} files, ${stale.length} written, ${orphans.length} removed.`);
}
