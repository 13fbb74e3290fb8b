import type { FormFlow, NestedAnswers } from '@tiwizi/forms';
import type { Locale } from '@tiwizi/i18n';
import { collection, RecordConflict, type Collection, type RecordTimes, type StoredRecord } from '@tiwizi/store';
import type { AgencyStep } from '../hand-over/agency-client.ts';
import { ClaimedQueue } from '../queue/claimed-queue.ts';
import type { ReceiptRecord } from '../receipt/receipt.ts';
import type { RequestDesk } from '../request/request-desk.ts';
import type { RequestVisitor } from '../request/visitor.ts';
import { every } from '../service/every.ts';
import type { Site } from '../service/site.ts';
import type { ServiceStores } from '../stores/service-stores.ts';
import { answeredContact, claimedContact } from './contact.ts';
import type { NoticeEvent } from './notice-message.ts';
import { Notices } from './notices.ts';
import { dueReminder } from './payment-reminder.ts';
import type { AwaitedFee } from '../payment/awaited-fee.ts';
import type { Channel, Contact, NotificationOptions } from './notification-sender.ts';
import { within } from '../service/within.ts';

/** What is known of a request that is followed. */
interface Followed {
  /** Slug of its service. */
  readonly service: string;
  /** In which the person was here last. */
  readonly language: Locale;
  readonly contact?: Contact | undefined;
  /** Undefined while it is a draft. */
  readonly sent?: SentState | undefined;
}

interface SentState {
  readonly number: string;
  /** When something last changed: milliseconds since 1970. */
  readonly since: number;
  /** The agency's last step that was noticed. */
  readonly noticed?: string;
  /** Nothing can be asked of the person any more: the answers may go. */
  readonly isSettled?: boolean;
}

/** A request that the agency has just taken. */
export interface FiledNow {
  readonly owner: string;
  readonly id: string;
  readonly number: string;
  readonly language: Locale;
  /** The request that it corrects. */
  readonly corrects: string | undefined;
  readonly flow: FormFlow;
  readonly answers: NestedAnswers | undefined;
}

/** How requests are followed. */
export interface FollowOptions {
  readonly notifications?: NotificationOptions | undefined;
  /** Seconds at least between two questions about one request; 300 by default. */
  readonly statusSeconds?: number | undefined;
  /** Days for which answers and files are kept once the agency has decided; 7 by default. */
  readonly answersDays?: number | undefined;
}

const hour = 3_600_000;
const day = 24 * hour;
/** So long before its end a person is told of a draft. */
const warning = 2 * day;
/** So long a request is under way at most: then its answers go, and the agency is asked no more. */
const longest = 365 * day;
/** Seldom enough for what has not changed for days. */
const rarest = 6 * hour;
const lease = 5 * 60_000;

/** What is told of a step; the others are no news. */
const events: Readonly<Partial<Record<AgencyStep['state'], NoticeEvent>>> = {
  correction: 'correction',
  refused: 'decided',
  ready: 'ready',
};
const settled: readonly AgencyStep['state'][] = ['accepted', 'refused', 'ready'];
const final: readonly AgencyStep['state'][] = ['refused', 'ready'];

/**
 * Requests from their first answer to the agency's decision: each looked at from time to time by one process, so that the person is told
 * once, and the answers stay as long as the agency may ask for a correction.
 */
export class FollowUps {
  readonly notices: Notices;
  readonly #queue: ClaimedQueue<Followed>;
  readonly #receipts: Collection<ReceiptRecord>;
  readonly #site: Site;
  readonly #desks: readonly RequestDesk[];
  readonly #shortest: number;
  readonly #answersLife: number;
  /** Drafts that this process has put into the queue, in the language they are in; forgotten all at once when they are many. */
  readonly #begun = new Set<string>();

  constructor(
    site: Site,
    desks: readonly RequestDesk[],
    stores: ServiceStores,
    { notifications, statusSeconds = 300, answersDays = 7 }: FollowOptions,
  ) {
    this.notices = new Notices(site, desks, stores, notifications);
    this.#queue = new ClaimedQueue(stores, 'follow-up', lease);
    this.#receipts = collection(stores.records, 'receipt');
    this.#site = site;
    this.#desks = desks;
    this.#shortest = statusSeconds * 1000;
    this.#answersLife = Math.min(longest, answersDays * day);
  }

  /** Looks at what is due, again and again. @returns what ends it, after what is being done */
  start(milliseconds: number): () => Promise<unknown> {
    const closing = new AbortController();
    const { signal } = closing;
    const ends = [
      every(milliseconds, () => this.#work(signal), this.#site.log, 'follow_up_queue'),
      every(milliseconds, () => this.notices.work(signal), this.#site.log, 'notice_queue'),
    ];
    return () => {
      closing.abort();
      return Promise.all(ends.map((end) => end()));
    };
  }

  /** A person works on a draft: they are to be told before it goes. */
  async begin({ subject, session }: RequestVisitor, desk: RequestDesk, id: string, language: Locale): Promise<void> {
    const { channels } = this.notices;
    const { ttl } = desk.drafts;
    // One that is kept for two days ends in two days from its first answer on: that was said there.
    if (!channels.length || ttl < warning + day) return;
    const key = JSON.stringify([subject, id, language]);
    if (this.#begun.has(key) || !(await desk.drafts.load(subject, id))) return;
    const contact = session && claimedContact(channels, session.user);
    await this.#queue.change(subject, id, (kept) =>
      kept?.value.sent
        ? undefined
        : {
            value: { service: desk.slug, language, ...(contact && { contact }) },
            dueIn: kept?.due === undefined ? ttl - warning : Math.max(0, kept.due - Date.now()),
            expiresIn: ttl + day,
          },
    );
    if (this.#begun.size >= 10_000) this.#begun.clear();
    this.#begun.add(key);
  }

  /** The agency has taken a request. Where it tells how requests stand, the answers stay until it has decided. However often: once. */
  async filed(desk: RequestDesk, { owner, id, number, language, corrects, flow, answers }: FiledNow): Promise<void> {
    await this.notices.tellDesk(id, number, desk.slug);
    // Without login there is no page on which a request is followed or corrected.
    if (!desk.service.agency || !desk.needsLogin) return this.#queue.done(owner, id);
    await keepAnswers(desk, owner, id, longest);
    const now = Date.now();
    if (corrects === undefined)
      return this.#queue.change(owner, id, (kept) => {
        if (kept?.value.sent) return undefined;
        const contact = kept?.value.contact ?? answeredContact(this.notices.channels, flow, answers ?? {});
        const sent = { number, since: now };
        const value = { service: desk.slug, language, sent, ...(contact && { contact }) };
        return { value, dueIn: this.#gap(now), expiresIn: longest };
      });
    // The agency looks at the request again, of which this is a version.
    await this.#queue.done(owner, id);
    await this.#queue.change(owner, corrects, (kept) => {
      if (!kept?.value.sent) return undefined;
      const value = { ...kept.value, language, sent: { ...kept.value.sent, since: now } };
      return { value, ...timesOf(kept, this.#gap(now)) };
    });
  }

  /**
   * Tells of a fee that is not paid, where something is to be told by now.
   *
   * @param told occasions on which that was done
   * @returns the occasion, if there is a new one
   */
  async remind(
    owner: string,
    id: string,
    { desk, fee, locale, filedAt, until }: AwaitedFee,
    told: readonly string[],
  ): Promise<string | undefined> {
    const { channels } = this.notices;
    const due = channels.length ? dueReminder(fee, { filedAt, until }, Date.now()) : undefined;
    if (!due || told.includes(due.occasion)) return undefined;
    const { event, ends, occasion } = due;
    const followed = (await this.#queue.get(owner, id))?.value;
    const contact = followed?.contact ?? (await answeredIn(desk, owner, id, channels));
    const language = followed?.language ?? locale;
    if (contact) await this.notices.add(owner, [id, occasion], { event, service: desk.slug, language, ends, contact });
    return occasion;
  }

  /** Where a person is told of a request; undefined when they are not. */
  async contactOf(owner: string, id: string): Promise<Contact | undefined> {
    return (await this.#queue.get(owner, id))?.value.contact;
  }

  /** Forgets all requests of a person but these, and what they were still to be told. */
  async forget(owner: string, but: ReadonlySet<string | undefined>): Promise<void> {
    for (const { id } of await this.#queue.list(owner)) if (!but.has(id)) await this.#queue.done(owner, id);
    for (const { id } of await this.notices.queue.list(owner)) await this.notices.queue.done(owner, id);
  }

  async #work(signal: AbortSignal): Promise<void> {
    /** Services whose agency did not answer in this round: it is asked about no other of their requests. */
    const away = new Set<RequestDesk>();
    for (const followed of await this.#queue.due()) {
      // What is left comes up again after its lease.
      if (signal.aborted) return;
      const desk = this.#desks.find(({ slug }) => slug === followed.value.service);
      if (!desk) await this.#queue.end(followed);
      else if (followed.value.sent) await this.#askAgency(followed, followed.value.sent, desk, away);
      else await this.#lookAtDraft(followed, desk);
    }
  }

  async #lookAtDraft(followed: StoredRecord<Followed>, desk: RequestDesk): Promise<void> {
    const { owner, id, value } = followed;
    const { ttl } = desk.drafts;
    const draft = await desk.drafts.load(owner, id);
    if (!draft) return this.#queue.end(followed);
    const again = (dueIn: number): Promise<void> =>
      this.#queue.again(followed, value, { dueIn, expiresIn: dueIn + ttl + day });
    const ends = Date.parse(draft.updated) + ttl;
    const left = ends - Date.now();
    // A minute is not worth another look.
    if (left > warning + 60_000) return again(left - warning);
    const flow = await desk.flow();
    const isUnderWay = draft.submitted ?? draft.held ?? (await desk.isSigning(owner, id));
    if (!flow || isUnderWay) return again(hour);
    const { service, language, contact = answeredContact(this.notices.channels, flow, draft.answers) } = value;
    const about = { event: 'draftEnds', service, language, ends: new Date(ends).toISOString() } as const;
    if (contact) await this.notices.add(owner, [id, 'draftEnds', draft.updated], { ...about, contact });
    // Gone by then, or changed, and its time begins anew.
    return again(Math.max(0, left) + hour);
  }

  async #askAgency(
    followed: StoredRecord<Followed>,
    sent: SentState,
    desk: RequestDesk,
    away: Set<RequestDesk>,
  ): Promise<void> {
    const { owner, id, value } = followed;
    const again = (now: SentState): Promise<void> =>
      this.#queue.again(followed, { ...value, sent: now }, timesOf(followed, this.#gap(now.since)));
    const { agency } = desk.service;
    if (!agency || away.has(desk)) return again(sent);
    let step: AgencyStep | undefined;
    try {
      step = (await within(agency.status(id)))?.steps.at(-1);
    } catch (cause) {
      away.add(desk);
      this.#site.log.warning('agency_status_failed', { route: desk.route, cause });
      return again(sent);
    }
    const noticed = step && `${step.state} ${step.at}`.slice(0, 100);
    if (!step || !noticed || noticed === sent.noticed) return again(sent);
    const event = events[step.state];
    const { service, language, contact } = value;
    if (event && contact)
      await this.notices.add(owner, [id, noticed], { event, service, language, contact, number: sent.number });
    const isSettled = settled.includes(step.state);
    if (isSettled !== (sent.isSettled ?? false)) await this.#keepVersions(desk, owner, id, isSettled);
    if (final.includes(step.state)) return this.#queue.end(followed);
    return again({ ...sent, noticed, isSettled, since: Date.now() });
  }

  /** The answers of a request and of its corrections: all are needed, or none. */
  async #keepVersions(desk: RequestDesk, owner: string, id: string, isSettled: boolean): Promise<void> {
    const corrections = (await this.#receipts.list(owner)).filter(({ value }) => value.corrects === id);
    for (const version of [id, ...corrections.map((each) => each.id)])
      await keepAnswers(desk, owner, version, isSettled ? this.#answersLife : longest);
  }

  /** The longer nothing has changed, the later the agency is asked again: after a day every two hours. */
  #gap(since: number): number {
    return Math.max(this.#shortest, Math.min(rarest, (Date.now() - since) / 12));
  }
}

/** A request is followed until the end that it has, however often it is looked at. */
const timesOf = ({ expires }: StoredRecord, dueIn: number): RecordTimes => ({
  dueIn,
  expiresIn: expires === undefined ? longest : Math.max(1, expires - Date.now()),
});

/** What a person answered to a question about where they are reached, as long as their answers are kept. */
async function answeredIn(
  desk: RequestDesk,
  owner: string,
  id: string,
  channels: readonly Channel[],
): Promise<Contact | undefined> {
  const [flow, draft] = await Promise.all([desk.flow(), desk.drafts.load(owner, id)]);
  return flow && draft && answeredContact(channels, flow, draft.answers);
}

/** A sent draft is kept for so long from now, with its files. */
async function keepAnswers({ drafts }: RequestDesk, owner: string, id: string, life: number): Promise<void> {
  for (let tries = 0; tries < 5; tries++) {
    const draft = await drafts.load(owner, id);
    if (!draft) return;
    try {
      await drafts.save({ ...draft, life: Math.max(1, life) }, draft.revision);
      return;
    } catch (error) {
      // Somebody was quicker: what they saved is kept as long.
      if (!(error instanceof RecordConflict)) throw error;
    }
  }
}
