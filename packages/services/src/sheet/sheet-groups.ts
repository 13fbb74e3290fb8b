import type { LocalizedText } from '@tiwizi/i18n';
import {
  addressPattern,
  byLanguage,
  fields,
  form,
  isFields,
  list,
  optional,
  show,
  text,
  told,
  type Rule,
  type Tell,
} from './rules.ts';
import type { Place, SheetProblem, SheetProblemCode } from './service-sheets-error.ts';

/** A theme or a life event, under which sheets are found. */
export interface SheetGroup {
  readonly id: string;
  readonly title: LocalizedText;
  /** The group that this one is a part of. */
  readonly partOf?: string;
}

/** A service that a life event brings along. */
export interface LifeEventService {
  /** The id of its sheet. */
  readonly service: string;
  /** Why it is needed, and why now: one sentence. */
  readonly why?: LocalizedText;
}

/** What happens in a life (birth, school, work …), with the services that it brings along, in the order in which they are needed. */
export interface LifeEvent extends SheetGroup {
  /** What people read first: a sentence or two. */
  readonly intro?: LocalizedText;
  readonly services?: readonly LifeEventService[];
}

/** It names pages and files. */
const id = form(
  'sheet-bad-address',
  'letters, figures, and - _ . between them',
  { pattern: '^[^\\s/?#%.-][^\\s/?#%]*$' },
  (given) => addressPattern.test(given),
);
const texts = byLanguage(text, true);
const group = { id, title: texts, partOf: optional(text) };

/** What a theme has to be. */
export const groupRule: Rule = fields(group);
/** What a life event has to be. */
export const lifeEventRule: Rule = fields({
  ...group,
  intro: told('What people read first.', optional(texts)),
  services: told(
    'In the order in which they are needed. Those whose sheets name the event, and that are not here, stand after them.',
    optional(
      list(fields({ service: told('The id of a sheet.', text), why: told('Why, and why now.', optional(texts)) })),
    ),
  ),
});
const rules = { themes: list(groupRule), lifeEvents: list(lifeEventRule) };

/** Reads the themes of a file. Their order is that in which people read them. */
export const readThemes = (data: unknown): ReadGroups<SheetGroup> => read<SheetGroup>(data, 'themes');
/** Reads the life events of a file, in their order. A service that stands twice in one is told of; whether there is such a sheet is not asked. */
export function readLifeEvents(data: unknown): ReadGroups<LifeEvent> {
  const { groups, problems } = read<LifeEvent>(data, 'lifeEvents');
  const all = data as readonly LifeEvent[];
  const twice: SheetProblem[] = groups.flatMap((event) =>
    (event.services ?? []).flatMap(({ service }, step, services) => {
      const place = ['lifeEvents', all.indexOf(event), 'services', step, 'service'];
      return services.findIndex((each) => each.service === service) < step
        ? [problem('life-event-duplicate-service', place, service, 'once')]
        : [];
    }),
  );
  return { groups, problems: [...problems, ...twice] };
}

/** The good groups of a list, and what is wrong with the others. */
export interface ReadGroups<Group> {
  readonly groups: readonly Group[];
  readonly problems: readonly SheetProblem[];
}

function read<Group extends SheetGroup>(data: unknown, name: keyof typeof rules): ReadGroups<Group> {
  const problems: SheetProblem[] = [];
  const faulty = new Set<unknown>();
  const add: Tell = (code, place, found, expected) => {
    problems.push(problem(code, place, found, expected));
    faulty.add(place[1]);
  };
  rules[name].check(data, [name], add);
  if (!Array.isArray(data)) return { groups: [], problems };
  const byId = new Map<string, SheetGroup>();
  const names = new Set<string>();
  // What is wrong with one hides nothing of the others.
  const named = data.map((each: unknown, at) => ({ each: (isFields(each) ? each : {}) as Partial<Group>, at }));
  for (const { each, at } of named) {
    if (typeof each.id !== 'string') continue;
    const key = each.id.toLowerCase();
    if (names.has(key))
      add('sheet-duplicate-id', [name, at, 'id'], each.id, 'a name that no other group has, capitals aside');
    names.add(key);
    byId.set(each.id, each as Group);
  }
  for (const { each, at } of named) {
    const { id, partOf } = each;
    if (typeof partOf !== 'string' || typeof id !== 'string') continue;
    const place = [name, at, 'partOf'];
    if (!byId.has(partOf)) add('group-unknown', place, partOf, `one of ${[...byId.keys()].join(', ')}`);
    else if (isInCircle(id, byId)) add('group-cycle', place, partOf, `a group that is not itself a part of ${id}`);
  }
  return { groups: (data as readonly Group[]).filter((_, at) => !faulty.has(at)), problems };
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

const problem = (code: SheetProblemCode, place: Place, found: unknown, expected: string): SheetProblem => ({
  code,
  place,
  path: pathOf(place),
  found: show(found),
  expected,
});

/** A place as people write it, of what is not in a sheet: `lifeEvents[0].partOf`. */
export const pathOf = (place: Place): string =>
  place.map((part, at) => (typeof part === 'number' ? `[${part}]` : at ? `.${part}` : part)).join('');
