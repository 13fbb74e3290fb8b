/** Levels a heading of ours may have, as written in `heading-level`. */
export const headingLevels = ['1', '2', '3', '4'] as const;
export type HeadingLevel = (typeof headingLevels)[number];

/** A heading level written in an attribute; a bad one is ignored. */
export function readHeadingLevel(value: string | null | undefined): HeadingLevel | undefined {
  return headingLevels.find((level) => level === value);
}
