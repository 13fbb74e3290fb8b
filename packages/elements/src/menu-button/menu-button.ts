import { RovingFocus, templateElement, type EnhancerClass } from '@tiwizi/core';
import { popOut } from '../pop-out/pop-out.ts';
import { menuButtonProperties, type MenuButtonData } from './menu-button-data.ts';

const Base: EnhancerClass<MenuButtonData> = templateElement(menuButtonProperties, () =>
  import('./menu-button.template.ts').then((module) => module.menuButtonTemplate),
);

/**
 * `<tiwizi-menu-button>`: a button that opens a list of links, and of buttons that post the form around it: what is done with one row, one document,
 * one account. Not for what is chosen in a form (a select), nor for the pages of a site (its navigation).
 *
 * Native `<details>`, which open without script, in the flow of the page. With script the list stands over the page, within the screen at whichever
 * edge; the arrow down goes into it, arrows, Home, End and first letters go through it, Tab leaves it, Escape closes it and the focus is back at the button.
 * They stay links and buttons, and are read as such: no `role=menu`, which would take reading by lines and links away.
 *
 * A full form of one's own: `<details>` with a `<summary class="tiwizi-button">` and `<ul class="tiwizi-pop-out tiwizi-menu-button__list">`.
 * Standards: HTML details; ARIA APG disclosure navigation pattern; WCAG 2.2 1.4.13, 2.1.1.
 */
export class TiwiziMenuButton extends Base {
  readonly #focus = new RovingFocus(this, { items: () => this.#items, typeAhead: true });

  /** The native details. */
  get details(): HTMLDetailsElement | null {
    return this.querySelector<HTMLDetailsElement>(':scope > details');
  }

  protected override listen(): void {
    const signal = this.connection;
    this.addEventListener('keydown', this.#pressed, { signal });
    this.#focus.listen(signal);
    popOut(this, (details) => details.querySelector<HTMLElement>(':scope > :not(summary)'), signal);
  }

  get #items(): HTMLElement[] {
    const { details } = this;
    return details?.open
      ? [...details.querySelectorAll<HTMLElement>('a[href], button')].filter(
          (each) => !each.closest('summary') && !each.matches(':disabled') && each.checkVisibility(),
        )
      : [];
  }

  /** From the button the arrow down leads into the list. */
  #pressed = (event: KeyboardEvent): void => {
    const { details } = this;
    const isAtButton = (event.target as Element).parentElement === details;
    if (!details || !isAtButton || event.key !== 'ArrowDown' || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    details.open = true;
    this.#items[0]?.focus();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'tiwizi-menu-button': TiwiziMenuButton;
  }
}
