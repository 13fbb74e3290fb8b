import { report, type SigningAction } from '@tiwizi/core';

const actions: readonly SigningAction[] = ['agree', 'confirm', 'resend', 'back', 'cancel'];

/** What a button decides; undefined for a button that is none of ours. */
export function decisionOf(button: HTMLElement | null): SigningAction | undefined {
  if (!(button instanceof HTMLButtonElement) || button.name !== 'action') return undefined;
  return actions.find((action) => action === button.value);
}

/** The text fields of a form. */
export function fieldsOf(form: HTMLFormElement): Record<string, string> {
  const entries = [...new FormData(form)].filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  return Object.fromEntries(entries);
}

/**
 * Tells what a person did from what a script did: only a real press of a key or pointer signs. Scripts of other parties can call
 * `click()` and `requestSubmit()`, but cannot make the browser vouch for it (`Event.isTrusted`).
 */
export class TrustedPress {
  #button: EventTarget | undefined;
  #entered = -Infinity;

  listen(element: HTMLElement, signal: AbortSignal): void {
    element.addEventListener(
      'click',
      (event) => {
        this.#button = event.isTrusted ? ((event.target as Element).closest('button') ?? undefined) : undefined;
      },
      { signal, capture: true },
    );
    element.addEventListener(
      'keydown',
      (event) => {
        if (event.key === 'Enter' && event.isTrusted) this.#entered = event.timeStamp;
      },
      { signal, capture: true },
    );
  }

  /** Whether a person pressed this button, or Enter in its form, just now. Asking uses the press up. */
  take(button: HTMLElement, event: Event): boolean {
    const pressed = this.#button === button || event.timeStamp - this.#entered < 1000;
    this.#button = undefined;
    this.#entered = -Infinity;
    if (!pressed)
      report(
        'tiwizi-e-signature-untrusted',
        'A script tried to sign; only a press of a key or pointer does. Nothing was sent.',
        button,
      );
    return pressed;
  }
}
