/** What a file holds beside its pages: parts that can act by themselves, parts that are not shown. */
export const documentWarnings = ['active', 'hidden'] as const;
/** One of them. */
export type DocumentWarning = (typeof documentWarnings)[number];
