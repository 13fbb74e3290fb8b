/** The present time in milliseconds since 1970, as `Date.now` gives it. Tests give their own. */
export type Clock = () => number;
