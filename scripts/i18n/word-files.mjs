// Words that stand in a file a language, words/ar/form.json beside words/fr/form.json: those of the starter.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';
import { locales } from './message-source.mjs';

const folderOf = (locale) => locale.split('-')[0];

/** The texts of a file with their places, by key. */
function placesIn(path) {
  const source = ts.parseJsonText(path, readFileSync(path, 'utf8'));
  const properties = source.statements[0]?.expression.properties ?? [];
  return properties.map(({ name, initializer }) => [
    name.text,
    { text: initializer.text, start: initializer.getStart(source), end: initializer.end, path },
  ]);
}

/** @returns {{ packageName: string, path: string, entry: import('./message-source.mjs').Entry, review: object }[]} as of `*.messages.ts` */
export function wordTables(root) {
  return readdirSync(join(root, 'packages')).flatMap((packageName) => {
    const words = join(root, 'packages', packageName, 'template/words');
    const first = join(words, folderOf(locales[0]));
    const files = existsSync(first) ? readdirSync(first).filter((file) => file.endsWith('.json')) : [];
    return files.sort().flatMap((file) => {
      const path = join(first, file);
      const tables = locales.map((locale) => [locale, new Map(placesIn(join(words, folderOf(locale), file)))]);
      return [...tables[0][1].keys()].map((key) => ({
        packageName,
        path,
        shown: relative(root, path),
        review: {},
        entry: {
          name: file.replace(/\.json$/, ''),
          key,
          plural: false,
          remark: '',
          languages: Object.fromEntries(
            tables.map(([locale, table]) => [locale, { words: { other: table.get(key) } }]),
          ),
        },
      }));
    });
  });
}
