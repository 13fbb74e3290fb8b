import { text, type Locale } from '@tiwizi/i18n';
import type { SessionMoment } from './session-moment.ts';
import { sessionWarningMessages } from './session-warning.messages.ts';

/** What the warning can do. */
export interface SessionWarningActions {
  /** Extends the session; false when nobody answered. */
  extend(): Promise<boolean>;
  logOut?: (() => void) | undefined;
}

type Word = keyof typeof sessionWarningMessages.words;

/**
 * The warning before a session ends: a native modal dialog whose first button, and Escape, go on with the session. What is left
 * is announced when there is a word to say, not each second (WCAG 2.2.1, 2.2.6).
 */
export class SessionWarning {
  readonly #host: HTMLElement;
  readonly #actions: SessionWarningActions;
  #dialog: HTMLDialogElement | undefined;
  #left!: HTMLElement;
  #problem!: HTMLElement;
  #extend!: HTMLButtonElement;
  #say: (word: Exclude<Word, 'minutesLeft' | 'secondsLeft'>) => string = () => '';

  constructor(host: HTMLElement, actions: SessionWarningActions) {
    this.#host = host;
    this.#actions = actions;
  }

  /** Opens the warning, or brings it up to date. One for a page: a second element stays silent. */
  show({ phase, minutes, wait }: SessionMoment, locale: Locale): void {
    if (!this.#dialog) {
      if (document.querySelector('.tiwizi-session-warning')) return;
      this.#say = (word) => text(sessionWarningMessages, word, locale);
      this.#open();
    }
    const left =
      phase === 'ending'
        ? text(sessionWarningMessages, 'minutesLeft', locale, { count: minutes })
        : text(sessionWarningMessages, 'secondsLeft', locale, { count: Math.ceil(wait / 1000) });
    this.#left.textContent = left;
  }

  /** Closes it; focus goes back to where it was. */
  close(): void {
    this.#dialog?.close();
    this.#dialog?.remove();
    this.#dialog = undefined;
  }

  #open(): void {
    const dialog = (this.#dialog = make('dialog', 'tiwizi-dialog tiwizi-session-warning'));
    const heading = make('h2', 'tiwizi-dialog__heading', this.#say('heading'));
    const explanation = make('p', 'tiwizi-text', this.#say('text'));
    this.#left = make('p', 'tiwizi-session-warning__left');
    this.#problem = make('p', 'tiwizi-session-warning__problem');
    this.#extend = make('button', 'tiwizi-button', this.#say('extend'));
    const buttons = make('div', 'tiwizi-button-group');
    heading.id = 'tiwizi-session-warning';
    this.#left.id = `${heading.id}-left`;
    this.#left.setAttribute('role', 'status');
    this.#problem.setAttribute('role', 'alert');
    dialog.setAttribute('role', 'alertdialog');
    dialog.setAttribute('aria-labelledby', heading.id);
    dialog.setAttribute('aria-describedby', this.#left.id);
    this.#extend.type = 'button';
    this.#extend.autofocus = true;
    this.#extend.onclick = () => void this.#goOn();
    // Leaving by Escape must not cost the session.
    dialog.oncancel = (event) => {
      event.preventDefault();
      void this.#goOn();
    };
    buttons.append(this.#extend);
    const { logOut } = this.#actions;
    if (logOut) {
      const button = make('button', 'tiwizi-button tiwizi-button--secondary', this.#say('logOut'));
      button.type = 'button';
      button.onclick = logOut;
      buttons.append(button);
    }
    dialog.append(heading, this.#left, explanation, this.#problem, buttons);
    this.#host.append(dialog);
    dialog.showModal();
  }

  async #goOn(): Promise<void> {
    const button = this.#extend;
    if (button.getAttribute('aria-busy')) return;
    button.setAttribute('aria-busy', 'true');
    this.#problem.textContent = '';
    const answered = await this.#actions.extend();
    button.removeAttribute('aria-busy');
    if (this.#dialog) this.#problem.textContent = this.#say(answered ? 'longest' : 'unreachable');
  }
}

function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  content = '',
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  element.className = className;
  element.textContent = content;
  return element;
}
