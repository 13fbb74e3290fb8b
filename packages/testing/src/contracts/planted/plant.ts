import type { Note } from './note.ts';
import type { Locale } from '@tiwizi/i18n';

let count = 0;

/** Defines an element with a fault, and gives its tag and markup. */
export function plant(element: CustomElementConstructor & { prototype: Note }): { readonly tag: string; readonly short: (locale: Locale) => string } {
  const tag = `planted-fault-${++count}`;
  customElements.define(tag, element);
  const labels = { 'ar-MA': 'السؤال', zgh: 'ⴰⵙⵇⵙⵉ', 'fr-MA': 'Question posée', en: 'What is asked' };
  return { tag, short: (locale) => `<${tag} label="${labels[locale]}"></${tag}>` };
}
