// What a returned sheet changes, and why it is refused.
import { locales, pluralForms } from './message-source.mjs';
import { columns, fingerprintOf, formsOf, textsOf } from './sheet.mjs';

const placeholdersIn = (text) => new Set(text.match(/\{\w+\}/g) ?? []);

/** French typography lost by an editor: narrow no-break spaces before ; : ! ? » and after «. Times of day and URLs have none. */
const restoreFrench = (text) =>
  text.replace(/[ \u00a0](?=[;:!?»](?:[\s\u00a0\u202f)]|$))/g, '\u202f').replace(/«[ \u00a0]/g, '«\u202f');

/** Why a cell may not take this text, or undefined. */
function refusal(entry, locale, form, text) {
  const forms = entry.languages[locale];
  const before = forms.words[form]?.text;
  const everywhere = new Set(
    Object.values(entry.languages).flatMap(({ words }) =>
      Object.values(words).flatMap((w) => [...placeholdersIn(w.text)]),
    ),
  );
  const kept = placeholdersIn(text);
  const unknown = [...kept].filter((placeholder) => !everywhere.has(placeholder));
  if (unknown.length > 0) return `unknown placeholder ${unknown.join(' ')}`;
  const arabic = entry.languages['ar-MA'].words;
  const model = before ?? (forms.unwritten ? (arabic[form] ?? arabic.other) : forms.words.other)?.text ?? '';
  // A form for one exact number may say it in words.
  const optional = entry.plural && ['zero', 'one', 'two'].includes(form) ? ['{count}'] : [];
  const lost = [...placeholdersIn(model)].filter(
    (placeholder) => !kept.has(placeholder) && !optional.includes(placeholder),
  );
  if (lost.length > 0) return `lost placeholder ${lost.join(' ')}`;
  if (/[{}]/.test(text.replace(/\{\w+\}/g, ''))) return 'a brace that belongs to no placeholder';
  if (before !== undefined) return undefined;
  if (forms.insertAt === undefined && (!forms.unwritten || (form !== 'other' && !entry.plural)))
    return 'has no plural forms: change it in the source';
  return pluralForms[locale].includes(form) ? undefined : `has no plural form "${form}"`;
}

/**
 * @param {readonly string[][]} rows the sheet, header first
 * @param {readonly { packageName: string, path: string, entry: any, review: any }[]} tables
 * @returns {{ edits: { path: string, start: number, end: number, text: string, form?: string }[], changes: string[], problems: string[], lapsed: string[] }}
 */
export function compareSheet(rows, tables) {
  const result = { edits: [], changes: [], problems: [], lapsed: [] };
  const [header = [], ...body] = rows;
  const missing = columns.filter(
    (column) => !header.includes(column) && !['review', 'remark', 'terms'].includes(column),
  );
  if (missing.length > 0) return { ...result, problems: [`the sheet has no column ${missing.join(', ')}`] };
  const known = new Map(tables.map((table) => [`${table.packageName} ${table.entry.name}.${table.entry.key}`, table]));
  const seen = new Set();

  for (const cells of body) {
    const row = Object.fromEntries(header.map((column, index) => [column, cells[index] ?? '']));
    const table = known.get(`${row.package} ${row.key}`);
    const form = row.form || 'other';
    const where = `${row.package} ${row.key}${row.form && ` (${row.form})`}`;
    if (!table || !formsOf(table.entry).includes(form)) result.problems.push(`${where}: no such message`);
    else if (seen.has(where)) result.problems.push(`${where}: stands twice in the sheet`);
    else compareRow(row, table, form, where);
    seen.add(where);
  }
  return result;

  function compareRow(row, { path, entry, review }, form, where) {
    const current = textsOf(entry, form);
    const fresh = row.fingerprint === fingerprintOf(current);
    for (const locale of locales) {
      const before = current[locale];
      const typed = row[locale];
      const text = locale === 'fr-MA' && typed !== before ? restoreFrench(typed) : typed;
      if (text === (before ?? '') || !entry.languages[locale]) continue;
      const why = !fresh
        ? 'the words changed after the sheet was exported: export again'
        : text.trim() === ''
          ? 'is empty'
          : refusal(entry, locale, form, text);
      if (why) {
        result.problems.push(`${where} ${locale}: ${why}`);
        continue;
      }
      const { words, unwritten, insertAt } = entry.languages[locale];
      const { start, end } = words[form] ?? unwritten ?? { start: insertAt, end: insertAt };
      // A form of its own is named, unless it takes the place of words.
      result.edits.push({
        path: words[form]?.path ?? path,
        start,
        end,
        text,
        ...(!words[form] && (insertAt ?? entry.plural) && { form }),
      });
      result.changes.push(`${where} ${locale}: ${before ?? '(none)'} → ${text}`);
      const reviewer = review.reviewed?.[locale] ?? review.legalReviewed?.[locale];
      if (reviewer)
        result.lapsed.push(`${where} ${locale}: reviewed by ${reviewer.by} on ${reviewer.date}, before this change`);
    }
  }
}
