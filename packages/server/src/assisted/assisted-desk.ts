import { createFormServer, giveDraft, readKnown, type FormServer } from '@tiwizi/forms/server';
import type { FormFlow } from '@tiwizi/forms';
import type { Visitor as VisitorOf } from '@tiwizi/http';
import type { Locale } from '@tiwizi/i18n';
import type { IdentitySession, IdentityUser } from '@tiwizi/identity/server';
import { renderTemplate } from '@tiwizi/ssr';
import { loginUrl } from '../login/login-url.ts';
import { lastLogout } from '../login/logouts.ts';
import { answersKnown } from '../request/bound-answers.ts';
import { isSealedNow } from '../request/is-confirming.ts';
import type { DeskOptions } from '../request/desk-options.ts';
import { formOptions } from '../request/form-options.ts';
import type { RequestDesk } from '../request/request-desk.ts';
import { printForm } from '../request/request-pages.ts';
import { nameIn, type Visitor } from '../request/visitor.ts';
import { AssistedRequests, assistedSubject, helperOf } from './assisted-requests.ts';
import { helperBanner, type Named } from './assisted-pages.ts';
import { helperFlow, ownSteps } from './helper-flow.ts';

/** What became of an attempt to take a request over: the id, or what is in the way. */
export type Taken = { readonly id: string } | 'unknown' | 'own' | 'unready';

type Parts = Pick<DeskOptions, 'site' | 'stores' | 'scanning' | 'secrets'>;

/**
 * One service, where it is filled in for others: a form of its own below `…/assisted`, whose drafts belong to nobody's login. What ends a
 * request (signing, sending, paying) is not among its addresses.
 */
export class AssistedDesk {
  readonly desk: RequestDesk;
  readonly requests: AssistedRequests;
  readonly #parts: Parts;
  #forms: { readonly flow: FormFlow; readonly server: FormServer } | undefined;

  constructor(desk: RequestDesk, parts: Parts) {
    this.desk = desk;
    this.#parts = parts;
    this.requests = new AssistedRequests(parts.stores, desk.drafts.ttl);
  }

  /** Where its pages live: `/ar/requests/birth-certificate-extract/assisted`. */
  base(locale: Locale): string {
    return `${this.desk.base(locale)}/assisted`;
  }

  /** As what somebody may help; undefined: they may not. */
  roleOf(user: IdentityUser, locale: Locale): Named | undefined {
    const { assisted } = this.desk.service;
    const role = assisted?.helper ? assisted.helper(user) : {};
    if (!assisted || role === false) return undefined;
    return { name: nameIn(user, locale), ...(role.organisation && { organisation: role.organisation }) };
  }

  /** Begins a request for somebody; undefined while what the form is made of cannot be had. */
  async begin({ actor, session }: Visitor, locale: Locale): Promise<string | undefined> {
    const role = this.roleOf(session.user, locale);
    const subject = assistedSubject(actor);
    const id = role && (await (await this.forms())?.begin(subject));
    if (!role || id === undefined) return undefined;
    const begunAt = new Date().toISOString();
    await this.requests.begin(subject, id, { service: this.desk.slug, helper: actor, ...role, begunAt });
    return id;
  }

  /** The form as a helper fills it in. */
  async forms(): Promise<FormServer | undefined> {
    const flow = await this.desk.flow();
    if (flow && flow !== this.#forms?.flow)
      this.#forms = { flow, server: this.#formServer(helperFlow(flow, this.#bound())) };
    return this.#forms?.server;
  }

  /**
   * Gives a request to the person who is logged in, with its files, and what is known of them where nothing was answered. Nobody else can take
   * it then, and the helper has it no more. Cut off anywhere and called again, or called twice, it does the same.
   */
  async take(subject: string, id: string, { subject: person, session }: Visitor): Promise<Taken> {
    if (helperOf(subject) === person) return 'own';
    const { drafts, service } = this.desk;
    const flow = await this.desk.flow();
    const sealed = await (await this.forms())?.seal(subject, id);
    const isGiven = (await drafts.load(person, id)) !== undefined;
    if (!sealed && isGiven) return this.#given(subject, id);
    if (!flow || !sealed) return (await drafts.load(subject, id)) ? 'unready' : 'unknown';
    const request = await this.requests.take(subject, id, person);
    if (!request?.taken) return 'unknown';
    const { helper, name, organisation, begunAt, taken } = request;
    const known = await answersKnown(service, session, this.#parts.site.log, this.desk.route);
    const given = await giveDraft(
      drafts,
      { owner: subject, id },
      {
        owner: person,
        assistance: { helper, name, ...(organisation && { organisation }), begunAt, takenAt: taken.at },
        known: readKnown(flow, known, new Date()),
        open: ownSteps(flow, this.#bound()),
      },
    );
    return given ? this.#given(subject, id) : 'unknown';
  }

  async #given(subject: string, id: string): Promise<Taken> {
    await this.requests.given(subject, id);
    return { id };
  }

  /** Questions that the person's login answers, or a register by it. */
  #bound(): readonly string[] {
    const { bound = [], sources = [] } = this.desk.service;
    return [...bound, ...sources.flatMap((source) => source.bound ?? [])];
  }

  #formServer(flow: FormFlow): FormServer {
    const { site, stores } = this.#parts;
    const { desk } = this;
    const { service, drafts } = desk;
    const leave = (locale: Locale): string => this.base(locale);
    const place = { flow, service, drafts, secret: 'resume-assisted', route: `${desk.route}/assisted`, base: leave };
    return createFormServer<IdentitySession | undefined>({
      ...formOptions({ ...this.#parts, ...place }),
      draftsPerPerson: 200,
      ending: 'give',
      visitor: async (request) => {
        const found = await site.visitor(request);
        return found && visitorOf(found);
      },
      loginUrl,
      print: async (page, visit) => {
        const fee = {
          sheet: desk.sheet,
          service,
          needsSignature: desk.needsSignature,
          flow: async () => flow,
          forms: () => this.forms(),
          chargeOf: desk.chargeOf.bind(desk),
        };
        const banner = page.kind === 'problem' ? '' : renderTemplate(helperBanner(page.locale));
        return printForm(site, page, visit, fee, undefined, banner);
      },
      exitUrl: leave,
      receiptUrl: leave,
      loggedOutAt: (owner) => lastLogout(stores, helperOf(owner)),
      complete: async ({ draftId }, { locale }) => ({ next: `${this.base(locale)}/${draftId}/code` }),
      // Nobody took it, and who tried is dead: its helper may change it again.
      sealedUrl: async (locale, { id, owner, since }) =>
        isSealedNow({}, since) || (await this.requests.get(owner, id))?.taken
          ? `${this.base(locale)}/${id}/code`
          : undefined,
    });
  }
}

/** Of the services that may be filled in for others. */
export const assistedDesks = (desks: readonly RequestDesk[], parts: Parts): readonly AssistedDesk[] =>
  desks.filter(({ service }) => service.assisted).map((desk) => new AssistedDesk(desk, parts));

/** A helper at a request of somebody else. */
const visitorOf = ({ actor, csrf, session }: Visitor): VisitorOf<IdentitySession> => ({
  actor,
  subject: assistedSubject(actor),
  csrf,
  session,
});
