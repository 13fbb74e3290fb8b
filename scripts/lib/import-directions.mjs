// Imports point down only, and siblings never import each other.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const allowed = {
  tokens: [],
  icons: [],
  i18n: [],
  core: ['i18n', 'icons', 'tokens'],
  elements: ['core', 'i18n', 'icons', 'tokens'],
  forms: ['elements', 'ssr', 'core', 'i18n', 'icons', 'tokens'],
  identity: ['elements', 'core', 'i18n', 'icons', 'tokens'],
  signature: ['elements', 'core', 'i18n', 'icons', 'tokens'],
  services: ['elements', 'core', 'i18n', 'icons', 'tokens'],
  ssr: ['core', 'i18n'],
  testing: ['core', 'i18n', 'elements', 'ssr'],
  // Its pages are printed as every other HTML of a server is: lit templates and `renderTemplate`.
  sandbox: ['i18n', 'ssr'],
  browser: ['elements', 'forms', 'identity', 'signature', 'services', 'i18n', 'tokens'],
};

function sources(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory()
      ? entry.name === 'node_modules' || entry.name === 'dist'
        ? []
        : sources(path)
      : /\.(ts|mjs|js)$/.test(path)
        ? [path]
        : [];
  });
}

/** Every import that points the wrong way, as "file imports package". Tests may reach sideways. */
export function wrongImports(root) {
  const wrong = [];
  for (const [name, below] of Object.entries(allowed)) {
    for (const file of sources(join(root, 'packages', name)).filter(
      (path) => path.includes('/src/') && !/\.(test|fixture)\.ts$/.test(path),
    )) {
      const text = readFileSync(file, 'utf8');
      for (const [, specifier] of text.matchAll(/(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g)) {
        const other = /^@tiwizi\/([\w-]+)/.exec(specifier)?.[1];
        if (other && other !== name && !below.includes(other) && !(name === 'ssr' && /\/kits\.ts$/.test(file)))
          wrong.push(`${file} imports @tiwizi/${other}`);
        if (
          /^\.\.\/\.\.\/\.\.\/(?!src)/.test(specifier) &&
          new RegExp(`packages/(?!${name}/)`).test(join(file, '..', specifier))
        )
          wrong.push(`${file} reaches out of its package: ${specifier}`);
      }
    }
  }
  return wrong;
}
