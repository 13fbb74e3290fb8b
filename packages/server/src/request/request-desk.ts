import { createHmac } from 'node:crypto';
import type { DocumentMaker } from '@tiwizi/documents';
import { createFormServer, type DraftStore, type FormServer, type Submission } from '@tiwizi/forms/server';
import type { Answers, FormFlow } from '@tiwizi/forms';
import { text, wordsIn, type Locale } from '@tiwizi/i18n';
import type { IdentitySession } from '@tiwizi/identity/server';
import type { ServiceSheet } from '@tiwizi/services';
import {
  createSigningServer,
  type SigningHttpOptions,
  type SigningServer,
  type SigningServerOptions,
  type SummaryRow,
} from '@tiwizi/signature/server';
import { collection, type Collection } from '@tiwizi/store';
import { answeredSections } from '../document/answered-sections.ts';
import { requestDocument } from '../document/request-document.ts';
import { loginUrl } from '../login/login-url.ts';
import type { Site } from '../service/site.ts';
import { derivedKey } from '../stores/folder-stores.ts';
import type { ServiceStores } from '../stores/service-stores.ts';
import { boundErrors, knownAnswers } from './bound-answers.ts';
import { FlowSource } from './flow-source.ts';
import type { DocumentInput, OnlineService } from './online-service.ts';
import { requestMessages } from './request.messages.ts';
import { printForm, printSigning } from './request-pages.ts';

/** What a desk needs of the service it stands in. */
export interface DeskOptions {
  readonly site: Site;
  readonly service: OnlineService;
  readonly sheet: ServiceSheet;
  readonly stores: ServiceStores;
  /** The secret of drafts. */
  readonly secret: string;
  readonly specimen: boolean;
  /** Makes documents apart from what answers requests. */
  readonly documents: DocumentMaker;
  readonly signing: Omit<SigningServerOptions<IdentitySession>, 'documents' | 'http' | 'specimen'>;
}

/** What is kept beside a document: which answers it was made of, as a keyed fingerprint, and of which service. */
export interface Frozen {
  readonly answers: string;
  readonly service: string;
}

/** By person and draft. */
export const frozenDocuments = ({ records }: ServiceStores): Collection<Frozen> =>
  collection(records, 'frozen-document');

/** A confirmation that has not ended after so long has died with its process, in milliseconds. */
const confirmationTime = 30_000;

/** One service on its way from form to signature: its form, its documents, and what holds the two together. */
export class RequestDesk {
  readonly slug: string;
  readonly sheet: ServiceSheet;
  readonly service: OnlineService;
  readonly signing: SigningServer<IdentitySession>;
  readonly #options: DeskOptions;
  readonly #flow: FlowSource;
  readonly #records: Collection<Frozen>;
  #forms: FormServer | undefined;

  constructor(options: DeskOptions) {
    const { site, service, sheet, stores, signing, specimen } = options;
    this.#options = options;
    this.service = service;
    this.sheet = sheet;
    this.slug = sheet.slug ?? sheet.id;
    this.#records = frozenDocuments(stores);
    this.#flow = new FlowSource(this.slug, service.flow, site.languages.all, site.log);
    this.signing = createSigningServer<IdentitySession>({
      ...signing,
      documents: stores.documents,
      specimen,
      onError: (cause) => site.log.warning('signing_failed', { route: this.route, cause }),
      http: {
        ...this.#place(),
        print: (page, visit) => printSigning(site, page, visit),
        viewer: true,
        nextUrl: (locale, id) => `${site.languages.home(locale)}receipts/${id}`,
        declinedUrl: (locale, id) => `${this.base(locale)}/${id}/check?declined`,
        summaryOf: (id, owner, locale) => this.#summary(id, owner, locale),
      },
    });
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
    if (flow) this.#forms ??= this.#formServer(flow);
    return this.#forms;
  }

  /** Where both kits live, and who comes to them. */
  #place(): Pick<SigningHttpOptions<IdentitySession>, 'origin' | 'languages' | 'basePath' | 'visitor' | 'loginUrl'> {
    const { site } = this.#options;
    return {
      origin: site.origin,
      languages: site.languages.all,
      basePath: (locale) => this.base(locale),
      visitor: (request) => site.visitor(request),
      loginUrl,
    };
  }

  #formServer(flow: FormFlow): FormServer {
    const { site, service, stores, secret } = this.#options;
    return createFormServer<IdentitySession>({
      flow,
      drafts: stores.drafts,
      key: derivedKey(secret, 'resume'),
      ...(service.migrations ? { migrations: service.migrations } : {}),
      ...this.#place(),
      print: (page, visit) => printForm(site, page, visit),
      exitUrl: (locale, { id, reason }) =>
        `${site.languages.home(locale)}${reason === 'saved' ? `account?saved=${id}` : '?deleted'}`,
      receiptUrl: (locale, reference) => `${site.languages.home(locale)}receipts/${reference}`,
      prefill: ({ visitor }) => knownAnswers(service, visitor.session.user),
      checkStep: async (stepId, answers, { visitor, locale }) =>
        boundErrors(service, flow, stepId, answers, visitor.session.user, locale),
      // The answers are checked; the request exists once it is signed.
      complete: async (submission, { locale }) => {
        await this.openSignature(submission, locale);
        return { next: `${this.base(locale)}/${submission.draftId}/sign` };
      },
      onError: (cause) => site.log.error('form_failed', { route: this.route, cause }),
    });
  }

  /** Makes and freezes the document of a checked form. */
  async openSignature(submission: Submission, locale: Locale): Promise<void> {
    const { draftId: id, owner, answers } = submission;
    const { site, service, specimen, documents } = this.#options;
    const flow = await this.#flow.current();
    if (!flow || (await this.signing.status(id, owner))?.signed) return;
    const title = wordsIn(flow.title, locale);
    const input: DocumentInput = {
      flow,
      answers,
      locale,
      agency: wordsIn(site.agency.name, locale),
      title,
      declaration: wordsIn(service.declaration, locale) || text(requestMessages, 'declaration', locale),
      specimen,
      createdAt: new Date(),
      openFile: (answer) => submission.openFile(answer),
    };
    const pdf = service.document ? await service.document(input) : await documents.make(await requestDocument(input));
    await this.signing.open({ id, owner, pdf, title, reason: title });
    const frozen: Frozen = { answers: this.#fingerprint(answers), service: this.slug };
    await this.#records.update(owner, id, () => ({ value: frozen }));
  }

  /** The answers were changed (in another tab, by "back") since the document was made: it is no longer what the person means to sign. */
  async isOutdated(owner: string, id: string, submission: Submission | undefined): Promise<boolean> {
    const known = await this.signing.status(id, owner);
    if (!known || known.signed) return false;
    return !submission || (await this.#frozen(owner, id))?.answers !== this.#fingerprint(submission.answers);
  }

  /** Whether a person's document belongs to another service, whose addresses are its own. */
  async isOfAnother(owner: string, id: string): Promise<boolean> {
    const frozen = await this.#frozen(owner, id);
    return frozen !== undefined && frozen.service !== this.slug;
  }

  /**
   * Takes back what was agreed to of a draft that is about to be thrown away, so that nothing can be signed any more. False when it is being
   * signed at this moment, or is signed: then the draft stays.
   */
  async stopSigning(owner: string, id: string): Promise<boolean> {
    const known = await this.signing.status(id, owner);
    if (!known) return true;
    if (known.signed || isConfirming(known)) return false;
    // In its turn: after a confirmation that began meanwhile, which it waits for.
    const { signed, confirming } = await this.signing.withdraw(id, owner);
    return !signed && !confirming;
  }

  /** A draft that is gone takes its unsigned document along. */
  async forgetIfGone(owner: string, id: string, drafts: DraftStore): Promise<void> {
    if (await drafts.load(owner, id)) return;
    const known = await this.signing.status(id, owner);
    if (!known || known.signed || isConfirming(known)) return;
    await this.#options.stores.documents.remove(owner, id);
    await this.#records.discard(owner, id);
  }

  async #frozen(owner: string, id: string): Promise<Frozen | undefined> {
    return (await this.#records.get(owner, id))?.value;
  }

  #fingerprint(answers: Answers): string {
    return createHmac('sha256', derivedKey(this.#options.secret, 'frozen'))
      .update(JSON.stringify(answers))
      .digest('hex');
  }

  async #summary(id: string, owner: string, locale: Locale): Promise<readonly SummaryRow[]> {
    const flow = await this.#flow.current();
    const submission = await (await this.forms())?.submission(owner, id);
    if (!flow || !submission) return [];
    return answeredSections(flow, submission.answers, locale).flatMap(({ heading, rows }) =>
      rows.map(({ label, value }) => ({ key: label, value, group: heading })),
    );
  }
}

const isConfirming = ({ confirming }: { readonly confirming?: { readonly since: number } }): boolean =>
  confirming !== undefined && Date.now() - confirming.since < confirmationTime;
