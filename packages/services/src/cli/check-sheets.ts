import type { LocaleTag } from '@tiwizi/i18n';
import { positionOf, readJsonPlaces } from '@tiwizi/ssr/json-places';
import { addressPattern } from '../sheet/rules.ts';
import { readOffices } from '../offices/read-offices.ts';
import { adviseSheet } from '../sheet/sheet-advice.ts';
import {
  pathOf,
  readLifeEvents,
  readThemes,
  type LifeEvent,
  type ReadGroups,
  type SheetGroup,
} from '../sheet/sheet-groups.ts';
import type { ServiceSheet } from '../sheet/service-sheet.ts';
import type { Place } from '../sheet/service-sheets-error.ts';
import type { Finding, FindingLevel } from './finding.ts';
import { filesOf, idsIn, readSheetFile, type SheetFile, type SheetPart } from './read-sheet-files.ts';

/** What stands in a folder of sheets, and all that is to be said about it. */
export interface CheckedSheets {
  /** Those without an error of their own. */
  readonly sheets: readonly ServiceSheet[];
  readonly themes: readonly SheetGroup[];
  readonly lifeEvents: readonly LifeEvent[];
  readonly findings: readonly Finding[];
  readonly files: number;
  /** How many sheets there are, with those that have errors. */
  readonly count: number;
}

/** Something found at a place of a file, before its line is known. */
interface Found {
  readonly level: FindingLevel;
  readonly code: string;
  readonly place: Place;
  readonly path: string;
  /** Of the sheet in which it is. */
  readonly sheet?: string;
  readonly found: string;
  readonly expected: string;
}

/** A list of groups, and where it stands. */
interface FoundGroups<Group extends SheetGroup = SheetGroup> {
  readonly groups: readonly Group[];
  /** Those with faults too: who names one of them names what is there. */
  readonly ids: readonly string[];
  readonly isGiven: boolean;
}

/**
 * Reads and checks sheets: each file by itself, then all together.
 *
 * @param paths files, and folders whose `.json` files are read
 * @throws as `node:fs` does, when a path cannot be read
 */
export async function checkSheets(paths: readonly string[], languages: readonly LocaleTag[]): Promise<CheckedSheets> {
  const files: SheetFile[] = [];
  for (const path of await filesOf(paths)) files.push(await readSheetFile(path));
  const found = new Map<SheetFile, Found[]>(files.map((file) => [file, []]));
  const themes = groupsIn(files, 'themes', readThemes, found);
  const lifeEvents = groupsIn(files, 'lifeEvents', readLifeEvents, found);
  checkTogether(files, { theme: themes, lifeEvent: lifeEvents }, found);
  checkLifeEvents(files, found);
  for (const file of files) checkOffices(file, found.get(file) ?? []);
  for (const file of files)
    for (const { sheet, at } of file.sheets)
      for (const { level, code, place, found: what, expected } of adviseSheet(sheet, languages))
        found.get(file)?.push({
          level,
          code,
          place: file.placeOf([at, ...place]),
          path: pathIn(sheet, place),
          sheet: sheet.id,
          found: what,
          expected,
        });
  return {
    files: files.length,
    count: files.reduce((sum, { count }) => sum + count, 0),
    sheets: files.flatMap(({ sheets }) => sheets.map(({ sheet }) => sheet)),
    themes: themes.groups,
    lifeEvents: lifeEvents.groups,
    findings: files.flatMap((file) => [...file.findings, ...placed(file, found.get(file) ?? [])]),
  };
}

function placed(file: SheetFile, all: readonly Found[]): readonly Finding[] {
  if (!all.length) return [];
  const places = readJsonPlaces(
    file.text,
    all.map(({ place }) => place),
  );
  return all.map(({ place, ...rest }) => ({
    ...rest,
    file: file.path,
    ...positionOf(file.text, places.offsetOf(place)),
  }));
}

/** Themes or life events of all files, in the order of the files. */
function groupsIn<Group extends SheetGroup>(
  files: readonly SheetFile[],
  name: SheetPart,
  readIn: (data: unknown) => ReadGroups<Group>,
  found: Map<SheetFile, Found[]>,
): FoundGroups<Group> {
  const given = files.filter(({ parts }) => name in parts);
  const groups = given.flatMap((file) => {
    const read = readIn(file.parts[name]);
    for (const problem of read.problems) found.get(file)?.push({ level: 'error', ...problem });
    return read.groups;
  });
  return { groups, ids: given.flatMap(({ parts }) => idsIn(parts[name])), isGiven: given.length > 0 };
}

function checkTogether(
  files: readonly SheetFile[],
  lists: Readonly<Record<'theme' | 'lifeEvent', FoundGroups>>,
  found: Map<SheetFile, Found[]>,
): void {
  const seen = new Map<string, { sheet: ServiceSheet; file: SheetFile }>();
  const ids = new Set(files.flatMap((file) => file.ids));
  for (const file of files)
    for (const { sheet, at } of file.sheets) {
      const tell = (level: FindingLevel, code: string, name: string, what: string, expected: string): void =>
        void found
          .get(file)
          ?.push({ level, code, place: file.placeOf([at, name]), path: `${sheet.id}.${name}`, found: what, expected });
      for (const name of ['id', 'slug'] as const) {
        const given = sheet[name];
        if (given === undefined || (name === 'slug' && given === sheet.id)) continue;
        if (!addressPattern.test(given))
          tell('error', 'sheet-bad-address', name, given, 'letters, figures, and - _ . between them');
        // Files of the same name but for capitals are one file on some machines.
        const key = given.toLowerCase();
        const other = seen.get(key);
        // In one file, the file's own reading tells of it.
        if (other && (other.file !== file || (other.sheet.id !== given && other.sheet.slug !== given)))
          tell('error', 'sheet-duplicate-id', name, given, `a name that ${other.file.path} has not, capitals aside`);
        seen.set(key, { sheet, file });
      }
      for (const name of ['theme', 'lifeEvent'] as const) {
        const { ids: known, isGiven } = lists[name];
        const id = sheet[name];
        if (id !== undefined && isGiven && !known.includes(id))
          tell(
            'error',
            `sheet-unknown-${name === 'theme' ? 'theme' : 'life-event'}`,
            name,
            id,
            `one of ${known.join(', ')}`,
          );
      }
      if (sheet.variantOf !== undefined && !ids.has(sheet.variantOf))
        tell('warning', 'sheet-unknown-variant', 'variantOf', sheet.variantOf, 'the id of a sheet that is here');
    }
}

/** Services that life events name, and that have no sheet. */
function checkLifeEvents(files: readonly SheetFile[], found: Map<SheetFile, Found[]>): void {
  const ids = new Set(files.flatMap((file) => file.ids));
  for (const file of files) {
    const given = file.parts.lifeEvents;
    const { groups } = given === undefined ? none : readLifeEvents(given);
    groups.forEach((event) =>
      event.services?.forEach(({ service }, step) => {
        const place = ['lifeEvents', (given as readonly LifeEvent[]).indexOf(event), 'services', step, 'service'];
        if (ids.has(service)) return;
        const expected = 'the id of a sheet that is here';
        const code = 'life-event-unknown-service';
        found.get(file)?.push({ level: 'error', code, place, path: pathOf(place), found: service, expected });
      }),
    );
  }
}

/** Offices of a file, and whether anybody can say when they are open. */
function checkOffices({ parts }: SheetFile, found: Found[]): void {
  if (!('offices' in parts) && !('calendar' in parts)) return;
  const { offices, calendar, problems } = readOffices(parts.offices ?? [], parts.calendar);
  found.push(...problems.map((problem): Found => ({ level: 'error', ...problem })));
  if (!calendar && offices.some(({ hours }) => hours))
    found.push({
      level: 'warning',
      code: 'office-calendar-missing',
      place: ['offices'],
      path: 'offices',
      found: 'no calendar',
      expected:
        'a calendar with the last day of which Ramadan and holidays are known: without one nothing is said to be open',
    });
}

const none: ReadGroups<LifeEvent> = { groups: [], problems: [] };

const pathIn = (sheet: ServiceSheet, place: Place): string =>
  sheet.id + place.map((part) => (typeof part === 'number' ? `[${part}]` : `.${part}`)).join('');
