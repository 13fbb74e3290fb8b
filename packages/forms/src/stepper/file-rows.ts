// The rows of a list of files, as the server prints them (`receivedFiles`).
import { findPart, patchText } from '@tiwizi/core';
import type { ShownFile } from '../protocol/shown-file.ts';

/** Name of the question of a list. */
export const fieldOf = (list: Element): string => list.getAttribute('data-tiwizi-files') ?? '';
export const rowsOf = (list: Element): HTMLElement[] => [...list.querySelectorAll<HTMLElement>('[data-tiwizi-key]')];
/** A sentence that is printed with a list, for script to say. */
export const wordOf = (list: Element, word: string): string =>
  findPart(list as HTMLElement, 'file-row')?.getAttribute(`data-${word}`) ?? '';

/** The button of a row that removes its file. */
export const REMOVE = 'button[value^="remove:"]';
/** The name of a row's file. */
export const nameIn = (row: HTMLElement): string => row.querySelector('bdi')?.textContent ?? '';

/** Shows in a row what is known of its file. */
export function show(row: HTMLElement, { name, state }: Partial<ShownFile>): void {
  if (name !== undefined) for (const each of row.querySelectorAll('bdi')) patchText(each, name);
  if (state !== undefined) patchText(findPart(row, 'file-state'), state);
}

/** Names the file that a row is about, and that its buttons act on; empty: it is on its way. */
export function setKey(row: HTMLElement, field: string, id: string): void {
  row.dataset['tiwiziKey'] = id;
  for (const button of row.querySelectorAll('button'))
    button.value = `${button.value.split(':', 1)[0] ?? ''}:${field}.${id}`;
}

/** A row for a file, at the end of its list. */
export function addRow(list: Element, shown: ShownFile): HTMLElement {
  const copy = document.importNode((findPart(list as HTMLElement, 'file-row') as HTMLTemplateElement).content, true);
  const row = copy.querySelector<HTMLElement>('[data-tiwizi-key]');
  if (!row) throw new TypeError('[tiwizi] file-row');
  show(row, shown);
  setKey(row, fieldOf(list), shown.id);
  const host = findPart(list as HTMLElement, 'files-received');
  const rows = host?.querySelector('dl');
  if (rows) rows.append(row);
  else host?.append(copy);
  return row;
}
