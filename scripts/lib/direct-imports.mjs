// Built modules import what they use from where it is written, not through the index of its package: a bundler that splits by files
// (esbuild) puts everything an index leads to beside the first page that reads the index, also what only a lazy part uses.
import { transformSync } from 'esbuild';
import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { parseAst } from 'rollup/parseAst';

/** Packages whose modules are reached one by one, by `exports["./modules/*.js"]`. */
const direct = ['i18n', 'core', 'elements'];

const asts = new Map();
function astOf(file) {
  if (!asts.has(file))
    asts.set(file, parseAst(transformSync(readFileSync(file, 'utf8'), { loader: 'ts', target: 'es2022' }).code).body);
  return asts.get(file);
}

/** The names of a pattern or an identifier that is declared. */
const declared = ({ declarations, id }) => (declarations ? declarations.map((each) => each.id.name) : [id.name]);

/**
 * Where a name that a module exports is written.
 *
 * @param {string} file the module that exports it
 * @param {string} name
 * @returns {{ file: string, name: string } | undefined}
 */
export function originOf(file, name) {
  const at = (source) => join(dirname(file), source.value);
  for (const node of astOf(file)) {
    if (node.type === 'ExportNamedDeclaration') {
      if (node.declaration && declared(node.declaration).includes(name)) return { file, name };
      const found = node.specifiers.find(({ exported }) => exported.name === name);
      if (found && !node.source) return { file, name };
      if (found) return node.source.value.startsWith('.') ? originOf(at(node.source), found.local.name) : undefined;
    } else if (node.type === 'ExportAllDeclaration' && !node.exported && node.source.value.startsWith('.')) {
      const found = originOf(at(node.source), name);
      if (found) return found;
    }
  }
  return undefined;
}

/** The source that an entry of a package stands for, `@tiwizi/core/template` for one; none where it is no index of ours. */
function indexOf(specifier) {
  const [, name, rest] = /^@tiwizi\/([^/]+)(.*)$/.exec(specifier) ?? [];
  if (!direct.includes(name)) return undefined;
  const { exports } = JSON.parse(readFileSync(join('packages', name, 'package.json'), 'utf8'));
  const source = exports[`.${rest}`]?.['tiwizi-source'];
  return source && { name, file: join('packages', name, source) };
}

/**
 * Rewrites the imports of a module: each name from the module that has it.
 *
 * @param {string} code JavaScript
 * @returns {string}
 */
export function directImports(code) {
  let result = code;
  for (const node of parseAst(code).body.toReversed()) {
    const isImport = node.type === 'ImportDeclaration';
    if (!isImport && !(node.type === 'ExportNamedDeclaration' && node.source)) continue;
    const index = indexOf(node.source.value);
    if (!index || !node.specifiers.length) continue;
    const bySource = new Map();
    for (const specifier of node.specifiers) {
      if (isImport && specifier.type !== 'ImportSpecifier')
        throw new Error(`A whole index is imported: ${code.slice(node.start, node.end)}`);
      const name = isImport ? specifier.imported.name : specifier.local.name;
      const origin = originOf(index.file, name);
      const source = origin
        ? `@tiwizi/${index.name}/modules/${relative(join('packages', index.name, 'src'), origin.file).replace(/\.ts$/, '.js')}`
        : node.source.value;
      const as = isImport ? specifier.local.name : specifier.exported.name;
      const list = bySource.get(source) ?? [];
      list.push(as === (origin?.name ?? name) ? as : `${origin?.name ?? name} as ${as}`);
      bySource.set(source, list);
    }
    const lines = [...bySource].map(
      ([source, names]) => `${isImport ? 'import' : 'export'} { ${names.join(', ')} } from '${source}';`,
    );
    result = result.slice(0, node.start) + lines.join(' ') + result.slice(node.end);
  }
  return result;
}
