import type { LocalizedText } from '@tiwizi/i18n';
import { fields, list, optional, show, text, byLanguage, type Rule, type Tell } from './rules.ts';
import type { Place, SheetProblem } from './service-sheets-error.ts';

/** A theme or a life event, under which sheets are found. */
export interface SheetGroup {
  readonly id: string;
  readonly title: LocalizedText;
  /** The group that this one is a part of. */
  readonly partOf?: string;
}

/** What is wrong with groups, beside what may be wrong with any data. */
export type GroupProblemCode = SheetProblem['code'] | 'group-unknown' | 'group-cycle';

/** One thing to mend in a list of groups. */
export interface GroupProblem extends Omit<SheetProblem, 'code' | 'known'> {
  readonly code: GroupProblemCode;
}

/** What a theme or a life event has to be. */
export const groupRule: Rule = fields({ id: text, title: byLanguage(text, true), partOf: optional(text) });
const groupsRule = list(groupRule);

/**
 * Reads a list of themes or life events. Their order is that in which people read them.
 *
 * @param name of the list, for the places of what is wrong
 */
export function readSheetGroups(
  data: unknown,
  name: string,
): { readonly groups: readonly SheetGroup[]; readonly problems: readonly GroupProblem[] } {
  const problems: GroupProblem[] = [];
  const add = (code: GroupProblemCode, place: Place, found: unknown, expected: string): void =>
    void problems.push({ code, place, path: pathOf(place), found: show(found), expected });
  const tell: Tell = add;
  groupsRule.check(data, [name], tell);
  if (problems.length) return { groups: [], problems };
  const groups = data as readonly SheetGroup[];
  const byId = new Map<string, SheetGroup>();
  groups.forEach((group, at) => {
    if (byId.has(group.id)) add('sheet-duplicate-id', [name, at, 'id'], group.id, 'a name that no other group has');
    byId.set(group.id, group);
  });
  groups.forEach(({ id, partOf }, at) => {
    if (partOf === undefined) return;
    const place = [name, at, 'partOf'];
    if (!byId.has(partOf)) add('group-unknown', place, partOf, `one of ${[...byId.keys()].join(', ')}`);
    else if (isInCircle(id, byId)) add('group-cycle', place, partOf, `a group that is not itself a part of ${id}`);
  });
  return { groups: problems.length ? [] : groups, problems };
}

/** Whether who goes from part to whole comes back to where they began. */
function isInCircle(id: string, groups: ReadonlyMap<string, SheetGroup>): boolean {
  const seen = new Set<string>();
  for (let at = groups.get(id)?.partOf; at !== undefined && !seen.has(at); at = groups.get(at)?.partOf) {
    if (at === id) return true;
    seen.add(at);
  }
  return false;
}

const pathOf = (place: Place): string =>
  place.map((part, at) => (typeof part === 'number' ? `[${part}]` : at ? `.${part}` : part)).join('');
