import { cleanText } from '@tiwizi/i18n';
import { parseDuration } from './duration.ts';
import { assistances, audiences, channels, onlineLevels, type ServiceSheet } from './service-sheet.ts';
import { ServiceSheetsError, type SheetProblem, type SheetProblemCode } from './service-sheets-error.ts';

type Fields = Readonly<Record<string, unknown>>;
type Report = (code: SheetProblemCode, path: string, found: unknown, known?: readonly string[]) => void;

const MOST_PROBLEMS = 100;

function show(value: unknown): string {
  const text =
    typeof value === 'string'
      ? `"${value}"`
      : value === undefined
        ? 'nothing'
        : (JSON.stringify(value) ?? String(value));
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

/** An address that is safe in a link: `https:` (or `http:`), or a path of the same site. */
function isSafeUrl(text: string): boolean {
  if (/^\/(?![/\\])/.test(text)) return true;
  try {
    return /^https?:$/.test(new URL(text).protocol);
  } catch {
    return false;
  }
}

/** The checks of one value; each reports what it finds and goes on. */
class Check {
  readonly #report: Report;

  constructor(report: Report) {
    this.#report = report;
  }

  text(value: unknown, path: string): value is string {
    if (value === undefined) this.#report('sheet-missing', path, value);
    else if (typeof value !== 'string') this.#report('sheet-wrong-type', path, value);
    else if (cleanText(value) === '') this.#report('sheet-empty-text', path, value);
    else return true;
    return false;
  }

  localized(
    value: unknown,
    path: string,
    each: (text: unknown, path: string) => void = (text, at) => void this.text(text, at),
  ): void {
    const fields = this.fields(value, path);
    if (!fields) return;
    for (const [language, text] of Object.entries(fields)) {
      if (isLanguage(language)) each(text, `${path}.${language}`);
      else this.#report('sheet-unknown-language', path, language);
    }
  }

  /** As `localized`, in at least one language. */
  named(value: unknown, path: string): void {
    this.localized(value, path);
    if (isFields(value) && Object.keys(value).length === 0) this.#report('sheet-missing', path, value);
  }

  oneOf(value: unknown, path: string, allowed: readonly string[]): void {
    if (this.text(value, path) && !allowed.includes(value)) this.#report('sheet-unknown-value', path, value, allowed);
  }

  fields(value: unknown, path: string): Fields | undefined {
    if (isFields(value)) return value;
    this.#report(value === undefined ? 'sheet-missing' : 'sheet-wrong-type', path, value);
    return undefined;
  }

  list(value: unknown, path: string, each: (item: unknown, path: string) => void): void {
    if (Array.isArray(value)) value.forEach((item: unknown, at) => each(item, `${path}[${at}]`));
    else this.#report(value === undefined ? 'sheet-missing' : 'sheet-wrong-type', path, value);
  }

  flag(value: unknown, path: string): void {
    if (typeof value !== 'boolean') this.#report('sheet-wrong-type', path, value);
  }

  that(good: boolean, code: SheetProblemCode, path: string, found: unknown): void {
    if (!good) this.#report(code, path, found);
  }
}

function checkCost(value: unknown, path: string, check: Check): void {
  const cost = check.fields(value, path);
  if (!cost) return;
  check.oneOf(cost['kind'], `${path}.kind`, ['free', 'fixed', 'variable', 'unknown']);
  if (cost['kind'] !== 'fixed') return;
  const { amount, currency } = cost;
  check.that(
    typeof amount === 'number' && Number.isFinite(amount) && amount > 0,
    'sheet-bad-amount',
    `${path}.amount`,
    amount,
  );
  check.that(
    typeof currency === 'string' && /^[A-Z]{3}$/.test(currency),
    'sheet-bad-currency',
    `${path}.currency`,
    currency,
  );
}

function checkDelay(value: unknown, path: string, check: Check): void {
  const delay = check.fields(value, path);
  if (!delay) return;
  check.oneOf(delay['kind'], `${path}.kind`, ['max', 'immediate', 'unknown']);
  if (delay['source'] !== undefined) check.named(delay['source'], `${path}.source`);
  if (delay['kind'] !== 'max') return;
  if (check.text(delay['value'], `${path}.value`))
    check.that(parseDuration(delay['value']) !== undefined, 'sheet-bad-duration', `${path}.value`, delay['value']);
  if (delay['days'] !== undefined) check.oneOf(delay['days'], `${path}.days`, ['calendar', 'working']);
}

function checkDocument(value: unknown, path: string, check: Check): void {
  const document = check.fields(value, path);
  if (!document) return;
  check.text(document['id'], `${path}.id`);
  check.named(document['name'], `${path}.name`);
  if (document['condition'] === undefined) return;
  const condition = check.fields(document['condition'], `${path}.condition`);
  check.text(condition?.['id'], `${path}.condition.id`);
  check.named(condition?.['text'], `${path}.condition.text`);
}

function checkHelpPoint(value: unknown, path: string, check: Check): void {
  const point = check.fields(value, path);
  if (!point) return;
  check.oneOf(point['kind'], `${path}.kind`, assistances);
  check.named(point['name'], `${path}.name`);
  for (const name of ['address', 'hours']) if (point[name] !== undefined) check.named(point[name], `${path}.${name}`);
  const { telephone, url } = point;
  if (telephone !== undefined)
    check.that(
      typeof telephone === 'string' && /^\+\d{6,15}$/.test(telephone),
      'sheet-bad-telephone',
      `${path}.telephone`,
      telephone,
    );
  if (url !== undefined) check.that(typeof url === 'string' && isSafeUrl(url), 'sheet-bad-url', `${path}.url`, url);
}

function checkSheet(value: unknown, at: number, check: Check): void {
  const id = isFields(value) && typeof value['id'] === 'string' && value['id'] !== '' ? value['id'] : `[${at}]`;
  const sheet = check.fields(value, id);
  if (!sheet) return;
  const path = (name: string): string => `${id}.${name}`;
  check.text(sheet['id'], path('id'));
  check.named(sheet['title'], path('title'));
  check.named(sheet['description'], path('description'));
  const authority = check.fields(sheet['authority'], path('authority'));
  if (authority) {
    check.text(authority['id'], path('authority.id'));
    check.named(authority['name'], path('authority.name'));
  }
  check.oneOf(sheet['audience'], path('audience'), audiences);
  check.oneOf(sheet['onlineLevel'], path('onlineLevel'), onlineLevels);
  checkCost(sheet['cost'], path('cost'), check);
  checkDelay(sheet['delay'], path('delay'), check);
  check.list(sheet['documents'], path('documents'), (item, where) => checkDocument(item, where, check));
  check.list(sheet['channels'], path('channels'), (item, where) => check.oneOf(item, where, channels));
  check.list(sheet['assistance'], path('assistance'), (item, where) => check.oneOf(item, where, assistances));
  check.list(sheet['languages'], path('languages'), (item, where) => {
    if (check.text(item, where)) check.that(isLanguage(item), 'sheet-unknown-language', where, item);
  });
  if (sheet['alt'] !== undefined)
    check.localized(sheet['alt'], path('alt'), (list, where) =>
      check.list(list, where, (item, each) => void check.text(item, each)),
    );
  if (sheet['contactPoints'] !== undefined)
    check.list(sheet['contactPoints'], path('contactPoints'), (item, where) => checkHelpPoint(item, where, check));
  for (const name of ['slug', 'lifeEvent', 'variantOf'])
    if (sheet[name] !== undefined) check.text(sheet[name], path(name));
  for (const name of ['sample', 'descriptionGenerated', 'zghNeedsReview'])
    if (sheet[name] !== undefined) check.flag(sheet[name], path(name));
  for (const name of ['serviceUrl', 'signLanguageVideo']) {
    const url = sheet[name];
    if (url !== undefined) check.that(typeof url === 'string' && isSafeUrl(url), 'sheet-bad-url', path(name), url);
  }
  const { verifiedOn } = sheet;
  if (verifiedOn !== undefined) check.that(isDay(verifiedOn), 'sheet-bad-date', path('verifiedOn'), verifiedOn);
}

function isDay(value: unknown): boolean {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}

/**
 * Reads service sheets: JSON text, or data already read; a list, or an object whose `services` is one. Nothing is changed or left out.
 *
 * @throws ServiceSheetsError `services-invalid-sheets` with all problems (100 at most) when anything is missing, of the wrong type or unknown
 */
export function parseServiceSheets(json: unknown): readonly ServiceSheet[] {
  const problems: SheetProblem[] = [];
  const report: Report = (code, path, found, known) => {
    if (problems.length < MOST_PROBLEMS) problems.push({ code, path, found: show(found), ...(known && { known }) });
  };
  let data: unknown = json;
  if (typeof json === 'string') {
    try {
      data = JSON.parse(json);
    } catch (error) {
      throw new ServiceSheetsError([
        { code: 'sheets-not-json', path: '', found: show(error instanceof Error ? error.message : error) },
      ]);
    }
  }
  const list = isFields(data) ? data['services'] : data;
  if (!Array.isArray(list)) throw new ServiceSheetsError([{ code: 'sheets-not-list', path: '', found: show(list) }]);
  const check = new Check(report);
  const seen = new Set<unknown>();
  list.forEach((value: unknown, at) => {
    checkSheet(value, at, check);
    if (!isFields(value)) return;
    for (const name of ['id', 'slug']) {
      const key = value[name];
      if (key === undefined || (name === 'slug' && key === value['id'])) continue;
      if (seen.has(key)) report('sheet-duplicate-id', `[${at}].${name}`, key);
      seen.add(key);
    }
  });
  if (problems.length > 0) throw new ServiceSheetsError(problems);
  return list as readonly ServiceSheet[];
}
