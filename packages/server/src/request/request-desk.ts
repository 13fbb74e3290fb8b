import {
  createFormServer,
  drafts,
  type Completion,
  type DraftStore,
  type FormPage,
  type FormServer,
  type Submission,
} from '@tiwizi/forms/server';
import type { FormFlow } from '@tiwizi/forms';
import type { KnownVisit, Visit as KitVisit } from '@tiwizi/http';
import { wordsIn, type Locale } from '@tiwizi/i18n';
import type { IdentitySession } from '@tiwizi/identity/server';
import type { ServiceSheet } from '@tiwizi/services';
import {
  createSigningServer,
  type SigningHttpOptions,
  type SigningServer,
  type SummaryRow,
} from '@tiwizi/signature/server';
import type { Collection } from '@tiwizi/store';
import { correctionRecords, type Correction } from '../correction/correction.ts';
import { documentInput } from '../document/document-input.ts';
import { unlessBusy } from '../document/is-busy.ts';
import { documentRows, requestDocument } from '../document/request-document.ts';
import { chargeOf } from '../payment/fee.ts';
import { loginUrl } from '../login/login-url.ts';
import { lastLogout } from '../login/logouts.ts';
import { ServiceError } from '../service/service-error.ts';
import { answersKnown, boundErrors } from './bound-answers.ts';
import type { FiledDocument } from './filed-document.ts';
import { demandsOf } from './demands.ts';
import type { DeskOptions } from './desk-options.ts';
import { exitUrl } from './exit-url.ts';
import { formOptions } from './form-options.ts';
import { FlowSource } from './flow-source.ts';
import { isConfirming, isSealedNow } from './is-confirming.ts';
import { fingerprints, frozenDocuments, frozenOf, type Frozen } from './frozen-documents.ts';
import type { DocumentInput, OnlineService } from './online-service.ts';
import { printForm, printSigning } from './request-pages.ts';
import { UnsignedDocuments } from './unsigned-documents.ts';
import { nameIn, requestIdOf, signedIn, type RequestVisitor } from './visitor.ts';

/** One service on its way from form to signature: its form, its documents, and what holds the two together. */
export class RequestDesk {
  readonly slug: string;
  readonly service: OnlineService;
  /** Undefined: nobody signs on this site. */
  readonly signing: SigningServer<IdentitySession> | undefined;
  /** Drafts of this service, which without login are kept for less long. */
  readonly drafts: DraftStore;
  /** Milliseconds for which a receipt is kept; undefined: until it is removed. */
  readonly receiptLife: number | undefined;
  /** Milliseconds for which a browser or a code opens a request without login. */
  readonly openLife: number;
  readonly needsLogin: boolean;
  readonly needsSignature: boolean;
  readonly #unsigned: UnsignedDocuments;
  readonly #options: DeskOptions;
  readonly #flow: FlowSource;
  readonly #records: Collection<Frozen>;
  readonly #corrections: Collection<Correction>;
  #forms: { readonly flow: FormFlow; readonly server: FormServer } | undefined;

  constructor(options: DeskOptions) {
    const { site, service, sheet, stores, signing, specimen } = options;
    this.#options = options;
    this.service = service;
    this.slug = sheet.slug ?? sheet.id;
    const { needsLogin, needsSignature, draftLife, receiptLife, openLife } = demandsOf(service, this.slug);
    this.needsLogin = needsLogin;
    this.needsSignature = needsSignature;
    this.receiptLife = receiptLife;
    this.openLife = openLife;
    this.drafts = draftLife === undefined ? stores.drafts : drafts(stores, { ttl: draftLife });
    this.#unsigned = new UnsignedDocuments(stores, this.drafts, { draft: this.drafts.ttl, sent: this.receiptLife });
    this.#records = frozenDocuments(stores);
    this.#corrections = correctionRecords(stores);
    this.#flow = new FlowSource(this.slug, service, site.languages.all, site.log);
    this.signing =
      signing &&
      createSigningServer<IdentitySession>({
        ...signing,
        documents: stores.documents,
        specimen,
        onError: (cause) => site.log.warning('signing_failed', { route: this.route, cause }),
        http: {
          ...this.#place(),
          visitor: (request) => site.visitor(request),
          loginUrl,
          print: (page, visit) => printSigning(site, page, visit),
          viewer: true,
          nextUrl: (locale, id) => `${site.languages.home(locale)}receipts/${id}`,
          declinedUrl: (locale, id) => `${this.base(locale)}/${id}/check?declined`,
          summaryOf: (id, owner, locale) => this.#summary(id, owner, locale),
        },
      });
  }

  /** Days for which a draft is kept after its last change, and a receipt with its document; undefined: until it is removed. */
  get keptDays(): { readonly draft: number; readonly receipt: number | undefined } {
    const days = (life: number): number => Math.round(life / 86_400_000);
    return { draft: days(this.drafts.ttl), receipt: this.receiptLife && days(this.receiptLife) };
  }

  /** Its sheet at present; the catalogue keeps one. */
  get sheet(): ServiceSheet {
    return this.#options.catalogue.find(this.slug) ?? this.#options.sheet;
  }

  /** The addresses of this service as operators are told of them. */
  get route(): string {
    return `/{lang}/requests/${this.slug}`;
  }

  /** Where its requests live: `/ar/requests/birth-certificate-extract`. */
  base(locale: Locale): string {
    return `${this.#options.site.languages.home(locale)}requests/${this.slug}`;
  }

  /** What is asked; undefined while what it is made of cannot be had. */
  flow(): Promise<FormFlow | undefined> {
    return this.#flow.current();
  }

  /** The form; undefined while what its flow is made of cannot be had. */
  async forms(): Promise<FormServer | undefined> {
    const flow = await this.#flow.current();
    if (flow && flow !== this.#forms?.flow) this.#forms = { flow, server: this.#formServer(flow) };
    return this.#forms?.server;
  }

  /** Who is at a request: the person who is signed in or, without login, whoever's browser it is open in. */
  visitor(request: Request, id: string): Promise<RequestVisitor | undefined> {
    const { site, anonymous } = this.#options;
    return this.needsLogin ? site.visitor(request) : anonymous.visitor(request, id);
  }

  /** Where both kits live. */
  #place(): Pick<SigningHttpOptions<IdentitySession>, 'origin' | 'languages' | 'basePath'> {
    const { origin, languages } = this.#options.site;
    return { origin, languages: languages.all, basePath: (locale) => this.base(locale) };
  }

  #formServer(flow: FormFlow): FormServer {
    const { site, service, stores } = this.#options;
    const { drafts, route } = this;
    const home = (locale: Locale): string => site.languages.home(locale);
    const base = (locale: Locale): string => this.base(locale);
    const common = formOptions({ ...this.#options, flow, drafts, secret: 'resume', route, base });
    return createFormServer<IdentitySession | undefined>({
      ...common,
      login: this.needsLogin ? 'required' : 'none',
      ending: this.needsSignature ? 'continue' : 'send',
      visitor: (request) => this.visitor(request, requestIdOf(request)),
      loginUrl: this.needsLogin ? loginUrl : (locale) => site.resumeUrl(locale),
      print: async (page, visit) => printForm(site, page, visit, this, await this.#correctionOf(page, visit)),
      exitUrl: exitUrl(site, this.needsLogin),
      loggedOutAt: (owner) => lastLogout(stores, owner),
      receiptUrl: (locale, reference) => `${home(locale)}receipts/${reference}`,
      known: ({ visitor }) => (visitor.session ? answersKnown(service, visitor.session, site.log, this.route) : {}),
      checkStep: async (stepId, answers, visit, askedAnew) => {
        const { session } = visit.visitor;
        const bound = session ? boundErrors(service, flow, stepId, answers, session.user, visit.locale, askedAnew) : [];
        return [...bound, ...(await common.checkStep(stepId, answers, visit, askedAnew))];
      },
      complete: (submission, visit) =>
        unlessBusy(site.log, this.route, async () => {
          if (!this.needsSignature) return this.#send(submission, visit);
          // The answers are checked; the request exists once it is signed.
          await this.openSignature(submission, visit.locale);
          return { next: `${this.base(visit.locale)}/${submission.draftId}/sign` };
        }),
      sealedUrl: async (locale, { id, owner, since }) => {
        const known = await this.signing?.status(id, owner);
        if (known?.signed) return `${home(locale)}receipts/${id}`;
        return known && isSealedNow(known, since) ? `${this.base(locale)}/${id}/sign` : undefined;
      },
    });
  }

  /** Makes and freezes the document of a checked form. */
  async openSignature(submission: Submission, locale: Locale): Promise<void> {
    const { draftId: id, owner } = submission;
    const flow = await this.#flow.current();
    if (!flow || !this.signing || (await this.signing.status(id, owner))?.signed) return;
    const pdf = await this.#document(flow, submission, locale, new Date());
    const title = wordsIn(flow.title, locale);
    await this.signing.open({ id, owner, pdf, title, reason: title });
    await this.#records.update(owner, id, () => ({ value: frozenOf(submission, this.#kept(flow, submission)) }));
  }

  /** Makes what is sent without a signature. The draft ends with the answer, and the request exists. */
  async #send(
    submission: Submission,
    { visitor, locale }: KnownVisit<IdentitySession | undefined>,
  ): Promise<Completion> {
    const { draftId: id, owner } = submission;
    const flow = await this.#flow.current();
    if (!flow) throw new ServiceError('flow_unavailable', 'the form cannot be had at present');
    const now = new Date();
    const user = signedIn(visitor)?.session.user;
    // First, so that it is handed over even when this process ends with the post.
    await this.#options.queue.expect(visitor, id);
    await this.#unsigned.freeze(owner, id, await this.#document(flow, submission, locale, now), {
      ...frozenOf(submission, this.#kept(flow, submission)),
      unsigned: { at: now.toISOString(), locale, ...(user ? { applicant: nameIn(user, locale) } : {}) },
    });
    return { reference: id };
  }

  #kept(flow: FormFlow, submission: Submission): Parameters<typeof frozenOf>[1] {
    return { service: this.slug, charge: this.chargeOf(flow, submission), secrets: this.#options.secrets };
  }

  /** What is to be paid; undefined: nothing. A correction was paid with its request. */
  chargeOf(flow: FormFlow, { answers, corrects }: Submission): ReturnType<typeof chargeOf> {
    return corrects ? undefined : chargeOf(this.service.fee, flow, answers, this.slug);
  }

  async #document(flow: FormFlow, submission: Submission, locale: Locale, createdAt: Date): Promise<Uint8Array> {
    const { service, documents } = this.#options;
    const input = await this.#input(flow, submission, locale, createdAt);
    return service.document ? service.document(input) : documents.make(await requestDocument(input));
  }

  async #input(flow: FormFlow, submission: Submission, locale: Locale, createdAt: Date): Promise<DocumentInput> {
    const { site, service, specimen } = this.#options;
    const { owner, corrects } = submission;
    const correction = corrects ? (await this.#corrections.get(owner, corrects))?.value : undefined;
    const signature = this.needsSignature ? 'required' : 'none';
    const charge = this.chargeOf(flow, submission);
    const words = { agency: site.agency, declaration: service.declaration, correction, charge };
    return documentInput(flow, submission, { ...words, locale, signature, specimen, createdAt });
  }

  /** The document of a request that the person has ended: signed, or sent. Undefined while it is not. */
  async filed(owner: string, id: string): Promise<FiledDocument | undefined> {
    if (!this.needsSignature) return this.#unsigned.filed(owner, id);
    const result = await this.signing?.result(id, owner);
    if (!result) return undefined;
    const { pdf, sha256, signedAt: filedAt, evidence, verification } = result;
    const { name } = evidence.signer;
    return {
      pdf,
      sha256,
      filedAt,
      locale: evidence.consent.locale,
      ...(name ? { applicant: name } : {}),
      signature: { evidence, verification },
    };
  }

  /** The answers were changed (in another tab, by "back") since the document was made: it is no longer what the person means to sign. */
  async isOutdated(owner: string, id: string, submission: Submission | undefined): Promise<boolean> {
    const known = await this.signing?.status(id, owner);
    if (!known || known.signed) return false;
    return !submission || !(await this.isSameAsFiled(owner, id, submission));
  }

  /** Whether a document is signed, or is being signed at this moment. */
  async isSigning(owner: string, id: string): Promise<boolean> {
    const known = await this.signing?.status(id, owner);
    return known !== undefined && (known.signed !== undefined || isConfirming(known));
  }

  /** Whether the present answers, and the files by their digests, are those that the document was made of. */
  async isSameAsFiled(owner: string, id: string, submission: Submission): Promise<boolean> {
    const frozen = (await this.#records.get(owner, id))?.value;
    return frozen !== undefined && fingerprints(submission, this.#options.secrets).includes(frozen.answers);
  }

  /** Whether a person's document belongs to another service, whose addresses are its own. */
  async isOfAnother(owner: string, id: string): Promise<boolean> {
    const frozen = (await this.#records.get(owner, id))?.value;
    return frozen !== undefined && frozen.service !== this.slug;
  }

  /**
   * Takes back what was agreed to of a draft that is about to be thrown away, so that nothing can be signed any more. False when it is being
   * signed at this moment, or is signed: then the draft stays.
   */
  async stopSigning(owner: string, id: string): Promise<boolean> {
    const known = await this.signing?.status(id, owner);
    if (!this.signing || !known) return true;
    if (known.signed || isConfirming(known)) return false;
    // In its turn: after a confirmation that began meanwhile, which it waits for.
    const { signed, confirming } = await this.signing.withdraw(id, owner);
    return !signed && !confirming;
  }

  /** A draft that is gone takes along its unsigned document, and what waited for its signature. @returns whether it is gone */
  async forgetIfGone(owner: string, id: string): Promise<boolean> {
    if (await this.drafts.load(owner, id)) return false;
    await this.#unsigned.forget(owner, id);
    if (await this.isSigning(owner, id)) return true;
    await this.#options.queue.done(owner, id);
    await this.#options.stores.documents.remove(owner, id);
    await this.#records.discard(owner, id);
    return true;
  }

  /** What the agency asked to correct, where the form does so. */
  async #correctionOf(page: FormPage, { visitor }: KitVisit<unknown>): Promise<Correction | undefined> {
    const corrects = page.kind === 'problem' ? undefined : page.draft.corrects;
    return visitor && corrects ? (await this.#corrections.get(visitor.subject, corrects))?.value : undefined;
  }

  async #summary(id: string, owner: string, locale: Locale): Promise<readonly SummaryRow[]> {
    const flow = await this.#flow.current();
    const submission = await (await this.forms())?.submission(owner, id);
    if (!flow || !submission) return [];
    return documentRows(await this.#input(flow, submission, locale, new Date()));
  }
}
