// The house as its package.json files and rooms say it: which packages there are, on which floor, which are kits, what is styled.
// Scripts that need such a list take it from here; what must repeat one (a README, a list read at run time) is compared by lint.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));

/** From the ground up. A package imports from floors below its own only. Written by hand: it is a decision, not a fact. */
export const floors = [
  ['i18n', 'icons', 'tokens'],
  ['core', 'documents', 'http', 'store'],
  ['elements', 'ssr'],
  ['forms', 'identity', 'payment', 'postgres', 'sandbox', 'services', 'signature'],
  ['server'],
  ['browser', 'testing'],
  ['create-tiwizi'],
];

export const floorOf = (name) => floors.findIndex((names) => names.includes(name));

/** Files below a folder, generated ones and those of others left out. */
export function filesBelow(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) => {
      if (!entry.isDirectory()) return [join(folder, entry.name)];
      return ['node_modules', 'dist', '.cache'].includes(entry.name) ? [] : filesBelow(join(folder, entry.name));
    })
    .sort();
}

/** Every package, lower floors first. `needs`: packages of the house that it depends on. */
export function readPackages(house = root) {
  return readdirSync(join(house, 'packages'))
    .filter((name) => existsSync(join(house, 'packages', name, 'package.json')))
    .map((name) => {
      const folder = join(house, 'packages', name);
      const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
      const needs = Object.keys(manifest.dependencies ?? {})
        .filter((each) => each.startsWith('@tiwizi/'))
        .map((each) => each.slice('@tiwizi/'.length));
      return { name, folder, manifest, needs };
    })
    .sort((a, b) => floorOf(a.name) - floorOf(b.name) || a.name.localeCompare(b.name));
}

/** Names of the packages that define elements and have templates for servers. */
export const readKits = (house = root) =>
  readPackages(house)
    .filter(({ manifest }) => manifest.exports?.['./define'] && manifest.exports['./templates'])
    .map(({ name }) => name);

/** Packages whose source has stylesheets of rooms, in the order in which they are gathered. */
export const readStyled = (house = root) =>
  readPackages(house)
    .filter(({ folder }) => filesBelow(join(folder, 'src')).some((path) => path.endsWith('.css')))
    .map(({ name }) => name);

/** A stylesheet says by its first line that it belongs to tiwizi.core.css: the frame of a page, text, forms, who is signed in. */
export const isCoreSheet = (css) => css.startsWith('/* Sheet: core. */');

/** Every room that defines an element: its package, folder, name and tag. */
export function readRooms(house = root) {
  return readPackages(house)
    .filter(({ name }) => readKits(house).includes(name))
    .flatMap(({ name: kit, folder }) =>
      filesBelow(join(folder, 'src'))
        .filter((path) => path.endsWith('.define.ts'))
        .map((path) => ({
          kit,
          folder: dirname(path),
          room: basename(dirname(path)),
          name: basename(path, '.define.ts'),
          tag: /define\(\s*'([^']+)'/.exec(readFileSync(path, 'utf8'))?.[1],
        })),
    );
}
