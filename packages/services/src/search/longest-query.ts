/** Letters of a query, or of a name that is looked for: a search box takes no more, so that its address is one that every server takes. */
export const longestQuery = 200;
