import { collator, type LocaleTag } from '@tiwizi/i18n';

/** Orders of a list of services: best first, by name, last checked first. The first is what stands when nobody asked. */
export const directorySorts = ['relevance', 'name', 'verified'] as const;
/** An order of a list of services. */
export type DirectorySort = (typeof directorySorts)[number];

/** The order that a text names; `relevance` when it names none. */
export const sortOf = (name: string | null | undefined): DirectorySort =>
  directorySorts.find((each) => each === name) ?? 'relevance';

/** What services are put in order by. */
export interface SortKeys<Service> {
  /** The name in the language of the page. */
  nameOf(service: Service): string;
  /** The day (`YYYY-MM-DD`) on which it was last checked. */
  verifiedOf(service: Service): string | undefined;
}

/** Services in an order; those that it holds for equal stay as they were. Those that nobody checked come last. */
export function sortServices<Service>(
  services: readonly Service[],
  sort: DirectorySort,
  { nameOf, verifiedOf }: SortKeys<Service>,
  locale: LocaleTag,
): readonly Service[] {
  if (sort === 'relevance') return services;
  const compare = collator(locale);
  const keyed = services.map((service) => ({
    service,
    key: sort === 'name' ? nameOf(service) : (verifiedOf(service) ?? ''),
  }));
  keyed.sort((one, other) =>
    sort === 'name' ? compare(one.key, other.key) : Number(one.key < other.key) - Number(one.key > other.key),
  );
  return keyed.map(({ service }) => service);
}
