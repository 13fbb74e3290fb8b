import { existsSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { knownLocale, localeOfSegment, locales, urlSegment, type Locale } from '@tiwizi/i18n';
import type { Page } from 'puppeteer-core';
import type { FormFlow } from '../flow/flow.ts';
import type { WalkReport } from '../walk/walk-flow.ts';
import { readFlows } from './read-flows.ts';

/** What a walk is asked for on the command line. */
export interface WalkArguments {
  readonly file: string;
  /** Where a draft begins; `{language}` stands for the part of the address that names the language. */
  readonly address: string;
  /** Of a file with several forms. */
  readonly form?: string | undefined;
  readonly languages?: string | undefined;
  readonly script?: string | undefined;
  readonly login?: string | undefined;
  readonly browser?: string | undefined;
}

const programs = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];

/**
 * Walks a form in each of its languages, with script and without.
 *
 * @throws {Error} when there is no such form, no browser, or nothing to drive it with
 */
export async function walk(given: WalkArguments, onProgress: (text: string) => void): Promise<readonly WalkReport[]> {
  const flow = await chosenFlow(given);
  const languages = chosenLanguages(flow, given.languages);
  const login = given.login === undefined ? undefined : await loginOf(given.login);
  const { default: puppeteer } = await import('puppeteer-core').catch(() => {
    // Whatever kept it from being loaded, this is what helps.
    throw new Error('needs puppeteer-core: npm install --save-dev puppeteer-core');
  });
  const { walkFlow } = await import('../walk/walk-flow.ts');
  const args = ['--no-sandbox', '--disable-dev-shm-usage'];
  const browser = await puppeteer.launch({ executablePath: given.browser ?? findBrowser(), args });
  try {
    const reports: WalkReport[] = [];
    for (const locale of languages)
      for (const script of scripts(given.script)) {
        const address = given.address.replaceAll('{language}', urlSegment(locale));
        const how = `${locale}, script ${script ? 'on' : 'off'}`;
        const told = (done: number, all: number): void => onProgress(`${how}: ${done} of ${all}`);
        reports.push(await walkFlow({ flow, browser, locale, script, address, login, onProgress: told }));
      }
    return reports;
  } finally {
    await browser.close();
  }
}

async function chosenFlow({ file, form }: WalkArguments): Promise<FormFlow> {
  const { flows, error } = await readFlows(file);
  if (error) throw error;
  const ids = flows.map(({ id }) => id);
  const found = form === undefined ? flows : flows.filter(({ id }) => id === form);
  const [first] = found;
  if (first && found.length === 1) return first;
  throw new Error(
    form === undefined ? `say which form: --form ${ids.join(' or ')}` : `has no form ${form}, but ${ids.join(', ')}`,
  );
}

function chosenLanguages({ languages = locales }: FormFlow, chosen: string | undefined): readonly Locale[] {
  if (chosen === undefined) return languages;
  return chosen.split(',').map((tag) => {
    const locale = localeOfSegment(tag) ?? knownLocale(tag);
    if (!locale || !languages.includes(locale)) throw new Error(`is not in ${tag}, but in ${languages.join(', ')}`);
    return locale;
  });
}

function scripts(chosen: string | undefined): readonly boolean[] {
  if (chosen === undefined) return [true, false];
  if (chosen !== 'on' && chosen !== 'off') throw new Error('--script is on or off');
  return [chosen === 'on'];
}

async function loginOf(file: string): Promise<(page: Page) => Promise<void>> {
  const { default: login } = (await import(pathToFileURL(resolve(file)).href)) as { default?: unknown };
  if (typeof login !== 'function') throw new Error(`${file} exports no function by default: async (page) => { … }`);
  return login as (page: Page) => Promise<void>;
}

function findBrowser(): string {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const given = process.env['CHROME_PATH'];
  const found = given ?? programs.flatMap((name) => folders.map((folder) => join(folder, name))).find(existsSync);
  if (!found) throw new Error('finds no Chromium: give it by --browser PATH');
  return found;
}

/** A report in words. */
export function walkedText({ locale, script, walks, ...rest }: WalkReport): string {
  const { stopped, unreached, unanswered, unread } = rest;
  const list = (name: string, items: readonly string[]): readonly string[] => [
    ...(items.length ? [`  ${name}:`] : []),
    ...items.map((item) => `    ${item.replace(/\s+/g, ' ')}`),
  ];
  return [
    `${locale}, script ${script ? 'on' : 'off'}: ${walks} walks, ${isWhole({ stopped, unreached, unanswered, unread }) ? 'all was reached' : 'not all was reached'}`,
    ...list('stopped', stopped),
    ...list('no answer is known that they take', unanswered),
    ...list('never reached', unreached),
    ...list(
      'never read',
      unread.map(({ place, text }) => `${place}: ${text}`),
    ),
    '',
  ].join('\n');
}

/** Whether everything was reached. */
export const isWhole = (report: Pick<WalkReport, 'stopped' | 'unreached' | 'unanswered' | 'unread'>): boolean =>
  [report.stopped, report.unreached, report.unanswered, report.unread].every((list) => !list.length);
