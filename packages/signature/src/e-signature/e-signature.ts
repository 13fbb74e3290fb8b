import {
  announce,
  findPart,
  loadPrinter,
  patchText,
  withProperties,
  type EnhancerClass,
  type LoadTemplate,
  type SigningAction,
  type SigningPort,
  type SigningState,
} from '@tiwizi/core';
import type { PropertyValues } from '@lit/reactive-element';
import { text } from '@tiwizi/i18n';
import type { VerifyReport } from '../pades/report.ts';
import { DocumentFile } from './document-file.ts';
import { showPages, type DocumentViewer } from './document-viewer.ts';
import { eSignatureProperties, type ESignatureData } from './e-signature-data.ts';
import { signatureErrors, type SignatureErrorName } from '../protocol/signature-error-name.ts';
import { statusMessages } from './e-signature-status.messages.ts';
import { httpSigningPort, UnreadableAnswer } from './http-signing-port.ts';
import {
  SignBeforeAuthorizeEvent,
  SignCompleteEvent,
  SignDeclinedEvent,
  SignErrorEvent,
  SignStepEvent,
} from './signature-events.ts';
import { decisionOf, fieldsOf, TrustedPress } from './signing-decision.ts';

const Base: EnhancerClass<ESignatureData> = withProperties(eSignatureProperties);

/** Errors that nothing on this page puts right. */
const final: readonly SignatureErrorName[] = ['framed', 'fingerprint_mismatch', 'document_blocked', 'not_found'];

/**
 * `<tiwizi-e-signature>`: shows a document, says what signing means, takes the agreement, confirms it by a one-time code, and shows what
 * the verification of the signed document found.
 *
 * Full form: plain forms that post to `action-url`; see `e-signature.template.ts` and `@tiwizi/signature/server`. They work without script.
 * With it: the file is fetched once and its fingerprint compared with the one the page names, the same forms are posted in the page, a second
 * press is held back, focus goes to what is new, and nothing is signed from inside another site's page or by a script's own press.
 *
 * @fires {SignStepEvent} tiwizi-sign-step - another step is shown
 * @fires {SignBeforeAuthorizeEvent} tiwizi-sign-before-authorize - the code is about to be handed over; can be refused
 * @fires {SignCompleteEvent} tiwizi-sign-complete - the document is signed
 * @fires {SignDeclinedEvent} tiwizi-sign-declined - the person does not want to sign
 * @fires {SignErrorEvent} tiwizi-sign-error - something was not done
 *
 * Standards: PAdES B-B by the server (ETSI EN 319 142-1); law 43-20 (wording unreviewed); WCAG 2.2 2.4.3, 3.3.1, 3.3.4, 3.3.8, 4.1.3.
 */
export class TiwiziESignature extends Base {
  static override readonly localized = true;
  static override template: LoadTemplate = () =>
    import('./e-signature.template.ts').then((module) => module.eSignatureTemplate);
  /** Loads what draws the pages: `async () => (await import('@tiwizi/signature/document-pages')).documentPages({ workerUrl })`. */
  static viewer?: () => Promise<DocumentViewer>;

  /** How decisions are handed over; by default the form is posted to its own address. */
  port: SigningPort | undefined;

  readonly #press = new TrustedPress();
  #busy: HTMLElement | undefined;
  #released: HTMLElement | undefined;
  readonly #file = new DocumentFile();

  /** Whether the page stands inside another one, without having been told that it may. */
  get isFramed(): boolean {
    return !this.allowFramed && window.top !== window;
  }

  protected override listen(): void {
    const signal = this.connection;
    this.#press.listen(this, signal);
    this.addEventListener('submit', this.#submitted, { signal });
    // What is drawn after the first decision is fetched while the person reads, not when the network may be gone.
    this.addEventListener('focusin', () => void loadPrinter(TiwiziESignature.template).catch(() => undefined), {
      signal,
      once: true,
    });
    // `toggle` does not bubble.
    this.addEventListener('toggle', this.#showPages, { signal, capture: true });
    addEventListener('pageshow', () => this.#setBusy(undefined), { signal });
    if (this.isFramed) this.error = 'framed';
    else void this.#checkDocument();
  }

  protected override patch(changed: PropertyValues<this>): void {
    this.#hideFramed();
    if (!this.hasUpdated) return;
    if (changed.size || this.hasTurned) this.drawing = this.#draw(changed);
    if (changed.has('documentUrl') || changed.has('sha256') || changed.has('step')) void this.#checkDocument();
  }

  #hideFramed(): void {
    if (this.isFramed) for (const form of this.querySelectorAll('form')) form.hidden = true;
  }

  protected override firstUpdated(): void {
    const { error } = this;
    if (!error) return;
    // An error summary takes focus by itself when a page arrives.
    if (document.activeElement === document.body && !findPart(this, 'message')?.querySelector('tiwizi-error-summary'))
      findPart(this, 'message')?.focus();
    this.#tell(error);
  }

  /** Another step that cannot be drawn is asked of the server. */
  async #draw(changed: PropertyValues<this>): Promise<void> {
    if (await this.reprint(changed)) {
      this.#showCheck();
      this.#hideFramed();
    } else if (changed.has('step')) location.assign(this.actionUrl || location.href);
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
    if (!this.#busy && this.#press.take(button, event)) void this.#decide(action, form, button);
  };

  async #decide(action: SigningAction, form: HTMLFormElement, button: HTMLElement): Promise<void> {
    const fields = fieldsOf(form);
    const problem = this.#refusal(action, fields);
    if (problem) return this.#fail(problem);
    if (
      action === 'confirm' &&
      !this.dispatchEvent(new SignBeforeAuthorizeEvent({ sha256: this.sha256, pages: this.pages, level: this.level }))
    )
      return;
    this.#setBusy(button, action);
    try {
      // Not `form.action`: that is the buttons of this name.
      const port = this.port ?? httpSigningPort(form.getAttribute('action') || location.href);
      await this.#take(await port.send(action, fields, this.connection), action, form, button);
    } catch (cause) {
      this.#setBusy(undefined);
      if (!this.isConnected) return;
      if (cause instanceof UnreadableAnswer) this.#release(form, button);
      else await this.#fail('network');
    }
  }

  /** What stops a decision before anything is sent. */
  #refusal(action: SigningAction, fields: Readonly<Record<string, string>>): SignatureErrorName | undefined {
    if (action !== 'agree' && action !== 'confirm' && action !== 'resend') return undefined;
    if (this.isFramed) return 'framed';
    if (this.#file.check === 'mismatch') return 'fingerprint_mismatch';
    if (action === 'agree' && fields['agreed'] !== 'yes') return 'consent_missing';
    if (action === 'confirm' && !fields['code']?.trim()) return 'code_missing';
    return undefined;
  }

  /** Lets the browser post the form itself: the answer is a page. */
  #release(form: HTMLFormElement, button: HTMLElement): void {
    this.#released = button;
    // In a task of its own: while a submission is being handled a second one is ignored.
    setTimeout(() => form.requestSubmit(button));
  }

  async #take(state: SigningState, action: SigningAction, form: HTMLFormElement, button: HTMLElement): Promise<void> {
    // The page still tells of the earlier document: it is printed anew by the server.
    if (state.error === 'document_changed') {
      this.#setBusy(undefined);
      return this.#release(form, button);
    }
    const before = this.step ?? 'agree';
    const { next, error, step, report, ...rest } = state;
    const known = signatureErrors.find((each) => each === error) ?? (error ? 'signing_unreachable' : undefined);
    Object.assign(this, {
      triesLeft: undefined,
      retryAfter: undefined,
      agreed: undefined,
      ...rest,
      step,
      error: known,
      report: (report as VerifyReport | undefined) ?? this.report,
    });
    if (step === 'done') this.nextUrl = next ?? this.nextUrl;
    this.#setBusy(undefined);
    await this.updateComplete;
    if (step !== before) {
      this.querySelector<HTMLElement>('[data-tiwizi-focus]')?.focus();
      this.dispatchEvent(new SignStepEvent(step));
    }
    if (known) return this.#show(known);
    if (action === 'resend') announce(this, text(statusMessages, 'resent', this.locale));
    if (step === 'done')
      this.#leave(new SignCompleteEvent({ report: this.report, resultUrl: this.resultUrl, next }), next);
    else if (action === 'cancel') this.#leave(new SignDeclinedEvent(next), next);
  }

  #leave(event: SignCompleteEvent | SignDeclinedEvent, next: string | undefined): void {
    if (this.dispatchEvent(event) && next) location.assign(next);
  }

  async #fail(error: SignatureErrorName): Promise<void> {
    this.error = error;
    await this.updateComplete;
    this.#show(error);
  }

  /** Puts focus where an error is put right, and tells of it. */
  #show(error: SignatureErrorName): void {
    const field =
      error === 'consent_missing'
        ? 'agreed'
        : ['code_missing', 'code_wrong', 'code_expired'].includes(error)
          ? 'code'
          : undefined;
    const control = field && this.querySelector<HTMLInputElement>(`input[name="${field}"]`);
    if (control) {
      control.focus();
      if (field === 'code') control.select();
    } else findPart(this, 'message')?.focus();
    this.#tell(error);
  }

  #tell(error: SignatureErrorName): void {
    this.dispatchEvent(new SignErrorEvent(error, this.step ?? 'agree', !final.includes(error)));
  }

  #setBusy(button: HTMLElement | undefined, action?: SigningAction): void {
    this.#busy?.removeAttribute('aria-busy');
    this.#busy = button;
    button?.setAttribute('aria-busy', 'true');
    const word =
      action === 'confirm' ? 'busy_confirm' : action === 'agree' || action === 'resend' ? 'busy_agree' : undefined;
    announce(this, word ? text(statusMessages, word, this.locale) : '');
  }

  /** Compares the file with the fingerprint that the page names; once for a file. */
  async #checkDocument(): Promise<void> {
    const { documentUrl, sha256, step = 'agree', connection } = this;
    if (step !== 'agree' || !documentUrl || !sha256 || !this.#file.begin(documentUrl, sha256)) return;
    this.#showCheck();
    if (!(await this.#file.compare(documentUrl, sha256, connection))) return;
    this.#showCheck();
    this.#showPages();
    if (this.#file.check === 'mismatch') await this.#fail('fingerprint_mismatch');
    else if (this.#file.check === 'unreachable' && !this.error) {
      this.error = 'document_unreachable';
      this.#tell('document_unreachable');
    }
  }

  #showCheck(): void {
    const host = findPart(this, 'check');
    if (!host || !this.#file.isKnown) return;
    const state = this.#file.check ?? 'checking';
    host.dataset['tiwiziCheck'] = state;
    patchText(host, text(statusMessages, state, this.locale));
  }

  #showPages = (): void => {
    const { viewer } = this.constructor as typeof TiwiziESignature;
    if (viewer && this.#file.bytes) void showPages(this, this.#file.bytes, viewer, this.locale, this.connection);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'tiwizi-e-signature': TiwiziESignature;
  }
}
