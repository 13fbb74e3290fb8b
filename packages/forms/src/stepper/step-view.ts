import { findPart } from '@tiwizi/core';
import { leave } from '@tiwizi/core/leave';
import type { StepProgress } from '../protocol/step-progress.ts';
import { describe, load, type Described } from './described.ts';
import { sectionOf } from './section-of.ts';
import { showAskedFields } from './show-asked-fields.ts';
import type { StepperElement } from './stepper-data.ts';
import { focus } from './teller.ts';

/** Milliseconds that a step waits for its heading to say where it stands. */
const PATIENCE = 300;

/** Shows one step of the form after the other. */
export class StepView {
  readonly #owner: StepperElement;
  #leave: (() => void) | undefined;

  constructor(owner: StepperElement) {
    this.#owner = owner;
  }

  /** Loads what shows the progress of steps, while an answer is waited for. */
  prepare(): void {
    if (this.#owner.querySelector('tiwizi-step-progress')) void load('tiwizi-step-progress');
  }

  /** The section of a step, taken out of its template when it was not shown yet, and hidden still. */
  #take(id: string): HTMLElement | undefined {
    const found = sectionOf(this.#owner, id);
    if (!(found instanceof HTMLTemplateElement)) return found;
    const section = document.importNode(found.content, true).firstElementChild as HTMLElement;
    section.hidden = true;
    found.replaceWith(section);
    return section;
  }

  /** Has the heading of a step say where the answers now put it, before it is shown and read. */
  async describe(id: string, { current, total, steps }: StepProgress): Promise<void> {
    const progress = this.#take(id)?.querySelector<Described>('tiwizi-step-progress');
    if (!progress) return;
    const said = describe(progress, {
      current: `${current}`,
      total: total ? `${total}` : null,
      steps: steps.length ? JSON.stringify(steps) : null,
    });
    await Promise.race([said, new Promise((done) => setTimeout(done, PATIENCE))]);
  }

  /** Shows a step, and puts focus in it. The one before, which had the focus, goes a moment later. */
  show(id: string): void {
    const owner = this.#owner;
    this.#leave?.();
    const before = sectionOf(owner, owner.step);
    const section = this.#take(id);
    if (!section) return;
    section.hidden = false;
    owner.step = id;
    // What the site puts around the title of a step stays.
    const [was = '', now = ''] = [before, section].map((each) => each?.dataset['title']);
    document.title =
      was && document.title.includes(was) ? document.title.replace(was, () => now) : now || document.title;
    const back = findPart(owner, 'back');
    if (back) back.hidden = section === owner.querySelector('[data-tiwizi-step]');
    const form = owner.querySelector('form');
    if (form) showAskedFields(form, owner.known);
    if (before && before !== section) this.#leave = leave(before, () => (before.hidden = true));
    focus(
      section.querySelector<HTMLElement>(
        owner.focusTarget === 'control' ? 'input:not([type=hidden], [hidden] *), select, textarea' : 'h1, h2',
      ),
    );
  }
}
