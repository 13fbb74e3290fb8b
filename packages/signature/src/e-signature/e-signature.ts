import {
  announce,
  Enhancer,
  findPart,
  patchText,
  report as reportProblem,
  type Generate,
  type Printable,
  type SigningAction,
  type SigningPort,
  type SigningState,
  type SigningStep,
  type TemplateContext,
} from '@tiwizi/core';
import type { HeadingLevel } from '@tiwizi/elements';
import type { PropertyDeclarations, PropertyValues } from '@lit/reactive-element';
import { text, type Locale } from '@tiwizi/i18n';
import type { VerifyReport } from '../pades/report.ts';
import { DocumentFile } from './document-file.ts';
import { showPages, type DocumentViewer } from './document-viewer.ts';
import { eSignatureProperties, type ESignatureData } from './e-signature-data.ts';
import type { DocumentWarning } from '../protocol/document-warning.ts';
import { signatureErrors, type SignatureErrorName } from '../protocol/signature-error-name.ts';
import type { SignatureLevel } from '../protocol/signature-level.ts';
import type { SummaryRow } from '../protocol/summary-row.ts';
import { statusMessages } from './e-signature-status.messages.ts';
import { httpSigningPort, UnreadableAnswer } from './http-signing-port.ts';
import { patchHost, patchRegions } from './patch-regions.ts';
import {
  SignBeforeAuthorizeEvent,
  SignCompleteEvent,
  SignDeclinedEvent,
  SignErrorEvent,
  SignStepEvent,
} from './signature-events.ts';
import { decisionOf, fieldsOf, TrustedPress } from './signing-decision.ts';

const generator = async (): Promise<Generate> => {
  const [{ generatorOf }, { eSignatureTemplate }] = await Promise.all([
    import('@tiwizi/core/generate'),
    import('./e-signature.template.ts'),
  ]);
  return generatorOf(eSignatureTemplate);
};

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
 * @attr {'agree'|'code'|'done'} step - where the person stands; `agree` by default
 * @attr {string} action-url - where the decisions are posted; the page's own address by default
 * @attr {string} document-url - the PDF that is to be signed
 * @attr {string} document-name - its name, in its own language
 * @attr {string} sha256 - SHA-256 of its bytes, hexadecimal
 * @attr {number} pages - its pages
 * @attr {number} size - its bytes
 * @attr {string} warnings - what it holds beside its pages: `active`, `hidden`, by spaces
 * @attr {string} summary - its content as text, JSON `[{ "key": "…", "value": "…" }]`; or a child with `data-tiwizi-part="summary"`
 * @attr {boolean} viewer - has a place where the pages are drawn when it is opened (needs `TiwiziESignature.viewer`)
 * @attr {string} signer-name - who signs
 * @attr {string} certificate-subject - subject of the certificate, once known
 * @attr {string} provider-name - name of the signing service
 * @attr {'simple'|'advanced'|'qualified'} level - level of law 43-20, as whoever answers for the service states it; absent: none is claimed
 * @attr {boolean} specimen - test keys: says that there is no legal value
 * @attr {string} consent-text - words of the consent other than the element's own
 * @attr {boolean} agreed - the box is ticked already
 * @attr {string} destination - where the code was sent, masked, as words
 * @attr {string} sent-at - when, ISO 8601
 * @attr {string} error - code of what went wrong, see `signatureErrors`
 * @attr {number} tries-left - tries left for the code
 * @attr {number} retry-after - seconds until another code may be asked for
 * @attr {string} csrf - token of the session, posted with each decision
 * @attr {string} idempotency-key - names the confirmation, posted with the code
 * @attr {string} result-url - the signed PDF
 * @attr {string} next-url - where the way goes on
 * @attr {string} report - JSON of the report of `verifyPdf`
 * @attr {boolean} allow-framed - may be shown inside another page
 * @attr {'1'|'2'|'3'} heading-level - level of the headings of the steps; 2 by default
 * @fires {SignStepEvent} tiwizi-sign-step - another step is shown
 * @fires {SignBeforeAuthorizeEvent} tiwizi-sign-before-authorize - the code is about to be handed over; can be refused
 * @fires {SignCompleteEvent} tiwizi-sign-complete - the document is signed
 * @fires {SignDeclinedEvent} tiwizi-sign-declined - the person does not want to sign
 * @fires {SignErrorEvent} tiwizi-sign-error - something was not done
 *
 * Standards: PAdES B-B by the server (ETSI EN 319 142-1); law 43-20 (wording unreviewed); WCAG 2.2 2.4.3, 3.3.1, 3.3.4, 3.3.8, 4.1.3.
 */
export class TiwiziESignature extends Enhancer implements ESignatureData {
  static override readonly localized = true;
  static override generator: () => Promise<Generate> = generator;
  static override properties: PropertyDeclarations = eSignatureProperties;
  /** Loads what draws the pages: `async () => (await import('@tiwizi/signature/document-pages')).documentPages({ workerUrl })`. */
  static viewer?: () => Promise<DocumentViewer>;

  declare step?: SigningStep | undefined;
  declare actionUrl?: string | undefined;
  declare documentUrl?: string | undefined;
  declare documentName?: string | undefined;
  declare sha256?: string | undefined;
  declare pages?: number | undefined;
  declare size?: number | undefined;
  declare warnings?: readonly DocumentWarning[] | undefined;
  declare summary?: readonly SummaryRow[] | Printable;
  declare viewer?: boolean | undefined;
  declare signerName?: string | undefined;
  declare certificateSubject?: string | undefined;
  declare providerName?: string | undefined;
  declare level?: SignatureLevel | undefined;
  declare specimen?: boolean | undefined;
  declare consentText?: string | undefined;
  declare agreed?: boolean | undefined;
  declare destination?: string | undefined;
  declare sentAt?: string | undefined;
  declare error?: SignatureErrorName | undefined;
  declare triesLeft?: number | undefined;
  declare retryAfter?: number | undefined;
  declare csrf?: string | undefined;
  declare idempotencyKey?: string | undefined;
  declare resultUrl?: string | undefined;
  declare nextUrl?: string | undefined;
  declare report?: VerifyReport | undefined;
  declare allowFramed?: boolean | undefined;
  declare headingLevel?: HeadingLevel | undefined;

  /** How decisions are handed over; by default the form is posted to its own address. */
  port: SigningPort | undefined;

  readonly #press = new TrustedPress();
  #busy: HTMLElement | undefined;
  #released: HTMLElement | undefined;
  readonly #file = new DocumentFile();
  #drawn: { step: SigningStep; locale: Locale } | undefined;

  /** Whether the page stands inside another one, without having been told that it may. */
  get isFramed(): boolean {
    return !this.allowFramed && window.top !== window;
  }

  protected override needsGenerating(): boolean {
    return !this.querySelector('form, [data-tiwizi-part~="body"]');
  }

  protected override insertGenerated(fragment: DocumentFragment): void {
    const summary = findPart(this, 'summary');
    const place = fragment.querySelector('[data-tiwizi-part="summary"]');
    if (summary && place) place.replaceWith(summary);
    else if (summary) fragment.querySelector('form')?.before(summary);
    this.append(fragment);
  }

  protected override adopt(): void {
    this.#drawn = { step: this.step ?? 'agree', locale: this.locale };
  }

  protected override listen(): void {
    const signal = this.connection;
    this.#press.listen(this, signal);
    this.addEventListener('submit', this.#submitted, { signal });
    // What is drawn after the first decision is fetched while the person reads, not when the network may be gone.
    this.addEventListener('focusin', () => void generator().catch(() => undefined), { signal, once: true });
    // `toggle` does not bubble.
    this.addEventListener('toggle', this.#showPages, { signal, capture: true });
    addEventListener('pageshow', () => this.#setBusy(undefined), { signal });
    if (this.isFramed) this.error = 'framed';
    else void this.#checkDocument();
  }

  protected override patch(changed: PropertyValues<this>): void {
    if (this.isFramed) for (const form of this.querySelectorAll('form')) form.hidden = true;
    if (!this.hasUpdated) return;
    if (changed.size || this.locale !== this.#drawn?.locale)
      this.drawing = Promise.resolve(this.drawing).then(() => this.#draw());
    if (changed.has('documentUrl') || changed.has('sha256') || changed.has('step')) void this.#checkDocument();
  }

  protected override firstUpdated(): void {
    const { error } = this;
    if (!error) return;
    // An error summary takes focus by itself when a page arrives.
    if (document.activeElement === document.body && !findPart(this, 'message')?.querySelector('tiwizi-error-summary'))
      findPart(this, 'message')?.focus();
    this.#tell(error);
  }

  /** Prints again what has changed: another step as a whole, the same step by its regions. Controls of a step are never printed over. */
  async #draw(): Promise<void> {
    const { locale, step = 'agree' } = this;
    const isSame = this.#drawn?.step === step;
    let generate: Generate;
    try {
      generate = await generator();
    } catch (cause) {
      reportProblem(
        'tiwizi-e-signature-not-drawn',
        'The words could not be loaded; the server is asked for the page.',
        this,
        cause,
      );
      if (!isSame) location.assign(this.actionUrl || location.href);
      return;
    }
    const body = findPart(this, 'body');
    const fragment = generate(this, this.#context(body));
    const printed = fragment.querySelector('[data-tiwizi-part="body"]');
    const message = fragment.querySelector('[data-tiwizi-part="message"]');
    const place = findPart(this, 'message');
    if (place && message) patchHost(place, message);
    if (isSame || !body) patchRegions(this, fragment);
    else body.replaceChildren(...(printed?.childNodes ?? []));
    this.#drawn = { step, locale };
    this.#showCheck();
    if (this.isFramed) for (const form of this.querySelectorAll('form')) form.hidden = true;
  }

  /** An id that is free, or this element's own. */
  #context(body: Element | undefined): TemplateContext {
    const uniqueId = (base: string): string => {
      for (let count = 1; ; count++) {
        const id = count === 1 ? base : `${base}-${count}`;
        const known = document.getElementById(id);
        if (!known || this.contains(known) || body?.contains(known)) return id;
      }
    };
    return { locale: this.locale, uniqueId };
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
