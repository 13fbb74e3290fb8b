import { announce, Busy, patchText } from '@tiwizi/core';
import { leave } from '@tiwizi/core/leave';
import { text, type Locale } from '@tiwizi/i18n';
import type { SessionMoment } from './session-moment.ts';
import { sessionWarningMessages } from './session-warning.messages.ts';

/** What the warning can do. */
export interface SessionWarningActions {
  /** Extends the session; false when nobody answered. */
  extend(): Promise<boolean>;
  logOut?: (() => void) | undefined;
}

type Word = Exclude<keyof typeof sessionWarningMessages.words, 'minutesLeft' | 'secondsLeft'>;

/** Milliseconds after which a screen reader has noticed that the dialog is open, or closed: words written sooner are passed over. */
const NOTICED = 100;

/**
 * The warning before a session ends: a native modal dialog whose first button, and Escape, go on with the session. What is left
 * is announced when there is a word to say, not each second (WCAG 2.2.1, 2.2.6).
 *
 * It is a `dialog` and no `alertdialog`, which Orca reads three times in Chromium; as some say nothing of a dialog that opens by itself,
 * its heading is announced with the first words.
 */
export class SessionWarning {
  readonly #host: HTMLElement;
  readonly #actions: SessionWarningActions;
  #open: Opened | undefined;

  constructor(host: HTMLElement, actions: SessionWarningActions) {
    this.#host = host;
    this.#actions = actions;
  }

  /** Opens the warning, or brings it up to date. One for a page: a second element stays silent. */
  show({ phase, minutes, wait }: SessionMoment, locale: Locale): void {
    const left =
      phase === 'ending'
        ? text(sessionWarningMessages, 'minutesLeft', locale, { count: minutes })
        : text(sessionWarningMessages, 'secondsLeft', locale, { count: Math.ceil(wait / 1000) });
    if (!this.#open && document.querySelector('.tiwizi-session-warning[open]')) return;
    this.#open ??= new Opened(this.#host, this.#actions, (word) => text(sessionWarningMessages, word, locale));
    this.#open.tell(left);
  }

  /** Closes it; focus goes back to where it was, which Orca passes over in Firefox: that the session goes on is said. */
  close(goesOn: boolean, locale: Locale): void {
    if (!this.#open) return;
    this.#open.close();
    this.#open = undefined;
    if (!goesOn) return;
    // The page was out of reach while the dialog was open.
    setTimeout(() => announce(this.#host, text(sessionWarningMessages, 'extended', locale)), NOTICED);
  }
}

/** The dialog while it is open. */
class Opened {
  readonly #dialog = make('dialog', 'tiwizi-dialog tiwizi-dialog--stays tiwizi-session-warning');
  readonly #left = make('p', 'tiwizi-session-warning__left');
  readonly #problem = make('div', 'tiwizi-session-warning__problem');
  readonly #extend = make('button', 'tiwizi-button');
  readonly #busy = new Busy(this.#dialog);
  readonly #actions: SessionWarningActions;
  readonly #say: (word: Word) => string;
  #words = '';
  #isNoticed = false;

  constructor(host: HTMLElement, actions: SessionWarningActions, say: (word: Word) => string) {
    this.#actions = actions;
    this.#say = say;
    const dialog = this.#dialog;
    const heading = make('h2', 'tiwizi-dialog__heading', say('heading'));
    const explanation = make('p', 'tiwizi-text', say('text'));
    const status = make('div', 'tiwizi-visually-hidden');
    heading.id = 'tiwizi-session-warning';
    explanation.id = `${heading.id}-text`;
    this.#problem.setAttribute('role', 'alert');
    status.setAttribute('role', 'status');
    status.dataset['tiwiziPart'] = 'status';
    dialog.setAttribute('aria-labelledby', heading.id);
    dialog.setAttribute('aria-describedby', explanation.id);
    // Leaving by Escape must not cost the session.
    dialog.oncancel = (event) => {
      event.preventDefault();
      void this.#goOn();
    };
    dialog.append(heading, this.#left, explanation, this.#problem, this.#buttons(), status);
    host.append(dialog);
    dialog.showModal();
    setTimeout(() => {
      this.#isNoticed = true;
      announce(dialog, `${say('heading')}. ${this.#words}`);
    }, NOTICED);
  }

  /** Shows and says what is left. */
  tell(left: string): void {
    this.#words = left;
    patchText(this.#left, left);
    if (this.#isNoticed) announce(this.#dialog, left);
  }

  close(): void {
    this.#busy.stop();
    this.#dialog.close();
    leave(this.#dialog, () => this.#dialog.remove());
  }

  #buttons(): HTMLElement {
    const group = make('div', 'tiwizi-button-group');
    this.#extend.textContent = this.#say('extend');
    this.#extend.type = 'button';
    this.#extend.autofocus = true;
    this.#extend.onclick = () => void this.#goOn();
    group.append(this.#extend);
    const { logOut } = this.#actions;
    if (logOut) {
      const button = make('button', 'tiwizi-button tiwizi-button--secondary', this.#say('logOut'));
      button.type = 'button';
      button.onclick = logOut;
      group.append(button);
    }
    return group;
  }

  async #goOn(): Promise<void> {
    if (!this.#busy.start(this.#extend, this.#say('extending'))) return;
    write(this.#problem, '');
    const answered = await this.#actions.extend();
    if (!this.#busy.isBusy) return;
    this.#busy.stop();
    write(this.#problem, this.#say(answered ? 'longest' : 'unreachable'));
  }
}

/** Puts words into a live region; one that says nothing holds nothing. */
function write(region: HTMLElement, words: string): void {
  region.replaceChildren(...(words ? [make('p', '', words)] : []));
}

function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  content = '',
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  if (className) element.className = className;
  element.textContent = content;
  return element;
}
