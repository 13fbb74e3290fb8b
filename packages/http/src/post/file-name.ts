import { cleanText } from '@tiwizi/i18n';

/** The last part of a path, without what could hide or reorder it, at most 100 characters with its ending kept. */
export function fileName(given: string): string {
  const plain = cleanText(given.split(/[/\\]/).at(-1)) || 'file';
  const characters = [...plain];
  return characters.length <= 100 ? plain : `${characters.slice(0, 88).join('')}…${characters.slice(-11).join('')}`;
}
