import { defineMessages, type Messages } from '../messages.ts';

const words = {
  megabytes: { 'ar-MA': '{size} ميغابايت', zgh: '{size} ⵎⵉⴳⴰⴱⴰⵢⵜ', 'fr-MA': '{size}\u00a0Mo', en: '{size} MB' },
  kilobytes: { 'ar-MA': '{size} كيلوبايت', zgh: '{size} ⴽⵉⵍⵓⴱⴰⵢⵜ', 'fr-MA': '{size}\u00a0ko', en: '{size} KB' },
} as const;

/** The units in which the size of a file is said. */
export const fileSizeMessages: Messages<typeof words> = defineMessages('file-size', words);
