import type { PropertyValues } from '@lit/reactive-element';
import { findPart, KEY, patchAttribute, templateElement, watchChildren, type EnhancerClass } from '@tiwizi/core';
import { onLedInto } from '../address/led-into.ts';
import { AccordionChangeEvent } from './accordion-change-event.ts';
import { accordionProperties, type AccordionData } from './accordion-data.ts';
import { readSections, writeSection } from './remembered-sections.ts';

const Base: EnhancerClass<AccordionData> = templateElement(accordionProperties, () =>
  import('./accordion.template.ts').then((module) => module.accordionTemplate),
);

/**
 * `<tiwizi-accordion>`: sections that open and close, each a native `<details>` with a heading in its `<summary>`. It works without
 * script, is found by the browser's search, and is printed whole. Script adds the button for all of them, and opens the section that a
 * link or an error leads into. What everybody needs stands outside: many never open a section.
 *
 * A full form of one's own has `<details class="tiwizi-accordion__section" id>` as children.
 *
 * @slot section-name - content of the section of that name: lists, links, images, fields
 *
 * @fires {AccordionChangeEvent} tiwizi-accordion-change - a section was opened or closed
 * Standards: HTML details, ARIA APG disclosure pattern.
 */
export class TiwiziAccordion extends Base {
  /** What each section was when it was last looked at, so that only changes are told. */
  readonly #seen = new WeakMap<HTMLDetailsElement, boolean>();

  /** The native elements of its sections, in their order. */
  get details(): HTMLDetailsElement[] {
    return [...this.querySelectorAll<HTMLDetailsElement>(':scope > details')];
  }

  /** Opens all sections; of exclusive ones, the last stays open. */
  showAll(): void {
    for (const each of this.details) each.open = true;
  }

  /** Closes all sections. */
  hideAll(): void {
    for (const each of this.details) each.open = false;
  }

  protected override adopt(): void {
    if (this.remember) {
      const kept = readSections(window);
      for (const each of this.details) each.open = kept[this.#keyOf(each)] ?? each.open;
    }
    this.#look();
  }

  protected override listen(): void {
    const signal = this.connection;
    this.addEventListener('toggle', this.#toggled, { capture: true, signal });
    this.addEventListener('click', this.#pressed, { signal });
    onLedInto(this, (target) => this.#reveal(target), signal);
    watchChildren(this, () => this.#look(), signal);
    if (!CSS.supports('selector(::details-content)')) void this.#openOnPaper(signal);
  }

  protected override patch(changed: PropertyValues<this>): void {
    super.patch(changed);
    this.#look();
  }

  /** Takes the sections as they are, and lets the button for all say what it will do. */
  #look(): void {
    const { details } = this;
    for (const each of details) this.#seen.set(each, each.open);
    this.#patchButton(details);
  }

  async #openOnPaper(signal: AbortSignal): Promise<void> {
    try {
      const { openOnPaper } = await import('./open-on-paper.ts');
      const passOver = (section: HTMLDetailsElement, isOpen: boolean): unknown => this.#seen.set(section, isOpen);
      openOnPaper(() => this.details, passOver, signal);
    } catch {
      // Paper then shows what is open, as without script.
    }
  }

  /** Printed ids are not the same each time; names are, and the place among the accordions of the page. */
  #keyOf(section: HTMLDetailsElement): string {
    const place = [...document.querySelectorAll(this.localName)].indexOf(this);
    return `${this.id || place}/${nameOf(section)}`;
  }

  #patchButton(details: readonly HTMLDetailsElement[]): void {
    const [button, show, hide] = ['all', 'show', 'hide'].map((name) => findPart(this, name));
    if (!button || !show || !hide) return;
    const isWhole = details.every((each) => each.open);
    patchAttribute(button, 'hidden', details.length < 2);
    // Words that change on a button with the focus are not spoken; its state is.
    patchAttribute(button, 'aria-expanded', String(isWhole));
    patchAttribute(show, 'hidden', isWhole);
    patchAttribute(hide, 'hidden', !isWhole);
  }

  #toggled = ({ target }: Event): void => {
    const { details } = this;
    const section = details.find((each) => each === target);
    if (!section || this.#seen.get(section) === section.open) return;
    this.#seen.set(section, section.open);
    this.#patchButton(details);
    if (this.remember) writeSection(window, this.#keyOf(section), section.open);
    this.dispatchEvent(new AccordionChangeEvent(nameOf(section), section.open));
  };

  #pressed = ({ target }: Event): void => {
    if (!findPart(this, 'all')?.contains(target as Node)) return;
    if (this.details.every((each) => each.open)) this.hideAll();
    else this.showAll();
  };

  /** Opens every section around what someone is led to. */
  #reveal(target: Element): void {
    for (let each = target.closest('details'); each && this.contains(each); each = outer(each)) each.open = true;
  }
}

const nameOf = (section: Element): string => section.getAttribute(KEY) ?? section.id;
const outer = ({ parentElement }: Element): HTMLDetailsElement | null => parentElement?.closest('details') ?? null;

declare global {
  interface HTMLElementTagNameMap {
    'tiwizi-accordion': TiwiziAccordion;
  }
}
