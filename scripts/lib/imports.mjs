// Imports of the packages' sources: they point down only, reach into no other package, and never go round in a circle, types included.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { filesBelow, floorOf, readPackages, root } from './house.mjs';

const isTest = (path) => /\.(test|fixture)\.ts$/.test(path);

/** What a file imports, types and lazy imports too. */
function importsOf(path) {
  const text = readFileSync(path, 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
  const found = [];
  for (const [, specifier] of text.matchAll(/(?:^|\n)\s*(?:import|export)\b[^'"`;]*?from\s*['"]([^'"]+)['"]/g))
    found.push({ specifier });
  for (const [, specifier] of text.matchAll(/(?:^|\n)\s*import\s*['"]([^'"]+)['"]/g)) found.push({ specifier });
  for (const [, specifier] of text.matchAll(/\bimport\(\s*['"]([^'"]+)['"]\s*\)/g)) found.push({ specifier });
  return found;
}

/** Every import that points the wrong way, as "file imports package". Tests may reach sideways. */
export function wrongImports(house = root) {
  const wrong = [];
  for (const { name, folder, manifest, needs } of readPackages(house)) {
    const mayImport = [...needs, ...Object.keys(manifest.peerDependencies ?? {}).map((each) => each.slice(8))];
    for (const path of filesBelow(join(folder, 'src')).filter((each) => /\.[mc]?[tj]s$/.test(each) && !isTest(each))) {
      const file = relative(house, path);
      for (const { specifier } of importsOf(path)) {
        const other = /^@tiwizi\/([\w-]+)/.exec(specifier)?.[1];
        if (other && other !== name && floorOf(other) >= floorOf(name)) wrong.push(`${file} imports @tiwizi/${other}`);
        else if (other && other !== name && !mayImport.includes(other))
          wrong.push(`${file} imports @tiwizi/${other}, which packages/${name}/package.json does not name`);
        if (specifier.startsWith('.') && relative(folder, resolve(dirname(path), specifier)).startsWith('..'))
          wrong.push(`${file} reaches out of its package: ${specifier}`);
      }
    }
  }
  return wrong;
}

/** Circles between source files, each once, as "a → b → a", types and lazy imports included. */
export function importCircles(house = root) {
  const files = readPackages(house)
    .flatMap(({ folder }) => filesBelow(join(folder, 'src')))
    .filter((path) => path.endsWith('.ts') && !isTest(path));
  const graph = new Map(
    files.map((path) => [
      path,
      importsOf(path)
        .filter(({ specifier }) => specifier.startsWith('.'))
        .map(({ specifier }) => resolve(dirname(path), specifier))
        .filter((target) => existsSync(target)),
    ]),
  );
  return stronglyConnected(graph).map((circle) => {
    const names = shortestCircle(graph, circle).map((path) => relative(house, path).replaceAll('\\', '/'));
    return [...names, names[0]].join(' → ');
  });
}

/** Tarjan's algorithm: groups of more than one node that reach each other. */
function stronglyConnected(graph) {
  const index = new Map();
  const low = new Map();
  const stack = [];
  const groups = [];
  const visit = (node) => {
    index.set(node, index.size);
    low.set(node, index.get(node));
    stack.push(node);
    for (const next of graph.get(node) ?? []) {
      if (!index.has(next)) {
        visit(next);
        low.set(node, Math.min(low.get(node), low.get(next)));
      } else if (stack.includes(next)) low.set(node, Math.min(low.get(node), index.get(next)));
    }
    if (low.get(node) !== index.get(node)) return;
    const group = stack.splice(stack.indexOf(node));
    if (group.length > 1) groups.push(group);
  };
  for (const node of graph.keys()) if (!index.has(node)) visit(node);
  return groups;
}

/** The shortest way from the first of a group back to itself. */
function shortestCircle(graph, group) {
  const [start] = group;
  const ways = [[start]];
  for (const way of ways) {
    for (const next of graph.get(way.at(-1)) ?? []) {
      if (next === start) return way;
      if (group.includes(next) && !way.includes(next)) ways.push([...way, next]);
    }
  }
  return group;
}
