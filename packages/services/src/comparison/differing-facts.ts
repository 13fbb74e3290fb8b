import type { ServiceSheet } from '../sheet/service-sheet.ts';

/** What two services are compared by, in the order in which it is read. */
export const comparedFacts = [
  'authority',
  'forWhom',
  'cost',
  'delay',
  'documents',
  'online',
  'channels',
  'languages',
  'assistance',
] as const;
/** Something that two services are compared by. */
export type ComparedFact = (typeof comparedFacts)[number];

/** What a sheet holds of each: equal where people would read the same. The order of documents, ways and languages tells nothing. */
const factsOf = (sheet: ServiceSheet): Record<ComparedFact, unknown> => ({
  authority: Object.entries(sheet.authority.name).sort(),
  forWhom: sheet.audience,
  cost: sheet.cost.kind === 'fixed' ? [sheet.cost.amount, sheet.cost.currency] : sheet.cost.kind,
  delay: sheet.delay.kind === 'max' ? [sheet.delay.value, sheet.delay.days ?? 'calendar'] : sheet.delay.kind,
  documents: sheet.documents.map(({ id, condition }) => `${id} ${condition?.id ?? ''}`).sort(),
  online: sheet.onlineLevel,
  channels: [...sheet.channels].sort(),
  languages: [...sheet.languages].sort(),
  assistance: [...sheet.assistance].sort(),
});

/** In what two services differ. */
export function differingFacts(one: ServiceSheet, other: ServiceSheet): ReadonlySet<ComparedFact> {
  const [left, right] = [factsOf(one), factsOf(other)];
  return new Set(comparedFacts.filter((fact) => JSON.stringify(left[fact]) !== JSON.stringify(right[fact])));
}
