/** More marks than this on one letter are no writing: pointed Arabic takes four, Tifinagh and Latin fewer. */
const surplus = /(\p{M}{6})\p{M}+/gu;

/** At most six marks on a letter. Before Unicode's normalisation, which sorts a run of marks in the square of its length (UAX #15 §13). */
export const limitMarks = (text: string): string => text.replace(surplus, '$1');
