// Places that must know of a package or a room and do not. Each line says what is missing and where.
import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { floorOf, floors, readKits, readPackages, readRooms, root } from './house.mjs';

/** Lists that have to repeat names, since they are read by people, by bundlers or at run time: file → what it says of a name. */
const listsOfPackages = {
  'README.md': (name) => `(packages/${name}/README.md)`,
  'docs/architecture.md': (name) => `(../packages/${name}/README.md)`,
};
const listsOfKits = {
  'packages/ssr/src/kits.ts': (kit) => `'@tiwizi/${kit}'`,
  'packages/ssr/package.json': (kit) => `"@tiwizi/${kit}": {`,
  'packages/browser/package.json': (kit) => `"@tiwizi/${kit}"`,
  'stories/.storybook/preview.ts': (kit) => `'@tiwizi/${kit}/define'`,
};
const voices = 'packages/elements/src/base/type.css';

/** What a kit says of each of its rooms, where it has such a file. */
const listsOfARoom = ({ room, name, folder }) => [
  ['define.ts', `'./${room}/${name}.define.ts'`],
  ['index.ts', `'./${room}/${name}.ts'`],
  existsSync(join(folder, `${name}.template.ts`)) && ['templates.ts', `'./${room}/${name}.template.ts'`],
  existsSync(join(folder, `${name}.examples.ts`)) && ['all-examples.ts', `'./${room}/${name}.examples.ts'`],
];

/** @returns {string[]} one line for each forgotten place */
export function houseProblems(house = root) {
  const problems = [];
  const read = (path) => (existsSync(join(house, path)) ? readFileSync(join(house, path), 'utf8') : undefined);
  const mustHold = (path, words, what) => {
    const text = read(path);
    if (text !== undefined && !text.includes(words)) problems.push(`${path} does not know of ${what}: ${words}`);
  };
  const packages = readPackages(house);
  const known = packages.map(({ name }) => name);
  for (const { name, needs } of packages) {
    if (floorOf(name) < 0) problems.push(`scripts/lib/house.mjs: packages/${name} stands on no floor`);
    for (const other of needs)
      if (floorOf(other) >= floorOf(name))
        problems.push(`packages/${name}/package.json depends on @tiwizi/${other}, which is not on a floor below`);
    for (const [path, words] of Object.entries(listsOfPackages)) mustHold(path, words(name), `packages/${name}`);
  }
  for (const name of floors.flat())
    if (!known.includes(name)) problems.push(`scripts/lib/house.mjs: there is no packages/${name}`);
  for (const kit of readKits(house))
    for (const [path, words] of Object.entries(listsOfKits)) mustHold(path, words(kit), `the kit ${kit}`);
  for (const { kit, tag, ...room } of readRooms(house)) {
    const where = relative(house, room.folder).replaceAll('\\', '/');
    if (!tag) problems.push(`${where}/${room.name}.define.ts defines no tag`);
    for (const [file, words] of listsOfARoom(room).filter(Boolean))
      mustHold(`packages/${kit}/src/${file}`, words, where);
    mustHold(`packages/${kit}/README.md`, `<${tag}`, `<${tag}>`);
    if (tag && !new RegExp(`^\\.?${tag}(?:__[a-z]+)?(?:,| \\{)$`, 'm').test(read(voices) ?? ''))
      problems.push(`${voices} does not name ${tag}: its text would take the font of the page it stands in`);
  }
  return problems;
}
