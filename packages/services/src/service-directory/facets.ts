// By what a directory is narrowed beside words: pure, for a server, a page and a worker alike.

/** What services are narrowed by, in the order in which people are asked; names of parameters in the address too. */
export const facetNames = ['audience', 'theme', 'authority', 'level'] as const;
/** A way to narrow a directory. */
export type FacetName = (typeof facetNames)[number];

/** What is asked for of each; absent or empty: anything. */
export type FacetChoice = Readonly<Partial<Record<FacetName, string | undefined>>>;

/** What a service has of each. */
export type FacetValues = FacetChoice;

/** How many services there would be for each value, by facet. */
export type FacetCounts = Readonly<Record<FacetName, ReadonlyMap<string, number>>>;

/** Whether a service is among those that were asked for. @param but a facet that does not count */
export function fitsChoice(values: FacetValues, choice: FacetChoice, but?: FacetName): boolean {
  return facetNames.every((name) => name === but || !choice[name] || values[name] === choice[name]);
}

/**
 * How many services each value of each facet would leave. Of a facet its own choice is passed over, so that its other values say what they
 * would give; a value that is not here gives none.
 */
export function countFacets(services: Iterable<FacetValues>, choice: FacetChoice): FacetCounts {
  const counts = Object.fromEntries(facetNames.map((name) => [name, new Map<string, number>()])) as Record<
    FacetName,
    Map<string, number>
  >;
  for (const values of services) {
    const missed = facetNames.filter((name) => choice[name] && values[name] !== choice[name]);
    if (missed.length > 1) continue;
    for (const name of missed.length ? missed : facetNames) {
      const value = values[name];
      if (value) counts[name].set(value, (counts[name].get(value) ?? 0) + 1);
    }
  }
  return counts;
}

/** The choice of an address. What no facet has is kept: nothing is found by it, and that is said. */
export function choiceOf(parameters: URLSearchParams): FacetChoice {
  return Object.fromEntries(
    facetNames.flatMap((name) => {
      const value = parameters.get(name)?.slice(0, 100);
      return value ? [[name, value]] : [];
    }),
  );
}
