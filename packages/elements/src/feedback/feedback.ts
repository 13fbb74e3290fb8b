import { Busy, findPart, patchAttribute, templateElement, type EnhancerClass } from '@tiwizi/core';
import { feedbackProperties, type FeedbackData } from './feedback-data.ts';

const Base: EnhancerClass<FeedbackData> = templateElement(feedbackProperties, () =>
  import('./feedback.template.ts').then((module) => module.feedbackTemplate),
);

/**
 * `<tiwizi-feedback>`: asks whether a page was useful, at its end. Yes and no are one press each; a comment may be added. A real form post
 * to the agency (`useful`, `comment`, `page`, `csrf`), which answers with a page in which the element says `sent`. With script it is sent
 * in the page and thanks take the place of the question; where that fails, by network or refusal, the form is posted as without script,
 * so that nothing typed is lost and the server says what is wrong.
 *
 * Limits: the agency has to read what is said. It is no complaint and gets no answer, and says so; and a comment may hold personal data
 * all the same, so it is kept no longer than needed.
 */
export class TiwiziFeedback extends Base {
  readonly #busy = new Busy(this);
  #isSending = false;

  protected override listen(): void {
    this.addEventListener('submit', this.#submitted, { signal: this.connection });
  }

  #submitted = (event: SubmitEvent): void => {
    const form = event.target as HTMLFormElement;
    if (event.defaultPrevented || new URL(form.action).origin !== location.origin) return;
    event.preventDefault();
    if (this.#isSending) return;
    this.#isSending = true;
    void this.#send(form, event.submitter).finally(() => (this.#isSending = false));
  };

  async #send(form: HTMLFormElement, submitter: HTMLElement | null): Promise<void> {
    const body = new URLSearchParams(new FormData(form, submitter) as unknown as Record<string, string>);
    // Where the network fails the browser says so, when the form is posted.
    const isTaken = await import('./send-feedback.ts')
      .then(({ sendFeedback }) => sendFeedback(form.action, body, this.#busy, submitter, this.locale))
      .catch(() => false);
    if (isTaken) await this.#thank();
    else this.#post(form, body);
  }

  /** Posts what was to be sent, as the browser would have. */
  #post(form: HTMLFormElement, body: URLSearchParams): void {
    const useful = body.get('useful');
    if (useful) {
      const answer = document.createElement('input');
      Object.assign(answer, { type: 'hidden', name: 'useful', value: useful });
      form.append(answer);
    }
    // Not by the prototype of the form, whose name may be that of a control.
    HTMLFormElement.prototype.submit.call(form);
  }

  async #thank(): Promise<void> {
    this.sent = true;
    await this.updateComplete;
    const heading = findPart(this, 'heading');
    if (!(heading instanceof HTMLElement)) return;
    patchAttribute(heading, 'tabindex', -1);
    heading.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tiwizi-feedback': TiwiziFeedback;
  }
}
