import type { Source } from './source.ts';

/** Longest placeholder with balanced brackets; keeps scanning linear when one is left open. */
const longestBalanced = 2000;

/** Delimited placeholders, the longer opening first. The second string closes. */
const delimited: readonly (readonly [string, string])[] = [
  ['{{!--', '--}}'],
  ['{{--', '--}}'],
  ['{{{', '}}}'],
  ['{{', '}}'],
  ['{%', '%}'],
  ['{#', '#}'],
  ['{!!', '!!}'],
  ['<%--', '--%>'],
  ['<%', '%>'],
  ['@*', '*@'],
  ['[[', ']]'],
  ['[(', ')]'],
];

/** Where a placeholder is looked for: between tags, among attributes, or in an attribute value. Each knows other kinds. */
export type PlaceholderPlace = 'content' | 'attributes' | 'value';

/** Characters a placeholder may begin with. */
export const placeholderStarts: ReadonlySet<string> = new Set('{<@$#*~[');

/**
 * The end of the placeholder of a template language that begins at `at`, or -1.
 *
 * Known: PHP, ERB/EJS/ASP/JSP `<% %>`, Twig/Jinja/Liquid/Django/Blade/Handlebars/Go `{{ }}` `{% %}` `{# #}` `{!! !!}`, Smarty `{$x}`,
 * EL/Thymeleaf/FreeMarker `${ }` `#{ }`, Razor comments. Among attributes also Blade `@name(…)`, Razor `@( … )` and JSP or FreeMarker
 * tags (`<fmt:message …/>`, `<#if …>`). In values also Razor `@Model.Name` and Thymeleaf `*{ }` `~{ }` `@{ }` `[[ ]]` `[( )]`.
 */
export function endOfPlaceholder(source: Source, at: number, place: PlaceholderPlace): number {
  const { text } = source;
  const first = text[at];
  if (first === '<' && text[at + 1] === '?') {
    const end = source.find('?>', at + 2);
    // PHP's own rule: a block that is not closed runs to the end of the file.
    return end < 0 ? text.length : end + 2;
  }
  for (const [open, close] of delimited) {
    if (open[0] !== first || !text.startsWith(open, at) || (open[0] === '[' && place !== 'value')) continue;
    const end = source.find(close, at + open.length);
    if (end >= 0) return end + close.length;
  }
  if (first === '$' || first === '#') {
    const brace = text.startsWith('!{', at + 1) ? at + 2 : at + 1;
    return text[brace] === '{' ? endOfBalanced(source, brace) : -1;
  }
  if (first === '{') return text[at + 1] === '$' ? endOfBalanced(source, at) : -1;
  if (place === 'content') return -1;
  if (first === '*' || first === '~')
    return place === 'value' && text[at + 1] === '{' ? endOfBalanced(source, at + 1) : -1;
  if (first === '@') return endOfAtExpression(source, at, place);
  return first === '<' ? endOfServerTag(source, at) : -1;
}

const closers: Readonly<Record<string, string>> = { '(': ')', '{': '}', '[': ']' };

/** The end of a bracket and what it holds, strings respected, on one line; -1 when it is not closed. */
function endOfBalanced(source: Source, at: number): number {
  if (hasFailed(source, 'bracket', at)) return -1;
  const { text } = source;
  const expected: string[] = [];
  const until = Math.min(text.length, at + longestBalanced);
  let index = at;
  for (; index < until && text[index] !== '\n'; index++) {
    const character = text[index]!;
    // A quote that nothing closes on this line is a character like any other.
    if (character === '"' || character === "'" || character === '`') index = endOfString(text, index, until);
    else if (character in closers) expected.push(closers[character]!);
    else if (character === expected.at(-1)) {
      expected.pop();
      if (expected.length) continue;
      source.steps += index - at;
      return index + 1;
    }
  }
  return fail(source, 'bracket', at, index);
}

/** The offset of the quote that closes the one at `at`, or `at`. */
function endOfString(text: string, at: number, until: number): number {
  for (let index = at + 1; index < until && text[index] !== '\n'; index++) if (text[index] === text[at]) return index;
  return at;
}

function hasFailed({ failed }: Source, kind: keyof Source['failed'], at: number): boolean {
  return at >= failed[kind].from && at < failed[kind].until;
}

/** Remembers that nothing was closed from `from` until `until`, so that a run of openings is not read again from each. */
function fail(source: Source, kind: keyof Source['failed'], from: number, until: number): -1 {
  source.steps += until - from;
  source.failed[kind] = { from, until };
  return -1;
}

/** Razor and Blade: `@Model.Name`, `@lang('x')`, `@(a ? "b" : "c")`, Thymeleaf `@{/path}`. Not the `@` of an e-mail address. */
function endOfAtExpression(source: Source, at: number, place: PlaceholderPlace): number {
  const { text } = source;
  if (/\w/.test(text[at - 1] ?? '')) return -1;
  if (text[at + 1] === '{' || text[at + 1] === '(') return endOfBalanced(source, at + 1);
  const path = /^@[a-z_][\w.]*/i.exec(text.slice(at, at + 200));
  let end = path ? at + path[0].length : -1;
  // Among attributes `@click="…"` is a listener of Vue; only a call is a directive of Blade.
  if (place === 'attributes' && text[end] !== '(') return -1;
  while (end > 0 && (text[end] === '(' || text[end] === '[')) {
    const next = endOfBalanced(source, end);
    if (next < 0) break;
    end = next + (/^(?:\.[a-z_][\w.]*)?/i.exec(text.slice(next, next + 200))?.[0].length ?? 0);
  }
  return end;
}

/** `<c:out value="${x}"/>`, `</c:if>`, `<#if x>`, `</#if>`, `<@macro />`. */
function endOfServerTag(source: Source, at: number): number {
  if (!/^<\/?(?:[a-z][\w.-]*:[a-z]|[#@][a-z])/i.test(source.text.slice(at, at + 100))) return -1;
  if (hasFailed(source, 'tag', at)) return -1;
  const part = source.text.slice(at, at + longestBalanced);
  const tag = /^<(?:"[^"]*"|'[^']*'|[^"'>])*>/.exec(part);
  if (!tag) return fail(source, 'tag', at, at + part.length);
  source.steps += tag[0].length;
  return at + tag[0].length;
}
