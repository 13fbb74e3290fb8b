import type { PropertyValues } from '@lit/reactive-element';
import { announce, findPart, patchAttribute, report, templateElement, type EnhancerClass } from '@tiwizi/core';
import type { ToastClock } from './toast-clock.ts';
import { toastProperties, type ToastData, type ToastMessage } from './toast-data.ts';
import { ToastDismissEvent, type ToastDismissReason } from './toast-dismiss-event.ts';

const Base: EnhancerClass<ToastData> = templateElement(toastProperties, () =>
  import('./toast.template.ts').then((module) => module.toastTemplate),
);

/** Milliseconds in which messages that come together are said together. */
const TOGETHER = 200;
/** Where Escape has a use of its own. */
const OWN_ESCAPE = 'input, textarea, select, dialog, [popover], [contenteditable]';

let made = 0;

/**
 * `<tiwizi-toast>`: short messages in a corner of the window, at its end and at the start of the line (right in Arabic), about something that went
 * well: a draft was saved, a text was copied. One element a page, the last of what scrolls; script calls `show('…')`.
 *
 * Never the only place of a message: it is missed by whoever looks elsewhere, so what it says stands in the page or in the service too, and what
 * went wrong is an error or a notice, not a toast. It takes no focus. Those that come together are shown and said together; the same words again
 * are said again and shown once. Each stays until its button, or Escape, dismisses the latest; with `seconds` those without link go by
 * themselves, but never while pointer or focus are within, the page is out of sight, a dialog lies over them, or a finger touched them.
 *
 * It sticks to the end of the window, and stands after everything at the end of the page, so that nothing stays covered. Without script the
 * messages that a server printed stand there. Nothing of it is printed on paper.
 *
 * @fires {ToastDismissEvent} tiwizi-toast-dismiss - a message is gone
 * Standards: WCAG 2.2 2.2.1, 2.4.11, 4.1.3.
 */
export class TiwiziToast extends Base {
  #known: ReadonlySet<string> | undefined;
  #clock: Promise<ToastClock> | undefined;
  #unsaid: string[] = [];
  #saying: ReturnType<typeof setTimeout> | undefined;
  /** Where the focus was before it came in. */
  #from: HTMLElement | undefined;

  /** Shows a message, a sentence or more, and gives its id. The same words that stand there already are replaced. */
  show(message: string | ToastMessage): string {
    const given = typeof message === 'string' ? { text: message } : message;
    const id = given.id ?? `shown-${(made += 1)}`;
    const others = (this.messages ?? []).filter((each) => each.id !== id && each.text !== given.text);
    this.messages = [...others, { ...given, id }];
    return id;
  }

  /** Takes a message away, the latest by default. */
  dismiss(id?: string): void {
    this.#dismiss(id ?? this.messages?.at(-1)?.id, 'script');
  }

  protected override listen(): void {
    const signal = this.connection;
    this.addEventListener('click', this.#clicked, { signal });
    this.addEventListener('focusin', this.#entered, { signal });
    this.ownerDocument.addEventListener('keydown', this.#pressed, { signal });
    signal.addEventListener('abort', () => {
      clearTimeout(this.#saying);
      this.#clock = undefined;
    });
    this.#time();
  }

  protected override patch(changed: PropertyValues<this>): void {
    super.patch(changed);
    void this.#drawn(this.drawing);
  }

  async #drawn(drawing: Promise<unknown> | undefined): Promise<void> {
    await drawing;
    const stack = findPart(this, 'stack');
    for (const button of stack?.querySelectorAll('button') ?? []) patchAttribute(button, 'hidden', false);
    const messages = this.messages ?? [];
    // What came with the page is read with the page.
    const news = this.#known ? messages.filter(({ id }) => !this.#known?.has(id ?? '')) : [];
    this.#known = new Set(messages.map(({ id }) => id ?? ''));
    if (news.length) {
      stack?.scrollTo({ top: stack.scrollHeight });
      this.#say(news.map((each) => each.text));
    }
    this.#time();
  }

  #say(words: readonly string[]): void {
    this.#unsaid.push(...words);
    clearTimeout(this.#saying);
    this.#saying = setTimeout(() => announce(this, this.#unsaid.splice(0).join(' ')), TOGETHER);
  }

  /** Sets the clock, where there is one. */
  #time(): void {
    const { seconds, messages = [] } = this;
    const stack = findPart(this, 'stack');
    if (!this.isConnected || !stack || !(seconds || this.#clock)) return;
    const ids = seconds ? messages.flatMap(({ id, href }) => (href || !id ? [] : [id])) : [];
    const signal = this.connection;
    this.#clock ??= import('./toast-clock.ts').then(
      ({ ToastClock }) => new ToastClock(stack, (id) => this.#dismiss(id, 'time'), signal),
    );
    this.#clock.then(
      (clock) => signal.aborted || clock.set(ids, seconds ?? 0),
      (cause: unknown) => {
        this.#clock = undefined;
        report('tiwizi-toast-without-clock', 'Messages stay until they are dismissed.', this, cause);
      },
    );
  }

  #dismiss(id: string | undefined, reason: ToastDismissReason): void {
    const messages = this.messages ?? [];
    const place = messages.findIndex((each) => each.id === id);
    if (!id || place < 0) return;
    if (this.#item(id)?.contains(this.ownerDocument.activeElement)) {
      // The one that takes its place, else where the person came from.
      const next = messages[place + 1] ?? messages[place - 1];
      const button = next && this.#item(next.id ?? '')?.querySelector('button');
      (button ?? this.#from)?.focus();
    }
    this.messages = messages.filter((each) => each.id !== id);
    this.dispatchEvent(new ToastDismissEvent(id, reason));
  }

  #item(id: string): Element | undefined {
    return [...(findPart(this, 'list')?.children ?? [])].find((each) => each.getAttribute('data-tiwizi-key') === id);
  }

  #clicked = ({ target }: Event): void => {
    const button = (target as Element).closest('button');
    const id = button?.closest('[data-tiwizi-key]')?.getAttribute('data-tiwizi-key');
    if (id) this.#dismiss(id, 'person');
  };

  #entered = ({ relatedTarget }: FocusEvent): void => {
    if (relatedTarget instanceof HTMLElement && !this.contains(relatedTarget)) this.#from = relatedTarget;
  };

  #pressed = (event: KeyboardEvent): void => {
    const target = event.target as Element;
    if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing || !this.messages?.length) return;
    const isHere = this.contains(target);
    if (!isHere && (target.closest(OWN_ESCAPE) || this.ownerDocument.querySelector('dialog:modal'))) return;
    event.preventDefault();
    const id = target.closest('[data-tiwizi-key]')?.getAttribute('data-tiwizi-key');
    this.#dismiss((isHere && id) || this.messages.at(-1)?.id, 'person');
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'tiwizi-toast': TiwiziToast;
  }
}
