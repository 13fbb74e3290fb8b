import { foldText } from '@tiwizi/i18n';
import type { Office, OfficeCalendar } from './office.ts';
import { openingAt, type Opening } from './opening.ts';

/** What somebody looks for. */
export interface OfficesWanted {
  /** The id of a commune, or a part of its name in any language, as people write it. */
  readonly commune?: string | undefined;
  /** Open now: what is not known is not left out, and stands after what is open. */
  readonly isOpen?: boolean | undefined;
  /** For a wheelchair: what is not known is not left out, and stands after what is. */
  readonly isAccessible?: boolean | undefined;
}

/** An office that was found, and whether it is open. */
export interface FoundOffice {
  readonly office: Office;
  readonly opening: Opening;
}

/** The offices somebody looks for, in the order of the list; what is known to fit before what may fit. */
export function findOffices(
  offices: readonly Office[],
  calendar: OfficeCalendar | undefined,
  { commune = '', isOpen, isAccessible }: OfficesWanted,
  instant: Date,
): readonly FoundOffice[] {
  const typed = foldText(commune, 100);
  const isExact = offices.some((office) => office.commune.id === commune);
  const isThere = ({ commune: { id, name } }: Office): boolean =>
    isExact ? id === commune : Object.values(name).some((each) => foldText(each).includes(typed));
  const found = offices
    .filter((office) => !commune.trim() || (isExact || typed ? isThere(office) : false))
    .map((office) => ({ office, opening: openingAt(office, calendar, instant) }))
    .filter(
      ({ office, opening }) =>
        !(isOpen && opening.state === 'closed') && !(isAccessible && office.accessible === false),
    );
  const doubts = ({ office, opening }: FoundOffice): number =>
    Number(isOpen === true && opening.state === 'unknown') +
    Number(isAccessible === true && office.accessible === undefined);
  return found
    .map((each) => ({ each, doubt: doubts(each) }))
    .sort((one, other) => one.doubt - other.doubt)
    .map(({ each }) => each);
}
