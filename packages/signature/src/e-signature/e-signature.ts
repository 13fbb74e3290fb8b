import {
  announce,
  findPart,
  loadPrinter,
  withProperties,
  type EnhancerClass,
  type LoadTemplate,
  type SigningAction,
  type SigningPort,
  type SigningState,
} from '@tiwizi/core';
import type { PropertyValues } from '@lit/reactive-element';
import { text, type Locale } from '@tiwizi/i18n';
import type { VerifyReport } from '../pades/report.ts';
import { Decisions, type Decision } from './decisions.ts';
import { DocumentCheck } from './document-check.ts';
import type { DocumentViewer } from './document-viewer.ts';
import { eSignatureProperties, type ESignatureData } from './e-signature-data.ts';
import { signatureErrors, type SignatureErrorName } from '../protocol/signature-error-name.ts';
import { focusOn } from './focus-on.ts';
import { statusMessages } from './e-signature-status.messages.ts';
import { httpSigningPort, UnreadableAnswer } from './http-signing-port.ts';
import {
  SignBeforeAuthorizeEvent,
  SignCompleteEvent,
  SignDeclinedEvent,
  SignErrorEvent,
  SignStepEvent,
} from './signature-events.ts';
import type { SignatureTitleFacts } from './signature-title.ts';
import { showError } from './show-error.ts';

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

  readonly #decisions: Decisions = new Decisions(this, (decision) => this.#decide(decision));
  readonly #document: DocumentCheck = new DocumentCheck(this);
  /** What the page was last given its title for. */
  #titled: readonly [SignatureTitleFacts, Locale] | undefined;

  /** Whether the page stands inside another one, without having been told that it may. */
  get isFramed(): boolean {
    return !this.allowFramed && window.top !== window;
  }

  get #viewer(): (() => Promise<DocumentViewer>) | undefined {
    return (this.constructor as typeof TiwiziESignature).viewer;
  }

  protected override listen(): void {
    const signal = this.connection;
    this.#decisions.listen(signal);
    // What is drawn after the first decision is fetched while the person reads, not when the network may be gone.
    const load = (): void => void loadPrinter(TiwiziESignature.template).catch(() => undefined);
    this.addEventListener('focusin', load, { signal, once: true });
    // `toggle` does not bubble.
    const toggled = (): void => this.#document.showPages(this.#viewer, signal);
    this.addEventListener('toggle', toggled, { signal, capture: true });
    if (this.isFramed) this.error = 'framed';
    else void this.#checkDocument();
  }

  protected override patch(changed: PropertyValues<this>): void {
    this.#hideFramed();
    this.#titled ??= this.#titleFacts;
    if (!this.hasUpdated) return;
    if (changed.size || this.hasTurned) this.drawing = this.#draw(changed);
    if (changed.has('documentUrl') || changed.has('sha256') || changed.has('step')) void this.#checkDocument();
  }

  #hideFramed(): void {
    if (this.isFramed) for (const form of this.querySelectorAll('form')) form.hidden = true;
  }

  protected override firstUpdated(): void {
    super.firstUpdated();
    const { error } = this;
    if (!error) return;
    // An error summary takes focus by itself when a page arrives.
    const heading = findPart(this, 'message')?.querySelector<HTMLElement>('.tiwizi-notice__heading');
    if (document.activeElement === document.body) focusOn(heading);
    this.#tell(error);
  }

  /** Another step that cannot be drawn is asked of the server. */
  async #draw(changed: PropertyValues<this>): Promise<void> {
    if (await this.reprint(changed)) {
      this.#document.tell();
      this.#hideFramed();
      await this.#retitle();
    } else if (changed.has('step')) location.assign(this.actionUrl || location.href);
  }

  get #titleFacts(): readonly [SignatureTitleFacts, Locale] {
    const { step, documentName, error, locale } = this;
    return [{ step, documentName, error }, locale];
  }

  /** The title says where one is, and that there is an error (WCAG 2.2, 2.4.2). */
  async #retitle(): Promise<void> {
    const { retitled } = await import('./signature-title.ts').catch(() => {
      // The page says what its title then does not.
      return { retitled: undefined };
    });
    if (!retitled || !this.isConnected) return;
    const facts = this.#titleFacts;
    const title = retitled(document.title, this.#titled ?? facts, facts);
    if (document.title !== title) document.title = title;
    this.#titled = facts;
  }

  async #decide(decision: Decision): Promise<void> {
    const { action, fields, form } = decision;
    const problem = this.#refusal(action, fields);
    if (problem) return this.#fail(problem);
    const { sha256, pages, level } = this;
    if (action === 'confirm' && !this.dispatchEvent(new SignBeforeAuthorizeEvent({ sha256, pages, level }))) return;
    this.#decisions.begin(decision);
    try {
      // Not `form.action`: that is the buttons of this name.
      const port = this.port ?? httpSigningPort(form.getAttribute('action') || location.href);
      await this.#take(await port.send(action, fields, this.connection), decision);
    } catch (cause) {
      this.#decisions.end();
      if (!this.isConnected) return;
      if (cause instanceof UnreadableAnswer) this.#decisions.release(decision);
      else await this.#fail('network');
    }
  }

  /** What stops a decision before anything is sent. */
  #refusal(action: SigningAction, fields: Readonly<Record<string, string>>): SignatureErrorName | undefined {
    if (action !== 'agree' && action !== 'confirm' && action !== 'resend') return undefined;
    if (this.isFramed) return 'framed';
    if (this.#document.isMismatch) return 'fingerprint_mismatch';
    if (action === 'agree' && fields['agreed'] !== 'yes') return 'consent_missing';
    if (action === 'confirm' && !fields['code']?.trim()) return 'code_missing';
    return undefined;
  }

  async #take(state: SigningState, decision: Decision): Promise<void> {
    // The page still tells of the earlier document: it is printed anew by the server.
    if (state.error === 'document_changed') return this.#decisions.release(decision);
    const { action } = decision;
    const before = this.step ?? 'agree';
    const { next, error, step, report, ...rest } = state;
    const known = signatureErrors.find((each) => each === error) ?? (error ? 'signing_unreachable' : undefined);
    Object.assign(this, {
      triesLeft: undefined,
      retryAfter: undefined,
      agreed: undefined,
      validUntil: undefined,
      ...rest,
      step,
      error: known,
      report: (report as VerifyReport | undefined) ?? this.report,
    });
    if (step === 'done') this.nextUrl = next ?? this.nextUrl;
    this.#decisions.end();
    await this.updateComplete;
    if (step !== before) {
      focusOn(findPart(this, 'heading'));
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
    await this.#show(error);
  }

  async #show(error: SignatureErrorName): Promise<void> {
    await showError(this, error, this, this.locale);
    this.#tell(error);
  }

  #tell(error: SignatureErrorName): void {
    this.dispatchEvent(new SignErrorEvent(error, this.step ?? 'agree', !final.includes(error)));
  }

  async #checkDocument(): Promise<void> {
    if ((this.step ?? 'agree') !== 'agree') return;
    const found = await this.#document.run(this.#viewer, this.connection);
    if (found === 'mismatch') await this.#fail('fingerprint_mismatch');
    else if (found === 'unreachable' && !this.error) {
      this.error = 'document_unreachable';
      this.#tell('document_unreachable');
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tiwizi-e-signature': TiwiziESignature;
  }
}
