// How custom-elements.json is made: tags from our own define(), properties from the table of each element, paths of what is published.
import { nothingKnown, propertiesOf, readDeclarations } from './manifest-properties.mjs';

const source = (path) => path.replace(/^packages\/[^/]+\/src\//, 'dist/').replace(/\.ts$/, '.js');
const tidyType = (text) => [...new Set(text.split(/\s*\|\s*/))].filter((each) => each !== 'undefined').join(' | ');

/** `define('tiwizi-field', TiwiziField)` in a `*.define.ts`. */
function registration(ts, node) {
  if (!ts.isCallExpression(node) || !ts.isIdentifier(node.expression) || node.expression.text !== 'define')
    return undefined;
  const [tag, element] = node.arguments;
  return tag && element && ts.isStringLiteral(tag) && ts.isIdentifier(element)
    ? { tag: tag.text, name: element.text }
    : undefined;
}

/** Analyzer plugin for elements that are registered by our own `define()`. */
function tiwiziElements() {
  const registered = [];
  const known = nothingKnown();
  return {
    name: 'tiwizi-elements',
    analyzePhase({ ts, node, moduleDoc }) {
      const found = registration(ts, node);
      if (found) registered.push({ ...found, module: moduleDoc });
      readDeclarations(ts, node, known);
      if (!ts.isClassDeclaration(node) || !node.name) return;
      const declaration = moduleDoc.declarations?.find(({ name }) => name === node.name.text);
      if (declaration) declaration.file = node.getSourceFile().fileName;
    },
    packageLinkPhase({ customElementsManifest }) {
      for (const module of customElementsManifest.modules) {
        for (const declaration of module.declarations ?? []) finish(declaration, known);
      }
      for (const { tag, name, module } of registered) {
        const owner = customElementsManifest.modules.find(({ declarations }) =>
          declarations?.some((each) => each.kind === 'class' && each.name === name),
        );
        const declaration = owner?.declarations.find((each) => each.name === name);
        if (!declaration) continue;
        Object.assign(declaration, { customElement: true, tagName: tag });
        module.exports = [
          ...(module.exports ?? []),
          { kind: 'custom-element-definition', name: tag, declaration: { name, module: source(owner.path) } },
        ];
      }
      for (const module of customElementsManifest.modules) {
        module.path = source(module.path);
        for (const each of module.exports ?? [])
          if (each.declaration?.module) each.declaration.module = source(each.declaration.module);
      }
    },
  };
}

function finish(declaration, known) {
  const data = known.bases.get(declaration.file);
  delete declaration.file;
  if (declaration.superclass?.module) declaration.superclass.module = source(declaration.superclass.module);
  for (const list of [declaration.attributes, declaration.members])
    for (const each of list ?? []) if (each.type?.text) each.type.text = tidyType(each.type.text);
  declaration.members = declaration.members?.filter(
    ({ name, privacy, static: isStatic }) =>
      !name.startsWith('#') && privacy !== 'private' && privacy !== 'protected' && !isStatic,
  );
  // The analyzer takes every dispatched object for an event; ours are named alike.
  declaration.events = declaration.events?.filter(({ name }) => name?.startsWith('tiwizi-'));
  if (!data) return;
  const { members, attributes } = propertiesOf(data, known);
  declaration.members = [...members, ...(declaration.members ?? []).filter(({ name }) => name !== 'properties')];
  declaration.attributes = attributes;
}

export default { litelement: true, packagejson: false, plugins: [tiwiziElements()] };
