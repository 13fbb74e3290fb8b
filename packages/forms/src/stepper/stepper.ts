import { report, watchChildren, withProperties, type EnhancerClass } from '@tiwizi/core';
import { DraftSaver } from './draft-saver.ts';
import { isTouched } from './form-values.ts';
import { sectionOf } from './section-of.ts';
import type { Sent } from './send-form.ts';
import { showAskedFields } from './show-asked-fields.ts';
import { StepPost } from './step-post.ts';
import type { StepSequence } from './step-sequence.ts';
import { stepperProperties, type StepperData } from './stepper-data.ts';
import { tabName } from './tab-name.ts';
import { watchTabs } from './watch-tabs.ts';

/** Milliseconds after which a page that has loaded has what it needs itself. */
const REST = 200;

const Base: EnhancerClass<StepperData> = withProperties(stepperProperties);

/**
 * `<tiwizi-form-stepper>`: a form of several pages whose steps follow each other without a new page. It enhances the form that
 * the server printed (`stepPage`), which works the same by POST and redirect before, without and after a failure of the script.
 *
 * A submit is sent by `fetch` with `Accept: application/json`. The next step is taken from its `<template data-tiwizi-step>`, the address
 * and the title change with it, and its heading takes focus; a step without a template is a real navigation. Errors (RFC 9457, `errors`)
 * are put on the fields and in an error summary, which takes focus. What is typed is saved after a second of rest and when the page is
 * left (`?save=draft`), secrets and files excepted. A network that fails, a session that ended and another tab are told in words,
 * which take focus from the button that led to them; nothing typed is lost by them. It never writes a value.
 *
 * @fires {StepChangeEvent} tiwizi-step-change - another step is about to be shown; cancelable
 * @fires {FormCompleteEvent} tiwizi-form-complete - the answers were handed over; cancelable
 * @fires {FormErrorEvent} tiwizi-form-error - a post was not taken; the person was told
 * @fires {InterruptEvent} tiwizi-interrupt - the session ended; cancelable: the page then tells the person by itself
 * Standards: WCAG 2.2 2.4.2, 2.4.3, 3.3.1, 3.3.7, 4.1.3; RFC 9457.
 */
export class TiwiziFormStepper extends Base {
  readonly #post: StepPost = new StepPost(this);
  readonly #saver: DraftSaver = new DraftSaver(this, this.#post);
  /** The address that the page came with. */
  readonly #made: string = location.pathname;
  #adopted: HTMLFormElement | undefined;
  /** Comes once the page has loaded, or as soon as it is needed: nothing of it is needed to keep what is typed. */
  #sequence: StepSequence | undefined;
  #loading: Promise<StepSequence> | undefined;

  /** The form of the steps. */
  get form(): HTMLFormElement | null {
    return this.querySelector('form');
  }

  /** The section of the step in view. */
  get section(): HTMLElement | undefined {
    return sectionOf(this, this.step);
  }

  /** Whether what is typed can be saved now. */
  get canSave(): boolean {
    return Boolean(this.form && this.draft && this.section && !this.#sequence?.isBusy);
  }

  protected override adopt(): void {
    const { form } = this;
    if (!form) return report('tiwizi-form-stepper-without-form', 'A form stepper holds no form.', this);
    if (form === this.#adopted) return;
    this.#adopted = form;
    form.noValidate = true;
    this.#post.renew({ writer: tabName() });
    if (!isTouched(form)) return;
    showAskedFields(form, this.known);
    this.#saver.touch();
  }

  protected override listen(): void {
    const signal = this.connection;
    const on = (target: EventTarget, type: string, listener: (event: never) => void): void =>
      target.addEventListener(type, listener as EventListener, { signal });
    watchChildren(this, () => this.adopt(), signal);
    on(this, 'submit', this.#submitted);
    on(this, 'input', this.#changed);
    on(this, 'change', this.#changed);
    on(window, 'popstate', () =>
      this.#whenLoaded(
        (sequence) => sequence.traverse(),
        () => location.reload(),
      ),
    );
    on(
      document,
      'tiwizi-interrupt',
      (event: Event & { waitUntil?(promise: unknown): void }) =>
        event.target !== this && event.waitUntil?.(this.save()),
    );
    this.#saver.listen(signal);
    if (this.draft)
      watchTabs(this.draft, (isLater) => this.#whenLoaded((sequence) => sequence.toldOfTab(isLater)), signal);
    const complete = (): void => this.#whenLoaded(() => undefined);
    // Errors that came with the page are to be read at once.
    if (document.readyState === 'complete' || this.querySelector('tiwizi-error-summary')) complete();
    else on(window, 'load', () => setTimeout(complete, REST));
  }

  /** Does something that another file is needed for; `otherwise` when that does not come. */
  #whenLoaded(todo: (sequence: StepSequence) => unknown, otherwise: () => void = () => undefined): void {
    const whenHere = (sequence: StepSequence): void => {
      // At once, not after the page's load: a step may follow another before that.
      if (this.isConnected) sequence.listen(this.connection, this.#made);
      todo(sequence);
    };
    if (this.#sequence) return whenHere(this.#sequence);
    this.#loading ??= import('./step-sequence.ts').then(
      (module) => (this.#sequence = new module.StepSequence(this, this.#post, this.#saver)),
    );
    this.#loading.then(whenHere, () => {
      this.#loading = undefined;
      otherwise();
    });
  }

  /** Saves what was typed since the last save, unchecked. Resolves when the server has answered; never rejects. */
  save(): Promise<void> {
    return this.#saver.save();
  }

  /** Tells what became of a save. */
  told(sent: Sent): Promise<void> {
    return new Promise((done) => this.#whenLoaded((sequence) => sequence.saved(sent).then(done), done));
  }

  #changed = (event: Event): void => {
    const { form } = this;
    if (!form?.contains(event.target as Node)) return;
    showAskedFields(form, this.known);
    this.#saver.touch();
  };

  #submitted = (event: SubmitEvent): void => {
    const { form } = this;
    if (event.target !== form || event.defaultPrevented) return;
    event.preventDefault();
    const button = event.submitter as HTMLButtonElement | null;
    this.#whenLoaded(
      (sequence) => sequence.submit(button),
      // As it would go without script.
      () => {
        this.removeEventListener('submit', this.#submitted);
        form!.requestSubmit(button);
      },
    );
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'tiwizi-form-stepper': TiwiziFormStepper;
  }
}
