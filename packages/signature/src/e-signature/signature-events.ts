import type { SigningStep } from '@tiwizi/core';
import type { VerifyReport } from '../pades/report.ts';
import type { SignatureErrorName } from '../protocol/signature-error-name.ts';
import type { SignatureLevel } from '../protocol/signature-level.ts';

/** `tiwizi-sign-step`: another step is shown. Bubbles, composed, cannot be refused. */
export class SignStepEvent extends Event {
  readonly step: SigningStep;

  constructor(step: SigningStep) {
    super('tiwizi-sign-step', { bubbles: true, composed: true });
    this.step = step;
  }
}

/** What is about to be signed. */
export interface AuthorizeDetails {
  /** Fingerprint of the document, hexadecimal. */
  readonly sha256: string | undefined;
  readonly pages: number | undefined;
  readonly level: SignatureLevel | undefined;
}

/** `tiwizi-sign-before-authorize`: the code is about to be handed over. Bubbles, composed, cancelable: `preventDefault()` hands nothing over. */
export class SignBeforeAuthorizeEvent extends Event implements AuthorizeDetails {
  readonly sha256: string | undefined;
  readonly pages: number | undefined;
  readonly level: SignatureLevel | undefined;

  constructor({ sha256, pages, level }: AuthorizeDetails) {
    super('tiwizi-sign-before-authorize', { bubbles: true, composed: true, cancelable: true });
    this.sha256 = sha256;
    this.pages = pages;
    this.level = level;
  }
}

/** What came of it. */
export interface CompleteDetails {
  /** What the verification of the signed document found. */
  readonly report: VerifyReport | undefined;
  /** The signed document. */
  readonly resultUrl: string | undefined;
  /** Where the page goes on at once. */
  readonly next: string | undefined;
}

/**
 * `tiwizi-sign-complete`: the document is signed. Bubbles, composed. Cancelable: `preventDefault()` stays on the page instead of going on to
 * `next`; it takes nothing back.
 */
export class SignCompleteEvent extends Event implements CompleteDetails {
  readonly report: VerifyReport | undefined;
  readonly resultUrl: string | undefined;
  readonly next: string | undefined;

  constructor({ report, resultUrl, next }: CompleteDetails) {
    super('tiwizi-sign-complete', { bubbles: true, composed: true, cancelable: true });
    this.report = report;
    this.resultUrl = resultUrl;
    this.next = next;
  }
}

/** `tiwizi-sign-declined`: the person does not want to sign. Bubbles, composed. Cancelable: `preventDefault()` stays on the page. */
export class SignDeclinedEvent extends Event {
  readonly next: string | undefined;

  constructor(next: string | undefined) {
    super('tiwizi-sign-declined', { bubbles: true, composed: true, cancelable: true });
    this.next = next;
  }
}

/** `tiwizi-sign-error`: something was not done. Bubbles, composed, cannot be refused. */
export class SignErrorEvent extends Event {
  readonly code: SignatureErrorName;
  /** The step in which the person now is. */
  readonly step: SigningStep;
  /** Whether the person can put it right on this page. */
  readonly recoverable: boolean;

  constructor(code: SignatureErrorName, step: SigningStep, recoverable: boolean) {
    super('tiwizi-sign-error', { bubbles: true, composed: true });
    this.code = code;
    this.step = step;
    this.recoverable = recoverable;
  }
}

declare global {
  interface HTMLElementEventMap {
    'tiwizi-sign-step': SignStepEvent;
    'tiwizi-sign-before-authorize': SignBeforeAuthorizeEvent;
    'tiwizi-sign-complete': SignCompleteEvent;
    'tiwizi-sign-declined': SignDeclinedEvent;
    'tiwizi-sign-error': SignErrorEvent;
  }
}
