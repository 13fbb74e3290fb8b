import { Busy, type SigningAction } from '@tiwizi/core';
import { text, type Locale } from '@tiwizi/i18n';
import { statusMessages } from './e-signature-status.messages.ts';
import { decisionOf, fieldsOf, TrustedPress } from './signing-decision.ts';

/** What a person decided by pressing a button. */
export interface Decision {
  readonly action: SigningAction;
  /** The text fields of the form, as they would be posted. */
  readonly fields: Readonly<Record<string, string>>;
  readonly form: HTMLFormElement;
  readonly button: HTMLElement;
}

/** Takes decisions out of the forms of an element, one at a time, by a person's own press only. */
export class Decisions {
  readonly #owner: HTMLElement & { readonly locale: Locale };
  readonly #decide: (decision: Decision) => Promise<void>;
  readonly #press = new TrustedPress();
  readonly #busy: Busy;
  #released: HTMLElement | undefined;

  constructor(owner: HTMLElement & { readonly locale: Locale }, decide: (decision: Decision) => Promise<void>) {
    this.#owner = owner;
    this.#decide = decide;
    this.#busy = new Busy(owner);
  }

  listen(signal: AbortSignal): void {
    this.#press.listen(this.#owner, signal);
    this.#owner.addEventListener('submit', this.#submitted, { signal });
    // A page that comes back from the browser's memory waits for nothing any more.
    addEventListener('pageshow', () => this.end(), { signal });
  }

  #submitted = (event: SubmitEvent): void => {
    const form = event.target as HTMLFormElement;
    const button = (event.submitter ?? form.querySelector<HTMLElement>('button[name=action]')) as HTMLElement | null;
    const action = decisionOf(button);
    if (!button || !action || event.defaultPrevented) return;
    if (this.#released === button) {
      // What was held back comes a second time, to be done by the browser itself.
      this.#released = undefined;
      return;
    }
    event.preventDefault();
    if (this.#busy.isBusy || !this.#press.take(button, event)) return;
    void this.#decide({ action, fields: fieldsOf(form), form, button });
  };

  /** Holds further presses back until `end`. */
  begin({ action, button }: Decision): void {
    const word =
      action === 'confirm' ? 'busy_confirm' : action === 'agree' || action === 'resend' ? 'busy_agree' : undefined;
    this.#busy.start(button, word ? text(statusMessages, word, this.#owner.locale) : '');
  }

  /** The answer is there. */
  end(): void {
    this.#busy.stop();
  }

  /** Lets the browser post the form itself: the answer is a page. */
  release({ form, button }: Decision): void {
    this.end();
    this.#released = button;
    // In a task of its own: while a submission is being handled a second one is ignored.
    setTimeout(() => form.requestSubmit(button));
  }
}
