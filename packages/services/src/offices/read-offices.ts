import { isFields, list, show, type Tell } from '../sheet/rules.ts';
import { pathOf } from '../sheet/sheet-groups.ts';
import type { SheetProblem } from '../sheet/service-sheets-error.ts';
import type { Office, OfficeCalendar } from './office.ts';
import { calendarRule, officeRule } from './office-rules.ts';

/** The offices of a file, or what is wrong with them. */
export interface ReadOffices {
  readonly offices: readonly Office[];
  readonly calendar: OfficeCalendar | undefined;
  readonly problems: readonly SheetProblem[];
}

/** Reads `offices` and `calendar` of a file of sheets. Nothing of them is taken when something is wrong. */
export function readOffices(offices: unknown, calendar: unknown): ReadOffices {
  const problems: SheetProblem[] = [];
  const tell: Tell = (code, place, found, expected) =>
    void problems.push({ code, place, path: pathOf(place), found: show(found), expected });
  list(officeRule).check(offices, ['offices'], tell);
  if (calendar !== undefined) calendarRule.check(calendar, ['calendar'], tell);
  const seen = new Set<unknown>();
  (Array.isArray(offices) ? offices : []).forEach((office: unknown, at) => {
    const id = isFields(office) ? office['id'] : undefined;
    if (id !== undefined && seen.has(id))
      tell('sheet-duplicate-id', ['offices', at, 'id'], id, 'a name that no other office has');
    seen.add(id);
  });
  if (problems.length) return { offices: [], calendar: undefined, problems };
  return { offices: offices as readonly Office[], calendar: calendar as OfficeCalendar | undefined, problems };
}
