// Reads and edits the words in *.messages.ts by their place in the source, so that nothing else in a file ever changes.
import ts from 'typescript';

export const locales = ['ar-MA', 'zgh', 'fr-MA', 'en'];

/** The plural categories each language has (CLDR; Amazigh by the project's own rule). */
export const pluralForms = {
  'ar-MA': ['zero', 'one', 'two', 'few', 'many', 'other'],
  zgh: ['one', 'other'],
  'fr-MA': ['one', 'many', 'other'],
  en: ['one', 'other'],
};

/** The expression inside `as const`, `satisfies`, parentheses and constants of the same file. */
function unwrap(node, constants) {
  while (node) {
    if (ts.isAsExpression(node) || ts.isSatisfiesExpression(node) || ts.isParenthesizedExpression(node))
      node = node.expression;
    else if (ts.isIdentifier(node) && constants.has(node.text)) node = constants.get(node.text);
    else return node;
  }
  return undefined;
}

/** The text of a literal, or of literals joined by +; undefined for anything computed. */
function literalText(node) {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken) {
    const parts = [literalText(node.left), literalText(node.right)];
    return parts.includes(undefined) ? undefined : parts.join('');
  }
  return undefined;
}

const nameOf = (property) =>
  property.name && !ts.isComputedPropertyName(property.name) ? property.name.text : undefined;

/** The remark for translators that stands above a key. */
function remarkAbove(node, source) {
  const ranges = ts.getLeadingCommentRanges(source.text, node.pos) ?? [];
  const lines = ranges.flatMap(({ pos, end }) => source.text.slice(pos, end).split('\n'));
  return lines
    .map((line) => line.replace(/^\s*(\/\*\*?|\*\/|\*|\/\/)\s?|\s*\*\/\s*$/g, '').trim())
    .filter(Boolean)
    .join(' ');
}

/** A plain value of literals (the review argument). */
function plainValue(node, constants) {
  const inner = node && unwrap(node, constants);
  if (!inner) return undefined;
  if (ts.isArrayLiteralExpression(inner)) return inner.elements.map((element) => plainValue(element, constants));
  if (ts.isObjectLiteralExpression(inner)) {
    return Object.fromEntries(
      inner.properties.filter(ts.isPropertyAssignment).map((p) => [nameOf(p), plainValue(p.initializer, constants)]),
    );
  }
  return literalText(inner);
}

/**
 * @typedef {{ text: string, start: number, end: number }} Words the literal and its place in the source
 * @typedef {{ words: Record<string, Words>, insertAt?: number, unwritten?: { start: number, end: number } }} Forms by plural form; a plain
 *   sentence is form `other`; `unwritten` is the place of `null`, where the Arabic stands in
 * @typedef {{ name: string, key: string, plural: boolean, remark: string, languages: Record<string, Forms> }} Entry
 * @typedef {{ entries: Entry[], reviews: Record<string, any>, unread: string[] }} Parsed
 */

/** @returns {Parsed} */
export function parseMessages(path, text) {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const constants = new Map();
  /** @type {Parsed} */
  const parsed = { entries: [], reviews: {}, unread: [] };
  const unread = (node, why) => {
    const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
    parsed.unread.push(`${path}:${line + 1} ${why}`);
  };
  const place = (node) => ({ text: literalText(node), start: node.getStart(source), end: node.end });

  const readLanguage = (value) => {
    const node = unwrap(value, constants);
    if (literalText(node) !== undefined) return { words: { other: place(node) } };
    if (node.kind === ts.SyntaxKind.NullKeyword)
      return { words: {}, unwritten: { start: node.getStart(source), end: node.end } };
    if (!ts.isObjectLiteralExpression(node)) return undefined;
    const words = {};
    for (const form of node.properties) {
      if (!ts.isPropertyAssignment(form) || literalText(form.initializer) === undefined) return undefined;
      words[nameOf(form)] = place(form.initializer);
    }
    return { words, insertAt: node.properties.at(-1)?.end };
  };

  const readTable = (name, table) => {
    for (const property of table.properties) {
      const entry = ts.isPropertyAssignment(property) && unwrap(property.initializer, constants);
      const key = nameOf(property);
      if (!entry || key === undefined || !ts.isObjectLiteralExpression(entry)) {
        unread(property, 'is not a literal message');
        continue;
      }
      const languages = {};
      for (const language of entry.properties) {
        const forms = ts.isPropertyAssignment(language) ? readLanguage(language.initializer) : undefined;
        if (forms) languages[nameOf(language)] = forms;
        else unread(language, 'is not a literal sentence');
      }
      const plural = Object.values(languages).some((forms) => forms.insertAt !== undefined);
      parsed.entries.push({ name, key, plural, remark: remarkAbove(property, source), languages });
    }
  };

  const visit = (node) => {
    if (ts.isVariableDeclaration(node) && ts.isIdentifier(node.name) && node.initializer)
      constants.set(node.name.text, node.initializer);
    ts.forEachChild(node, visit);
    if (!ts.isCallExpression(node) || !ts.isIdentifier(node.expression) || node.expression.text !== 'defineMessages')
      return;
    const [nameNode, tableNode, reviewNode] = node.arguments;
    const name = nameNode && literalText(nameNode);
    const table = tableNode && unwrap(tableNode, constants);
    if (name === undefined || !table || !ts.isObjectLiteralExpression(table))
      return unread(node, 'is not a literal table');
    readTable(name, table);
    parsed.reviews[name] = plainValue(reviewNode, constants) ?? {};
  };
  visit(source);
  return parsed;
}

/** A literal in the quotes of the one it replaces, with what nobody can see written as an escape. */
function literal(text, quote) {
  const escaped = text
    .replace(/[\\\n\r\t]/g, (c) => ({ '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' })[c])
    .replace(/(?! )[\p{Zs}\p{Cf}\p{Zl}\p{Zp}]/gu, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return quote + escaped.replaceAll(quote, `\\${quote}`).replace(quote === '`' ? /\$\{/g : /(?!)/, '\\${') + quote;
}

/** Plural forms that take the place of one `null`, as one edit. */
function joined(edits) {
  const replaces = (edit) => edit.form !== undefined && edit.end > edit.start;
  const places = new Set(edits.filter(replaces).map(({ start }) => start));
  return [
    ...edits.filter((edit) => !replaces(edit)),
    ...[...places].map((place) => {
      const forms = edits.filter((edit) => edit.start === place);
      return { start: place, end: forms[0].end, forms };
    }),
  ];
}

/**
 * The source with some words replaced or plural forms added.
 *
 * @param {string} text
 * @param {readonly { start: number, end: number, text: string, form?: string }[]} edits with `form`, one to insert at `start`, or one of
 *   those that together replace what stands from `start` to `end`
 */
export function editMessages(text, edits) {
  let result = text;
  for (const edit of joined(edits).sort((a, b) => b.start - a.start)) {
    const original = text[edit.start];
    const quote = edit.form === undefined && /['"`]/.test(original) ? original : "'";
    const words = edit.forms
      ? `{ ${edit.forms.map(({ form, text }) => `${form}: ${literal(text, "'")}`).join(', ')} }`
      : literal(edit.text, quote);
    const replacement = edit.form === undefined ? words : `, ${edit.form}: ${words}`;
    result = result.slice(0, edit.start) + replacement + result.slice(edit.end);
  }
  return result;
}
