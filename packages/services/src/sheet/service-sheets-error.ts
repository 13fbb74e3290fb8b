/** What can be wrong with a list of sheets. */
export type SheetProblemCode =
  | 'sheets-not-json'
  | 'sheets-not-list'
  | 'sheet-missing'
  | 'sheet-wrong-type'
  | 'sheet-unknown-value'
  | 'sheet-empty-text'
  | 'sheet-unknown-language'
  | 'sheet-bad-duration'
  | 'sheet-bad-date'
  | 'sheet-bad-amount'
  | 'sheet-bad-currency'
  | 'sheet-bad-url'
  | 'sheet-bad-telephone'
  | 'sheet-bad-address'
  | 'sheet-duplicate-id'
  | 'group-unknown'
  | 'group-cycle'
  | 'life-event-duplicate-service'
  | 'office-bad-time'
  | 'office-bad-position';

/** Where something is in data: the names and numbers that lead to it, from the list of sheets on (`[12, 'cost', 'amount']`). */
export type Place = readonly (string | number)[];

/** One thing to mend: its code, where it is (`acte-naissance-extrait.cost.amount`), and what was found. */
export interface SheetProblem {
  readonly code: SheetProblemCode;
  readonly path: string;
  /** The same for programs. Of text that is no JSON, or no list, there is none. */
  readonly place: Place;
  readonly found: string;
  /** What should stand there, in words: `a text`, `an ISO 8601 duration, such as P10D`. */
  readonly expected: string;
  /** Of `sheet-unknown-value`: what it may be. */
  readonly known?: readonly string[];
}

/** How many problems the message itself tells. */
const SHOWN = 15;

/** Thrown by `parseServiceSheets`: every problem found, not only the first (100 at most). */
export class ServiceSheetsError extends Error {
  readonly code = 'services-invalid-sheets';
  readonly problems: readonly SheetProblem[];

  constructor(problems: readonly SheetProblem[]) {
    const lines = problems.slice(0, SHOWN).map(({ code, path, found, expected, known }) => {
      return `\n  ${code} at ${path} (${found}; ${known ? `known are ${known.join(', ')}` : `expected is ${expected}`})`;
    });
    super(
      `[tiwizi] services-invalid-sheets: ${problems.length} problem(s)${lines.join('')}${problems.length > SHOWN ? '\n  …' : ''}`,
    );
    this.name = 'ServiceSheetsError';
    this.problems = problems;
  }
}
