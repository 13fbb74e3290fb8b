import type { PropertyValues } from '@lit/reactive-element';
import {
  idOf,
  KEY,
  patchAttribute,
  RovingFocus,
  templateElement,
  watchChildren,
  type EnhancerClass,
} from '@tiwizi/core';
import { fragmentTarget } from '../address/fragment-target.ts';
import { onLedInto } from '../address/led-into.ts';
import { TabsChangeEvent } from './tabs-change-event.ts';
import { tabsProperties, type TabsData } from './tabs-data.ts';

const Base: EnhancerClass<TabsData> = templateElement(tabsProperties, () =>
  import('./tabs.template.ts').then((module) => module.tabsTemplate),
);

/** Where there is no room for tabs beside each other, sections stand one after another. */
const NARROW = '(width < 48rem)';

/** What the Tab key stops at, in a panel. */
const CONTROL = 'a[href], button, input, select, textarea, summary, audio, video, [tabindex="0"]';

/**
 * `<tiwizi-tabs>`: panels of which one is shown. Without script, on a narrow screen and on paper it is a table of contents and sections
 * one after another. Not for steps in order, nor for what people compare: they do not look behind a tab.
 *
 * One stop of the Tab key, from which arrows go to the next tab in the direction of the writing, Home to the first and End to the last;
 * what they reach is shown, unless `manual`. A fragment of the address (`#tabs-papers`) selects; a choice is written into the address
 * without an entry of the history, so that “back” leaves the page. The browser's search finds hidden panels.
 *
 * A full form of one's own: `<ul class="tiwizi-tabs__list">` of links, then `<section class="tiwizi-tabs__panel" id>` as children.
 *
 * @slot tab-name - content of the panel of that name
 *
 * @fires {TabsChangeEvent} tiwizi-tabs-change - another tab is shown
 * Standards: ARIA APG tabs pattern, with automatic activation.
 */
export class TiwiziTabs extends Base {
  readonly #narrow = matchMedia(NARROW);
  readonly #focus = new RovingFocus(this, {
    items: () => (this.#narrow.matches ? [] : this.#links),
    orientation: 'horizontal',
    moved: (link) => {
      if (!this.manual) this.#choose(panelOf(link));
    },
  });
  #shown: HTMLElement | undefined;

  /** The panels in their order. */
  get panels(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>(':scope > .tiwizi-tabs__panel')];
  }

  /** Name of the tab that is shown. */
  get current(): string | undefined {
    return this.#shown && nameOf(this.#shown);
  }

  /** Shows the panel of a tab; of a name that is none, nothing. */
  select(name: string): void {
    this.#show(this.panels.find((each) => nameOf(each) === name));
  }

  get #list(): HTMLElement | null {
    return this.querySelector(':scope > .tiwizi-tabs__list');
  }

  get #links(): HTMLAnchorElement[] {
    return [...(this.#list?.querySelectorAll<HTMLAnchorElement>('a[href^="#"]') ?? [])].filter(panelOf);
  }

  protected override adopt(): void {
    const { panels, selected } = this;
    this.#shown = panels.find((each) => nameOf(each) === selected) ?? panels[0];
  }

  protected override listen(): void {
    const signal = this.connection;
    this.#focus.listen(signal);
    this.addEventListener('click', this.#clicked, { signal });
    this.addEventListener('keydown', this.#spaced, { signal });
    this.addEventListener('focusout', this.#left, { signal });
    this.addEventListener('beforematch', ({ target }) => this.#show(this.#panelAround(target)), { signal });
    this.#narrow.addEventListener('change', () => this.#arrange(), { signal });
    onLedInto(this, (target) => this.#show(this.#panelAround(target)), signal);
    watchChildren(this, () => this.#arrange(), signal);
  }

  protected override patch(changed: PropertyValues<this>): void {
    super.patch(changed);
    if (this.hasUpdated && changed.has('selected') && this.selected) this.select(this.selected);
    this.#arrange();
  }

  /** Makes tabs and panels of links and sections, or leaves them what they are. */
  #arrange(): void {
    const isTabbed = !this.#narrow.matches;
    const pairs = this.#links.flatMap((link) => {
      const panel = panelOf(link);
      return panel ? [[link, panel] as const] : [];
    });
    if (!pairs.some(([, panel]) => panel === this.#shown)) this.#shown = pairs[0]?.[1];
    const list = this.#list;
    if (list) patchAttribute(list, 'role', isTabbed && 'tablist');
    for (const [link, panel] of pairs) {
      const isShown = panel === this.#shown;
      if (link.parentElement && link.parentElement !== list)
        patchAttribute(link.parentElement, 'role', isTabbed && 'presentation');
      patchAttribute(link, 'role', isTabbed && 'tab');
      patchAttribute(link, 'aria-selected', isTabbed && `${isShown}`);
      patchAttribute(link, 'aria-controls', isTabbed && panel.id);
      patchAttribute(link, 'tabindex', isTabbed && (isShown ? 0 : -1));
      // A hidden panel that is found is no named box without content, and no stop of the Tab key.
      patchAttribute(panel, 'role', isTabbed && isShown && 'tabpanel');
      patchAttribute(panel, 'aria-labelledby', isTabbed && isShown && idOf(link, `${panel.id}-tab`));
      // What holds a control is come to by it.
      patchAttribute(panel, 'tabindex', isTabbed && isShown && !panel.querySelector(CONTROL) && 0);
      patchAttribute(panel, 'hidden', isTabbed && !isShown && 'until-found');
    }
  }

  /** What a person chose goes into the address too, so that it is found again by reload and by a link to it. */
  #choose(panel: HTMLElement | undefined): void {
    this.#show(panel);
    const { pathname, search } = location;
    if (panel) history.replaceState(history.state, '', `${pathname}${search}#${encodeURIComponent(panel.id)}`);
  }

  #show(panel: HTMLElement | undefined): void {
    if (!panel || panel === this.#shown) return;
    this.#shown = panel;
    if (!this.isConnected || !this.hasUpdated) return;
    this.#arrange();
    this.dispatchEvent(new TabsChangeEvent(nameOf(panel)));
  }

  #panelAround(target: EventTarget | null): HTMLElement | undefined {
    return this.panels.find((each) => each.contains(target as Node));
  }

  #clicked = (event: MouseEvent): void => {
    const link = this.#linkAt(event);
    if (!link || event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    this.#choose(panelOf(link));
  };

  /** A link is followed by Enter alone; a tab answers to Space as well. */
  #spaced = (event: KeyboardEvent): void => {
    const link = event.key === ' ' ? this.#linkAt(event) : undefined;
    if (!link) return;
    event.preventDefault();
    link.click();
  };

  /** Who comes back to the set by Tab finds the tab that is shown. */
  #left = (event: FocusEvent): void => {
    if (!this.#narrow.matches && !this.#list?.contains(event.relatedTarget as Node)) this.#arrange();
  };

  #linkAt({ target }: Event): HTMLAnchorElement | undefined {
    return this.#narrow.matches ? undefined : this.#links.find((each) => each.contains(target as Node));
  }
}

const nameOf = (panel: Element): string => panel.getAttribute(KEY) ?? panel.id;
const panelOf = (link: HTMLElement): HTMLElement | undefined =>
  fragmentTarget(link.ownerDocument, (link as HTMLAnchorElement).hash) ?? undefined;

declare global {
  interface HTMLElementTagNameMap {
    'tiwizi-tabs': TiwiziTabs;
  }
}
