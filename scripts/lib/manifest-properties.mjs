// Properties and attributes of elements for custom-elements.json: from the two lines that each has, a member of its data and an entry of its table.

const kebab = (name) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
const tidy = (text) =>
  text
    .replace(/\s+/g, ' ')
    .replace(/^\| /, '')
    .replace(/ \| undefined$/, '');

/** What is said of a node in the comment before it. */
function wordsOf(ts, node) {
  const [comment] = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc);
  return ts.getTextOfJSDocComment(comment?.comment)?.replace(/\s+/g, ' ').trim();
}

/** The words of `const kinds = ['a', 'b'] as const`, by which `type Kind = (typeof kinds)[number]` is written out. */
function readWords(ts, node, source, words) {
  const value = node.initializer && ts.isAsExpression(node.initializer) ? node.initializer.expression : undefined;
  if (value && ts.isArrayLiteralExpression(value) && value.elements.every(ts.isStringLiteral))
    words.set(node.name.getText(source), value.elements.map(({ text }) => `'${text}'`).join(' | '));
}

/** Reads interfaces, tables and base classes of one file into what is known of all. */
export function readDeclarations(ts, node, known) {
  const source = node.getSourceFile();
  if (ts.isInterfaceDeclaration(node)) {
    const members = node.members.filter(ts.isPropertySignature).map((member) => ({
      name: member.name.getText(source),
      type: tidy(member.type?.getText(source) ?? 'unknown'),
      description: wordsOf(ts, member),
    }));
    const above = (node.heritageClauses ?? []).flatMap(({ types }) =>
      types.map((type) => type.expression.getText(source)),
    );
    known.interfaces.set(node.name.text, { members, above });
  }
  if (ts.isTypeAliasDeclaration(node)) {
    const [, list] = /^\(typeof (\w+)\)\[number\]$/.exec(node.type.getText(source)) ?? [];
    if (list) known.aliases.set(node.name.text, list);
    const [, whole] = /^Omit<(\w+),/.exec(node.type.getText(source)) ?? [];
    if (whole) known.interfaces.set(node.name.text, { members: [], above: [whole] });
  }
  if (!ts.isVariableDeclaration(node) || !node.type) {
    if (ts.isVariableDeclaration(node)) readWords(ts, node, source, known.words);
    return;
  }
  const [, table] = /^PropertiesOf<(\w+)>$/.exec(node.type.getText(source)) ?? [];
  if (table && node.initializer && ts.isObjectLiteralExpression(node.initializer)) {
    const names = node.initializer.properties.flatMap((entry) => (entry.name ? [entry.name.getText(source)] : []));
    const spread = node.initializer.properties
      .filter(ts.isSpreadAssignment)
      .map(({ expression }) => expression.getText(source));
    known.tables.set(table, { names, spread, variable: node.name.getText(source) });
  }
  const [, data, printed] = /^EnhancerClass<(\w+)(?:, (\w+)(?: & \w+)?)?>$/.exec(node.type.getText(source)) ?? [];
  if (data) known.bases.set(source.fileName, data);
  if (printed) known.printed.set(data, printed);
}

/** Everything that is known of the data of elements, to be filled by `readDeclarations`. */
export const nothingKnown = () => ({
  interfaces: new Map(),
  tables: new Map(),
  bases: new Map(),
  printed: new Map(),
  aliases: new Map(),
  words: new Map(),
});

function membersOf(name, known) {
  const { members = [], above = [] } = known.interfaces.get(name) ?? {};
  return [...above.flatMap((each) => membersOf(each, known)), ...members];
}

function namesOf(table, known) {
  const spread = table.spread.flatMap((variable) =>
    [...known.tables.values()].filter((each) => each.variable === variable).flatMap((each) => namesOf(each, known)),
  );
  return [...table.names, ...spread];
}

/** The properties of an element, as the manifest lists them: members of the class, and attributes. */
export function propertiesOf(data, known) {
  const { described, members } = tableOf(data, known);
  // What only the template reads has no property.
  const printed = tableOf(known.printed.get(data), known).described;
  return {
    members,
    attributes: [
      ...described.map(({ name, ...rest }) => ({ name: kebab(name), ...rest, fieldName: name })),
      ...printed.map(({ name, ...rest }) => ({ name: kebab(name), ...rest })),
    ],
  };
}

function tableOf(data, known) {
  const table = known.tables.get(data);
  if (!table) return { described: [], members: [] };
  const members = new Map(membersOf(data, known).map((member) => [member.name, member]));
  const described = namesOf(table, known).map((name) => {
    const { type = 'string', description } = members.get(name) ?? {};
    const text = known.words.get(known.aliases.get(type)) ?? type;
    return { name, type: { text }, ...(description && { description }) };
  });
  return { described, members: described.map((each) => ({ kind: 'field', ...each, attribute: kebab(each.name) })) };
}
