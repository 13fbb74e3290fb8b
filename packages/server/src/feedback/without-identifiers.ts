// What people write although they are asked not to: what may name somebody is not kept.

/** Stands where something was taken out. */
export const takenOut = '•••';

/** E-mail addresses; card numbers (`AB123456`); runs of six digits or more, with what people put between them: telephone, RIB, ICE. */
const identifiers: readonly RegExp[] = [
  /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}.-]{1,255}/gu,
  /(?<![\p{L}\p{N}])(?:[A-Za-z]{1,2}\d{4,7}|[A-Z]{1,2}[ -]\d{5,7}|[A-Za-z]{1,2}-\d{5,7})(?![\p{L}\p{N}])/gu,
  /\+?\p{Nd}(?:[ ./\u00a0\u202f()-]{0,2}\p{Nd}){5,}/gu,
];

/** A text without what looks like an identifier (law 09-08: no more is kept than is needed). */
export const withoutIdentifiers = (text: string): string =>
  identifiers.reduce((rest, pattern) => rest.replace(pattern, takenOut), text);
