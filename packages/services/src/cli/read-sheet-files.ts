import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { positionOf, readJsonPlaces } from '@tiwizi/ssr/json-places';
import { parseServiceSheets } from '../sheet/parse-service-sheets.ts';
import { isFields, show } from '../sheet/rules.ts';
import type { ServiceSheet } from '../sheet/service-sheet.ts';
import { ServiceSheetsError, type Place } from '../sheet/service-sheets-error.ts';
import type { Finding } from './finding.ts';

/** Above it a file is no file of sheets: 64 MiB hold some 40 000 of them. */
export const mostBytes: number = 64 * 1024 * 1024;

/** A file as it was read. */
export interface SheetFile {
  readonly path: string;
  readonly text: string;
  readonly data: unknown;
  readonly sheets: readonly ServiceSheet[];
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
  const none = { path, text: '', data: undefined, sheets: [], placeOf: (place: Place) => place };
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
  const isOne = isFields(data) && !('services' in data);
  const prefix = isOne || Array.isArray(data) ? [] : ['services'];
  const placeOf = (place: Place): Place => [...prefix, ...(isOne ? place.slice(1) : place)];
  let problems: ServiceSheetsError['problems'] = [];
  let sheets: readonly ServiceSheet[] = [];
  try {
    sheets = parseServiceSheets(isOne ? [data] : data);
  } catch (error) {
    if (!(error instanceof ServiceSheetsError)) throw error;
    ({ problems } = error);
  }
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
  return { path, text, data, sheets, placeOf, findings };
}

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
