import type { OwnLocale } from '@tiwizi/i18n';

/** One way of using a component, as HTML that an author would write. */
export interface Example {
  /** The markup in a language: the short form or an authored full form; values are escaped. Pure: same locale, same text. */
  html(locale: OwnLocale): string;
  /** What the example shows, for the docs; English. */
  readonly description?: string;
}

/**
 * The examples of one component: the one source of its stories, its docs, its fixtures and every matrix it is tested in.
 * Export it from `x.examples.ts`.
 */
export interface ExampleSet {
  /** Path in the stories: `Elements/Field`. */
  readonly title: string;
  /** The custom element shown, which a test makes sure is defined; absent for style-only components. */
  readonly tag?: string;
  /** By name, in the order of the docs. */
  readonly examples: Readonly<Record<string, Example>>;
}
