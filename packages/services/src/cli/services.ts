import type { Writable } from 'node:stream';
import { parseArgs } from 'node:util';
import { knownLocale, oneLine, type Locale } from '@tiwizi/i18n';
import { buildDirectory, BuildError } from './build-directory.ts';
import { checkSheets } from './check-sheets.ts';
import { findingLine, type Finding, type FindingLevel } from './finding.ts';

/** What `--help` prints. */
export const usage = `Usage: tiwizi-services check PATH … [--languages ar,fr] [--json] [--quiet] [--strict]
       tiwizi-services build PATH … --out FOLDER --base URL [--languages ar,fr] [--assets URL] [--name TEXT]

Reads sheets of services: files, and folders whose .json files are one sheet each, a list of sheets, or an object with
"services", "themes", "lifeEvents", "offices", "calendar" or some of these.

check               says what is wrong, one line each: file:line:column: level code at path: found …; expected …
  --languages LIST  languages of the site; what a sheet says in none of them is told (ar,fr)
  --json            prints all findings as JSON
  --quiet           errors only
  --strict          warnings and questions count as errors

build               checks, then writes a directory of plain files: a list with its search and a page for each service in every language,
                    index.json, cpsv-ap.jsonld; schema.org is in the pages
  --out FOLDER      is written whole, beside and then in its place; one with files that are not of an earlier build is left alone
  --base URL        where the files will be (https://services.example/directory/)
  --assets URL      where the files of @tiwizi/browser are (/assets/)
  --name TEXT       what the site is called, in every language; or ar=TEXT for one, once for each
  --home URL        where that name leads: a page of this site, or of another; {lang} is the language (the list of services)

Levels: error, cannot be published; warning, people will miss something; question, a jurist has to answer it, nobody confirmed it.
Ends with 0 when there is no error, 2 when it was called wrongly, 3 when there are errors.
`;

const DONE = 0;
const WRONG_USAGE = 2;
const REFUSED = 3;

/** Runs `tiwizi-services`. Resolves to the exit code. */
export async function main(
  argv: readonly string[],
  { output, errors }: { readonly output: Writable; readonly errors: Writable },
): Promise<number> {
  const wrong = (message: string): number => {
    errors.write(`tiwizi-services: ${oneLine(message)}\nSee tiwizi-services --help.\n`);
    return WRONG_USAGE;
  };
  try {
    const { values, positionals } = parse(argv);
    const [command, ...paths] = positionals;
    if (values.help) return (void output.write(usage), DONE);
    if (command !== 'check' && command !== 'build')
      return wrong(command ? `there is no command ${command}` : 'say check or build');
    if (!paths.length) return wrong(`${command} needs a file or a folder`);
    const languages = languagesOf(values.languages);
    const { out, base } = values;
    if (command === 'build' && (!out || !base)) return wrong('build needs --out and --base');
    const checked = await checkSheets(paths, languages);
    const { findings } = checked;
    const count = (level: FindingLevel): number => findings.filter((each) => each.level === level).length;
    const isRefused = values.strict ? findings.length > 0 : count('error') > 0;
    const report = {
      files: checked.files,
      sheets: checked.count,
      errors: count('error'),
      warnings: count('warning'),
      questions: count('question'),
    };
    if (values.json) output.write(`${JSON.stringify({ ...report, findings }, undefined, 2)}\n`);
    else output.write(linesOf(findings.filter(({ level }) => level === 'error' || !values.quiet)));
    if (command === 'build' && out && base && !isRefused) {
      await buildDirectory(checked, {
        out,
        base,
        languages,
        assets: values.assets,
        names: namesOf(values.name),
        home: values.home,
      });
    }
    if (!values.json)
      output.write(
        `${Object.entries(report)
          .map(([name, value]) => `${name}: ${value}`)
          .join(', ')}\n`,
      );
    return isRefused ? REFUSED : DONE;
  } catch (error) {
    if (error instanceof BuildError) return wrong(`${error.code}: ${error.message}`);
    return wrong((error as Error).message);
  }
}

/** Findings of one code that are shown one by one. A directory of 600 sheets may have the same question 600 times. */
const mostShown = 10;

function linesOf(findings: readonly Finding[]): string {
  // What is to be said of several sheets in the same words is said once: nine equal questions hide the tenth.
  const same = new Map<string, Finding[]>();
  for (const each of findings) {
    const { level, code, sheet, found, expected } = each;
    const key = sheet === undefined || level === 'error' ? same.size : JSON.stringify([code, found, expected]);
    same.set(`${key}`, [...(same.get(`${key}`) ?? []), each]);
  }
  const times = new Map<string, number>();
  const lines: string[] = [];
  for (const [first, ...others] of same.values()) {
    if (!first) continue;
    const seen = (times.get(first.code) ?? 0) + 1;
    times.set(first.code, seen);
    const sheets = new Set([first, ...others].flatMap(({ sheet }) => sheet ?? []));
    if (first.level === 'error' || seen <= mostShown) lines.push(findingLine(first, [...sheets]));
  }
  for (const [code, seen] of times) {
    const isError = findings.some((each) => each.code === code && each.level === 'error');
    if (!isError && seen > mostShown) lines.push(`${code}: ${seen - mostShown} more (--json lists them)`);
  }
  return lines.map((line) => `${line}\n`).join('');
}

/** What the site is called: one text for all languages, or `ar=…` for one, once for each. */
function namesOf(given: readonly string[]): Readonly<Partial<Record<Locale | 'all', string>>> {
  return Object.fromEntries(
    given.map((each) => {
      const [, tag = '', name = ''] = /^([a-z]{2,3}(?:-[A-Z]{2})?)=(.*)$/s.exec(each) ?? [];
      const locale = knownLocale(tag);
      if (tag && !locale) throw new Error(`--name: ${tag} is none of ar, zgh, fr, en`);
      return locale ? [locale, name] : ['all', each];
    }),
  );
}

function languagesOf(list: string): readonly Locale[] {
  const tags = list.split(/[\s,]+/).filter(Boolean);
  const known = tags.map((tag) => knownLocale(tag) ?? tag);
  const unknown = known.find((tag) => knownLocale(tag) === undefined);
  if (unknown !== undefined || !known.length)
    throw new Error(`--languages: ${unknown ?? 'none'} is none of ar, zgh, fr, en`);
  return [...new Set(known)] as readonly Locale[];
}

const parse = (argv: readonly string[]) =>
  parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      help: { type: 'boolean', short: 'h' },
      languages: { type: 'string', default: 'ar,fr' },
      json: { type: 'boolean', default: false },
      quiet: { type: 'boolean', default: false },
      strict: { type: 'boolean', default: false },
      out: { type: 'string' },
      base: { type: 'string' },
      assets: { type: 'string', default: '/assets/' },
      name: { type: 'string', multiple: true, default: [] },
      home: { type: 'string' },
    },
  });
