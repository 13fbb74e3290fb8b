// What a package exports has a docstring that says its purpose; a function that throws by itself says so with @throws. Read from the
// syntax alone: from each entry of package.json along `export … from`, to where a name is declared.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import ts from 'typescript';
import { readPackages, root } from './house.mjs';

const parsed = new Map();
function parse(path) {
  if (!parsed.has(path))
    parsed.set(path, ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2022, true));
  return parsed.get(path);
}

/** Names an entry exports: name → { path, local } where it is declared, as far as relative imports lead. */
function exportsOf(path, seen = new Set()) {
  const found = new Map();
  if (seen.has(path) || !existsSync(path)) return found;
  seen.add(path);
  const source = parse(path);
  const imported = new Map();
  for (const node of source.statements) {
    if (!ts.isImportDeclaration(node) || !node.moduleSpecifier.text.startsWith('.')) continue;
    const bindings = node.importClause?.namedBindings;
    if (bindings && ts.isNamedImports(bindings))
      for (const { name, propertyName } of bindings.elements)
        imported.set(name.text, [resolve(dirname(path), node.moduleSpecifier.text), (propertyName ?? name).text]);
  }
  for (const node of source.statements) {
    if (ts.isExportDeclaration(node)) {
      const from = node.moduleSpecifier?.text;
      if (from && !from.startsWith('.')) continue;
      const target = from && resolve(dirname(path), from);
      if (!node.exportClause) for (const [name, place] of exportsOf(target, seen)) found.set(name, place);
      else if (ts.isNamedExports(node.exportClause))
        for (const { name, propertyName } of node.exportClause.elements) {
          const local = (propertyName ?? name).text;
          const [elsewhere, theirName] = target ? [target, local] : (imported.get(local) ?? [path, local]);
          const place = elsewhere === path ? { path, local } : exportsOf(elsewhere, new Set()).get(theirName);
          if (place) found.set(name.text, place);
        }
    } else if (node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) {
      const names = ts.isVariableStatement(node)
        ? node.declarationList.declarations.map(({ name }) => name.text)
        : [node.name?.text];
      for (const name of names.filter(Boolean)) found.set(name, { path, local: name });
    }
  }
  return found;
}

/** The statements that declare a name; overloads are several. */
const declarations = ({ path, local }) =>
  parse(path).statements.filter((node) =>
    ts.isVariableStatement(node)
      ? node.declarationList.declarations.some(({ name }) => name.text === local)
      : node.name?.text === local,
  );

/** Whether a function throws by itself, not in a function within it. */
function throws(node) {
  const look = (each) => {
    if (ts.isThrowStatement(each)) return true;
    if (ts.isFunctionLike(each) || ts.isClassLike(each)) return false;
    return Boolean(ts.forEachChild(each, (child) => look(child) || undefined));
  };
  const caught = (body) => body && ts.forEachChild(body, (child) => look(child) || undefined);
  if (ts.isFunctionDeclaration(node)) return Boolean(caught(node.body));
  if (!ts.isVariableStatement(node)) return false;
  return node.declarationList.declarations.some(
    ({ initializer }) => initializer && ts.isArrowFunction(initializer) && Boolean(caught(initializer.body)),
  );
}

/** @returns {string[]} one line for each exported thing that lacks its docstring, or its @throws */
export function undocumentedExports(house = root) {
  const problems = new Set();
  for (const { folder, manifest } of readPackages(house)) {
    const entries = Object.values(manifest.exports ?? {})
      .map((target) => target?.['tiwizi-source'])
      .filter((path) => path && !path.includes('*') && path.endsWith('.ts'));
    for (const entry of entries) {
      for (const [name, place] of exportsOf(join(folder, entry))) {
        const nodes = declarations(place);
        const where = `${relative(house, place.path).replaceAll('\\', '/')}: ${name}`;
        const comments = nodes.flatMap((node) => ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc));
        const words = comments.map(({ comment }) => ts.getTextOfJSDocComment(comment) ?? '').join('');
        if (nodes.length && words.trim().length < 3) problems.add(`${where} has no docstring`);
        else if (
          nodes.some(throws) &&
          !comments.some(({ tags }) => tags?.some(({ tagName }) => tagName.text === 'throws'))
        )
          problems.add(`${where} throws and does not say when (@throws)`);
      }
    }
  }
  return [...problems].sort();
}
