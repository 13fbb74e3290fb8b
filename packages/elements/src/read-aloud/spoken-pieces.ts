import { localeOf } from '@tiwizi/core';
import type { Locale } from '@tiwizi/i18n';

/** A piece of a page that is said in one breath. */
export interface SpokenPiece {
  readonly element: HTMLElement;
  readonly text: string;
  readonly locale: Locale;
}

/** Elements whose text is said as one piece. */
const pieces = 'h1,h2,h3,h4,h5,h6,p,li,dt,dd,th,td,caption,legend,label,summary,figcaption,blockquote,option';
/** What is not read: what is pressed, what is typed, and what is not shown. */
const passedOver = 'nav,button,select,textarea,script,style,template,svg,[aria-hidden=true],tiwizi-read-aloud';

/** What is read of an element, in the order of the page, each piece in its own language. */
export function spokenPieces(root: Element): SpokenPiece[] {
  return [...root.querySelectorAll<HTMLElement>(pieces)]
    .filter((element) => !element.closest(passedOver) && element.checkVisibility())
    .map((element) => ({ element, text: ownText(element), locale: localeOf(element) }))
    .filter(({ text }) => text !== '');
}

/** The text of a piece without that of the pieces in it, which are said by themselves. */
function ownText(element: HTMLElement): string {
  const parts: string[] = [];
  const walk = (node: Node): void => {
    for (const child of node.childNodes) {
      if (child.nodeType === Node.TEXT_NODE) parts.push(child.nodeValue ?? '');
      else if (child instanceof HTMLElement && !child.matches(`${pieces},${passedOver}`) && child.checkVisibility())
        walk(child);
    }
  };
  walk(element);
  return parts.join(' ').replace(/\s+/g, ' ').trim();
}
