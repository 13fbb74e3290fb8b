import { oneLine } from '@tiwizi/i18n';
import type { Position } from '@tiwizi/ssr/json-places';

/** `error`: it cannot be published. `warning`: it can, and people will miss something. `question`: a jurist has to answer ⚖. */
export type FindingLevel = 'error' | 'warning' | 'question';

/** One thing that was found in a file of sheets. */
export interface Finding extends Position {
  readonly level: FindingLevel;
  /** Stable; never translated. */
  readonly code: string;
  readonly file: string;
  /** Where in the data: `acte-naissance-extrait.cost.amount`. */
  readonly path: string;
  /** The id of the sheet, of what is asked or advised about one. */
  readonly sheet?: string;
  readonly found: string;
  readonly expected: string;
}

/** Sheets that one line names. */
const mostNamed = 5;

/** A finding as one line, which editors and terminals turn into a link. @param sheets of which the same is to be said, where there are several */
export function findingLine(
  { level, code, file, line, column, path, found, expected }: Finding,
  sheets: readonly string[] = [],
): string {
  const asked = level === 'question' ? 'to be confirmed by a jurist ⚖' : 'expected';
  const names = [...sheets.slice(0, mostNamed).map((id) => oneLine(id, 60))];
  if (sheets.length > mostNamed) names.push(`${sheets.length - mostNamed} more`);
  const place =
    sheets.length > 1 ? ` in ${sheets.length} sheets (${names.join(', ')})` : path && ` at ${oneLine(path, 200)}`;
  return `${oneLine(file, 4096)}:${line}:${column}: ${level} ${code}${place}: found ${oneLine(found)}; ${asked}: ${oneLine(expected)}`;
}
