import { announce, templateElement, type EnhancerClass } from '@tiwizi/core';
import { popOut } from '../pop-out/pop-out.ts';
import { toggletipProperties, type ToggletipData } from './toggletip-data.ts';

const Base: EnhancerClass<ToggletipData> = templateElement(toggletipProperties, () =>
  import('./toggletip.template.ts').then((module) => module.toggletipTemplate),
);

/**
 * `<tiwizi-toggletip>`: a small button that shows a sentence of explanation beside a word or figure. For what few need; what most need to answer
 * stands in the page, as a hint. It opens by a press, never by hovering, which a phone does not know and a shaking hand cannot hold.
 *
 * Native `<details>`, which open without script, in the flow of the page. With script the sentence stands over the page, within the screen at whichever
 * edge, and is said when it opens; Escape closes it and the focus is back at the button, a press elsewhere closes it.
 *
 * A full form of one's own: `<details>` with a `<summary class="tiwizi-button tiwizi-button--quiet">` and one element with `class="tiwizi-pop-out"`.
 * Standards: HTML details; WCAG 2.2 1.4.13, 4.1.3.
 */
export class TiwiziToggletip extends Base {
  /** The native details. */
  get details(): HTMLDetailsElement | null {
    return this.querySelector<HTMLDetailsElement>(':scope > details');
  }

  protected override listen(): void {
    popOut(
      this,
      (details) => details.querySelector<HTMLElement>(':scope > :not(summary)'),
      this.connection,
      ({ textContent }) => announce(this, textContent.trim()),
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tiwizi-toggletip': TiwiziToggletip;
  }
}
