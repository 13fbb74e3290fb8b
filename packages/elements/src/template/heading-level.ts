/** Levels a heading of ours may have, as written in `heading-level`. */
export const headingLevels = ['1', '2', '3', '4'] as const;
export type HeadingLevel = (typeof headingLevels)[number];
