import type { Decorator } from '@storybook/web-components-vite';
import { directionOf, resolveLocale } from '@tiwizi/i18n';

const forcedNote =
  'Forced colours come from the system: Windows “Contrast themes”, Firefox “Colors… Always”, or in Chromium’s DevTools Rendering → Emulate forced-colors.';

/** Sets an attribute of the page, or takes it away. */
function setOrRemove(element: Element, name: string, value: string | undefined): void {
  if (value === undefined) element.removeAttribute(name);
  else element.setAttribute(name, value);
}

/** What a server writes on `<html>`: scheme, contrast, data. */
function dressPage(globals: Readonly<Record<string, unknown>>): void {
  const root = document.documentElement;
  const { scheme, contrast, data } = globals;
  setOrRemove(root, 'data-tiwizi-scheme', scheme === 'light' || scheme === 'dark' ? scheme : undefined);
  setOrRemove(root, 'data-tiwizi-contrast', contrast === 'more' ? 'more' : undefined);
  setOrRemove(root, 'data-tiwizi-data', data === 'low' ? 'low' : undefined);
}

/**
 * The page a story stands in. Shown alone, a story speaks its language on `<html>`, as a page does; among docs only its own
 * frame does, so that the docs around it stay as they are.
 */
export const withPage: Decorator = (story, { globals, viewMode }) => {
  const locale = resolveLocale(globals['locale'] as string);
  dressPage(globals);
  const frame = document.createElement('div');
  frame.className = viewMode === 'docs' ? 'story story--docs' : 'story';
  const speaking = viewMode === 'docs' ? frame : document.documentElement;
  speaking.lang = locale;
  speaking.dir = directionOf(locale);
  if (viewMode !== 'docs') document.body.classList.add('tiwizi-page');
  if (globals['scheme'] === 'forced') frame.append(note(forcedNote));
  frame.append(story() as Node);
  return frame;
};

function note(text: string): HTMLElement {
  const paragraph = document.createElement('p');
  paragraph.className = 'story__note';
  paragraph.lang = 'en';
  paragraph.dir = 'ltr';
  paragraph.textContent = text;
  return paragraph;
}
