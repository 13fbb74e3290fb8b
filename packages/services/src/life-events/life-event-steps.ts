import type { LocalizedText } from '@tiwizi/i18n';
import type { ServiceSheet } from '../sheet/service-sheet.ts';
import type { LifeEvent } from '../sheet/sheet-groups.ts';

/** A service of a life event, at its place. */
export interface LifeEventStep {
  readonly sheet: ServiceSheet;
  readonly why?: LocalizedText | undefined;
}

/**
 * The services of a life event in the order in which they are needed: those that it names, then those whose sheets name it. One that has no
 * sheet is left out: `tiwizi-services check` tells of it.
 */
export function lifeEventSteps(event: LifeEvent, sheets: readonly ServiceSheet[]): readonly LifeEventStep[] {
  const byId = new Map(sheets.map((sheet) => [sheet.id, sheet]));
  const named = (event.services ?? []).flatMap(({ service, why }): LifeEventStep[] => {
    const sheet = byId.get(service);
    return sheet ? [{ sheet, why }] : [];
  });
  const known = new Set(named.map(({ sheet }) => sheet.id));
  const others = sheets.filter(({ id, lifeEvent }) => lifeEvent === event.id && !known.has(id));
  return [...named, ...others.map((sheet) => ({ sheet }))];
}

/** Life events that are part of none, or of this one, in their order. */
export const partsOf = (events: readonly LifeEvent[], whole?: string): readonly LifeEvent[] =>
  events.filter(({ partOf }) => partOf === whole);

/** Life events under which somebody finds a service, by themselves or by a part of theirs. */
export function lifeEventsWithServices(
  events: readonly LifeEvent[],
  sheets: readonly ServiceSheet[],
): readonly LifeEvent[] {
  const wholes = new Map(events.map(({ id, partOf }) => [id, partOf]));
  const used = new Set<string>();
  for (const event of events) {
    if (!lifeEventSteps(event, sheets).length) continue;
    for (let at: string | undefined = event.id; at !== undefined && !used.has(at); at = wholes.get(at)) used.add(at);
  }
  return events.filter(({ id }) => used.has(id));
}
