let last: string | null | undefined;
let language = '';

/**
 * The language of a BCP 47 tag without script, region or variants, in lower case; empty when there is none. Thousands of elements ask for the
 * tag of one page: the last answer is kept.
 */
export const primarySubtag = (tag: string | null | undefined): string => {
  if (tag !== last) language = `${(last = tag) ?? ''}`.toLowerCase().split(/[-_]/)[0]!;
  return language;
};
