// Where a source file may run, told by its place: that decides which globals its types may name.
import { filesBelow, root } from './house.mjs';
import { relative } from 'node:path';

const kinds = [
  // Worker threads speak to browsers and to Node; the drivers of the matrix and of walks hand functions to a page.
  [
    'everything',
    /\.(test|fixture)\.ts$|^stories\/|^packages\/testing\/|^packages\/forms\/src\/walk\/|\/pades\/worker\/(start-)?thread\.ts$/,
  ],
  [
    'node',
    /^packages\/(documents|http|payment|postgres|sandbox|server|ssr|store)\/|\/src\/(server|cli|csc)\/|\/src\/([\w-]+\.)?cli\.ts$/,
  ],
  ['pure', /^packages\/(i18n|tokens)\/|\/(flow|protocol)\/|^packages\/services\/src\/(search|sheet)\//],
  ['browser', /^packages\//],
];

/** `pure`: the language alone. `browser`: no Node. `node`: no page. `everything`: tests, stories, and the few that run in both. */
export const kindOf = (path) => kinds.find(([, pattern]) => pattern.test(path))?.[0];

export const globals = {
  pure: { lib: ['es2023'], types: [] },
  browser: { lib: ['es2023', 'dom', 'dom.iterable'], types: [] },
  node: { lib: ['es2023'], types: ['node'] },
  everything: { lib: ['es2023', 'dom', 'dom.iterable'], types: ['node', 'mocha'] },
};

/** TypeScript sources of the house by kind, as paths below the root. */
export function sourcesByKind(house = root) {
  const files = ['packages', 'stories']
    .flatMap((folder) => filesBelow(`${house}${folder}`))
    .map((path) => relative(house, path).replaceAll('\\', '/'))
    .filter((path) => /^(packages\/[^/]+\/src|stories)\/.*\.ts$/.test(path));
  return Object.fromEntries(Object.keys(globals).map((kind) => [kind, files.filter((path) => kindOf(path) === kind)]));
}
