import type { Office, OfficeCalendar } from '../offices/office.ts';
import { readOffices } from '../offices/read-offices.ts';
import { readServiceSheets } from './parse-service-sheets.ts';
import { isFields } from './rules.ts';
import type { ServiceSheet } from './service-sheet.ts';
import { ServiceSheetsError } from './service-sheets-error.ts';
import { readLifeEvents, readThemes, type LifeEvent, type SheetGroup } from './sheet-groups.ts';

/** All that a file of sheets holds. */
export interface ServiceCatalogue {
  readonly services: readonly ServiceSheet[];
  readonly themes: readonly SheetGroup[];
  readonly lifeEvents: readonly LifeEvent[];
  /** Offices and associations near people. */
  readonly offices?: readonly Office[] | undefined;
  /** Ramadan and holidays, for their hours. */
  readonly calendar?: OfficeCalendar | undefined;
}

/**
 * Reads a file of sheets whole: as `parseServiceSheets`, with its `themes`, `lifeEvents` and `offices`, of which there are none where it has none.
 *
 * @throws ServiceSheetsError `services-invalid-sheets`, as `parseServiceSheets`, with what is wrong anywhere in the file
 */
export function parseServiceCatalogue(json: unknown): ServiceCatalogue {
  const { good, problems: ofSheets } = readServiceSheets(json);
  if (ofSheets.some(({ place }) => !place.length)) throw new ServiceSheetsError(ofSheets);
  const data: unknown = typeof json === 'string' ? JSON.parse(json) : json;
  const { themes = [], lifeEvents = [], offices = [], calendar } = isFields(data) ? data : {};
  const [first, second] = [readThemes(themes), readLifeEvents(lifeEvents)];
  const third = readOffices(offices, calendar);
  const problems = [...ofSheets, ...first.problems, ...second.problems, ...third.problems];
  if (problems.length) throw new ServiceSheetsError(problems);
  return {
    services: good.map(({ sheet }) => sheet),
    themes: first.groups,
    lifeEvents: second.groups,
    offices: third.offices,
    calendar: third.calendar,
  };
}
