// How custom-elements.json is made: tags from our own define(), attribute types from docstrings, paths of what is published.

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

/** What docstrings say of attributes; it is written for people, where the type of a property is written for the compiler. */
function documentedAttributes(node, sourceFile) {
  const comment = sourceFile.text.slice(node.getFullStart(), node.getStart(sourceFile));
  return [...comment.matchAll(/@attr(?:ibute)?\s+\{([^}]+)\}\s+([\w-]+)(?:\s+-\s+([^\n]*))?/g)].map(
    ([, type, name, description]) => ({ name, type: type.trim(), description: description?.trim() }),
  );
}

/** Analyzer plugin for elements that are registered by our own `define()`. */
function tiwiziElements() {
  const registered = [];
  return {
    name: 'tiwizi-elements',
    analyzePhase({ ts, node, moduleDoc }) {
      const found = registration(ts, node);
      if (found) registered.push({ ...found, module: moduleDoc });
      if (!ts.isClassDeclaration(node) || !node.name) return;
      const declaration = moduleDoc.declarations?.find(({ name }) => name === node.name.text);
      if (!declaration) return;
      const documented = documentedAttributes(node, node.getSourceFile());
      declaration.documented = documented;
    },
    packageLinkPhase({ customElementsManifest }) {
      for (const module of customElementsManifest.modules) {
        for (const declaration of module.declarations ?? []) finish(declaration);
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

function finish(declaration) {
  const { documented = [] } = declaration;
  delete declaration.documented;
  if (declaration.superclass?.module) declaration.superclass.module = source(declaration.superclass.module);
  for (const list of [declaration.attributes, declaration.members])
    for (const each of list ?? []) if (each.type?.text) each.type.text = tidyType(each.type.text);
  declaration.members = declaration.members?.filter(
    ({ name, privacy, static: isStatic }) =>
      !name.startsWith('#') && privacy !== 'private' && privacy !== 'protected' && !isStatic,
  );
  // The analyzer takes every dispatched object for an event; ours are named alike.
  declaration.events = declaration.events?.filter(({ name }) => name?.startsWith('tiwizi-'));
  for (const { name, type, description } of documented) {
    const attribute = declaration.attributes?.find((each) => each.name === name);
    if (attribute) Object.assign(attribute, { type: { text: type } }, description ? { description } : {});
  }
}

export default { litelement: true, plugins: [tiwiziElements()] };
