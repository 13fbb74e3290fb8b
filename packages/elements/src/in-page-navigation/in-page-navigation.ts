import type { PropertyValues } from '@lit/reactive-element';
import { idOf, patchAttribute, templateElement, type EnhancerClass } from '@tiwizi/core';
import { fragmentTarget } from '../address/fragment-target.ts';
import { inPageNavigationProperties, type InPageNavigationData } from './in-page-navigation-data.ts';

const Base: EnhancerClass<InPageNavigationData> = templateElement(inPageNavigationProperties, () =>
  import('./in-page-navigation.template.ts').then((module) => module.inPageNavigationTemplate),
);

/** A section is in view once its heading has passed the upper third of the window. */
const ABOVE = '100000px 0px -66% 0px';

/**
 * `<tiwizi-in-page-navigation>`: links to the sections of a long page, for pages of three sections or more. A list of links without
 * script, which marks the section in view (`aria-current="location"`), and finds the page's second-level headings itself where no
 * `links` are given: such a list is nothing without script, so pages that matter give them.
 *
 * Limits: headings that come later are not listed; set `links` then. A heading without id gets one.
 */
export class TiwiziInPageNavigation extends Base {
  #passed = new Set<Element>();
  #observer: IntersectionObserver | undefined;
  #goal: Element | null = null;

  protected override listen(): void {
    const signal = this.connection;
    // A click or an address leads to a section that may be too near the end of the page to reach the upper third.
    window.addEventListener('hashchange', this.#led, { signal });
    signal.addEventListener('abort', () => this.#observer?.disconnect());
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', this.#begin, { signal });
    else this.#begin();
  }

  protected override patch(changed: PropertyValues<this>): void {
    super.patch(changed);
    if (this.hasUpdated && changed.has('links')) this.#watch();
  }

  #begin = (): void => {
    if (!this.links && !this.querySelector('a')) this.#find();
    else this.#watch();
  };

  /** Lists the headings of the page. */
  #find(): void {
    const place =
      (this.for && document.getElementById(this.for)) || this.closest('main') || document.querySelector('main');
    const headings = [...(place?.querySelectorAll<HTMLElement>('h2') ?? [])].filter(
      (heading) => heading.checkVisibility() && heading.textContent.trim() && !this.contains(heading),
    );
    this.links = headings.map((heading, index) => ({
      href: `#${encodeURIComponent(idOf(heading, `section-${index + 1}`))}`,
      text: heading.textContent.trim(),
    }));
  }

  get #links(): HTMLAnchorElement[] {
    return [...this.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')];
  }

  #watch(): void {
    this.#observer?.disconnect();
    this.#passed.clear();
    this.#observer = new IntersectionObserver(this.#moved, { rootMargin: ABOVE });
    for (const link of this.#links) {
      const target = fragmentTarget(document, link.hash);
      if (target) this.#observer.observe(target);
    }
  }

  #moved = (entries: readonly IntersectionObserverEntry[]): void => {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) this.#passed.add(target);
      else this.#passed.delete(target);
    }
    if (!isAtEnd()) this.#goal = null;
    const target = this.#goal;
    const last = this.#links.findLast((link) => {
      const section = fragmentTarget(document, link.hash);
      return section && (target ? section === target : this.#passed.has(section));
    });
    this.#mark(last?.hash);
  };

  #led = (): void => {
    this.#goal = fragmentTarget(document, location.hash);
    if (this.#links.some(({ hash }) => hash === location.hash)) this.#mark(location.hash);
  };

  #mark(hash: string | undefined): void {
    for (const link of this.#links) patchAttribute(link, 'aria-current', link.hash === hash && 'location');
  }
}

const isAtEnd = (): boolean => scrollY + innerHeight >= document.documentElement.scrollHeight - 2;

declare global {
  interface HTMLElementTagNameMap {
    'tiwizi-in-page-navigation': TiwiziInPageNavigation;
  }
}
