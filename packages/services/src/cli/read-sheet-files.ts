import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { positionOf, readJsonPlaces } from '@tiwizi/ssr/json-places';
import { readServiceSheets } from '../sheet/parse-service-sheets.ts';
import { isFields, show } from '../sheet/rules.ts';
import type { ServiceSheet } from '../sheet/service-sheet.ts';
import type { Place } from '../sheet/service-sheets-error.ts';
import type { Finding } from './finding.ts';

/** Above it a file is no file of sheets: 64 MiB hold some 40 000 of them. */
export const mostBytes: number = 64 * 1024 * 1024;

const sheetParts = ['themes', 'lifeEvents', 'offices', 'calendar'] as const;
/** What may stand in a file beside `services`, and in a file of its own. */
export type SheetPart = (typeof sheetParts)[number];

/** A file as it was read. */
export interface SheetFile {
  readonly path: string;
  readonly text: string;
  /** What a file holds beside sheets, or without any: themes, life events, offices, their calendar. */
  readonly parts: Readonly<Partial<Record<SheetPart, unknown>>>;
  /** Those without a fault, each with its place in the list. */
  readonly sheets: readonly { readonly sheet: ServiceSheet; readonly at: number }[];
  /** The ids of all, faulty ones too: who names one of them names what is there. */
  readonly ids: readonly string[];
  /** How many sheets there are, faulty ones too. */
  readonly count: number;
  /** The place in the file of what is at a place of the list of sheets. */
  placeOf(place: Place): Place;
  readonly findings: readonly Finding[];
}

/**
 * Files of sheets below some paths, in the order of their names.
 *
 * @throws as `node:fs` does, when a path cannot be read
 */
export async function filesOf(paths: readonly string[]): Promise<readonly string[]> {
  const found = await Promise.all(
    paths.map(async (path) => {
      if (!(await stat(path)).isDirectory()) return [path];
      const below = await readdir(path, { recursive: true });
      return below
        .filter((name) => name.endsWith('.json'))
        .sort()
        .map((name) => join(path, name));
    }),
  );
  return found.flat();
}

/** Reads one file; whatever is wrong with it is a finding. */
export async function readSheetFile(path: string): Promise<SheetFile> {
  const none = { path, text: '', parts: {}, sheets: [], ids: [], count: 0, placeOf: (place: Place) => place };
  const refuse = (code: string, found: string, expected: string, at = { line: 1, column: 1 }): SheetFile => ({
    ...none,
    findings: [{ level: 'error', code, file: path, ...at, path: '', found, expected }],
  });
  const { size } = await stat(path);
  if (size > mostBytes) return refuse('file-too-large', `${size} bytes`, `at most ${mostBytes} bytes; several files`);
  const bytes = await readFile(path);
  const text = utf8(bytes);
  if (typeof text !== 'string')
    return refuse('file-not-utf8', `byte ${bytes[text.offset]?.toString(16)}`, 'text in UTF-8', text);
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    const { message } = error as Error;
    return refuse('sheets-not-json', show(message), 'JSON', positionOf(text, offsetIn(message, text)));
  }
  const parts = isFields(data) ? sheetParts.filter((name) => name in data) : [];
  const isOne = isFields(data) && !('services' in data) && !parts.length;
  const prefix = isOne || Array.isArray(data) ? [] : ['services'];
  const placeOf = (place: Place): Place => [...prefix, ...(isOne ? place.slice(1) : place)];
  const list = isOne ? [data] : isFields(data) ? (data['services'] ?? (parts.length ? [] : undefined)) : data;
  const { good: sheets, problems } = readServiceSheets(list);
  const places = readJsonPlaces(
    text,
    problems.map(({ place }) => placeOf(place)),
  );
  const findings: Finding[] = [
    ...problems.map(({ code, path: at, place, found, expected }): Finding => ({
      level: 'error',
      code,
      file: path,
      ...positionOf(text, places.offsetOf(placeOf(place))),
      path: at,
      found,
      expected,
    })),
    ...places.twice.map(({ place, offset }): Finding => ({
      level: 'error',
      code: 'sheet-duplicate-name',
      file: path,
      ...positionOf(text, offset),
      path: place.join('.'),
      found: `a second "${place.at(-1)}"`,
      expected: 'each name once in an object: of two, the first is lost',
    })),
  ];
  return {
    path,
    text,
    parts: isFields(data) ? Object.fromEntries(parts.map((name) => [name, data[name]])) : {},
    sheets,
    ids: idsIn(list),
    count: Array.isArray(list) ? list.length : 0,
    placeOf,
    findings,
  };
}

/** The ids of a list of sheets or groups, whatever else is wrong with it. */
export const idsIn = (list: unknown): readonly string[] =>
  (Array.isArray(list) ? list : []).flatMap((each: unknown) =>
    isFields(each) && typeof each['id'] === 'string' ? [each['id']] : [],
  );

/** The text of bytes; of what is not UTF-8, where it stops being it. */
function utf8(bytes: Buffer): string | { offset: number; line: number; column: number } {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Where: the good text before it is decoded as it would be, and what comes back as a replacement is not that of the file.
    let line = 1;
    for (let start = 0; start < bytes.length; line += 1) {
      const found = bytes.indexOf(10, start);
      const end = found < 0 ? bytes.length : found;
      const read = bytes.subarray(start, end);
      if (!Buffer.from(read.toString('utf8'), 'utf8').equals(read)) {
        let good = 0;
        while (good < read.length && goodLength(read, good) > 0) good += goodLength(read, good);
        return { offset: start + good, line, column: read.toString('utf8', 0, good).length + 1 };
      }
      start = end + 1;
    }
    return { offset: 0, line: 1, column: 1 };
  }
}

/** How many bytes the letter at a place has; 0 when none begins there. */
function goodLength(bytes: Buffer, at: number): number {
  for (let length = 1; length <= 4; length += 1) {
    const letter = bytes.subarray(at, at + length);
    if (letter.length === length && Buffer.from(letter.toString('utf8'), 'utf8').equals(letter)) return length;
  }
  return 0;
}

/** Engines say where JSON ends to be JSON in their own words, mostly with an offset. */
function offsetIn(message: string, text: string): number {
  const offset = /position (\d+)/.exec(message)?.[1];
  return offset === undefined ? text.length : Number(offset);
}
