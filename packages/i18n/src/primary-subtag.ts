/** The language of a BCP 47 tag without script, region or variants, in lower case; empty when there is none. */
export const primarySubtag = (tag: string | null | undefined): string => `${tag ?? ''}`.toLowerCase().split(/[-_]/)[0]!;
