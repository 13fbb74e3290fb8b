import { createHash } from 'node:crypto';
import type { StoredRecord } from '@tiwizi/store';
import { ClaimedQueue, growingGap } from '../queue/claimed-queue.ts';
import type { RequestDesk } from '../request/request-desk.ts';
import type { Site } from '../service/site.ts';
import type { ServiceStores } from '../stores/service-stores.ts';
import { noticeMessage, type NoticeFacts } from './notice-message.ts';
import type { Channel, Contact, NotificationOptions } from './notification-sender.ts';
import { within } from '../service/within.ts';

/** A notice that waits to be sent. */
export interface Notice extends NoticeFacts {
  /** Slug of its service. */
  readonly service: string;
  readonly contact: Contact;
}

/** As it is kept. */
export interface WaitingNotice extends Notice {
  readonly tries: number;
}

const day = 86_400_000;
/** After that nobody wants to know any more. */
const patience = 3 * day;
/** Longer than the sends of a round can take, each of them ended by `within`. */
const lease = 5 * 60_000;

/** Whose notices those to the agency itself are: no person's. */
const agencyItself = '«agency»';

/** Notices on their way out: each sent at least once, under one key, and given up after three days. */
export class Notices {
  readonly queue: ClaimedQueue<WaitingNotice>;
  readonly #site: Site;
  readonly #desks: readonly RequestDesk[];
  readonly #options: NotificationOptions;

  constructor(
    site: Site,
    desks: readonly RequestDesk[],
    stores: ServiceStores,
    options: NotificationOptions = { senders: [] },
  ) {
    this.queue = new ClaimedQueue(stores, 'notice', lease);
    this.#site = site;
    this.#desks = desks;
    this.#options = options;
  }

  /** Channels that can be used, the preferred one first. */
  get channels(): readonly Channel[] {
    return this.#options.senders.map(({ channel }) => channel);
  }

  /** @param occasion what it is about and when that was: the same occasion is told once */
  async add(owner: string, occasion: readonly string[], notice: Notice): Promise<void> {
    await this.queue.add(
      owner,
      keyOf(owner, occasion),
      { ...notice, tries: 0 },
      { dueIn: 0, expiresIn: patience + day },
    );
  }

  /** Tells the agency's desk that a request arrived. */
  async tellDesk(id: string, number: string, service: string): Promise<void> {
    const { desk } = this.#options;
    if (!desk || !this.channels.includes('mail')) return;
    const { to, language } = desk;
    const contact = { channel: 'mail', to } as const;
    await this.add(agencyItself, [id, 'filed'], { event: 'filed', service, language, number, contact });
  }

  /** Sends what is due. What is left when it is to end comes up again after the lease. */
  async work(signal: AbortSignal): Promise<void> {
    for (const waiting of await this.queue.due()) {
      if (signal.aborted) return;
      await this.#send(waiting);
    }
  }

  async #send(waiting: StoredRecord<WaitingNotice>): Promise<void> {
    const { owner, id: key, value } = waiting;
    const { contact, service } = value;
    const sender = this.#options.senders.find(({ channel }) => channel === contact.channel);
    const desk = this.#desks.find(({ slug }) => slug === service);
    // Neither is offered any more.
    if (!sender || !desk) return this.queue.end(waiting);
    try {
      await within(sender.send({ ...contact, ...noticeMessage(value, this.#site, desk), key }));
      await this.queue.done(owner, key);
    } catch (cause) {
      const isOver = Date.now() > (value.ends ? Date.parse(value.ends) : waiting.created + patience);
      this.#site.log.warning(isOver ? 'notice_given_up' : 'notice_failed', { cause: new NoticeError(cause) });
      if (isOver) return this.queue.end(waiting);
      this.queue.failed(owner, key);
      const tries = value.tries + 1;
      const expiresIn = Math.max(1, waiting.created + patience + day - Date.now());
      await this.queue.again(waiting, { ...value, tries }, { dueIn: growingGap(tries), expiresIn });
    }
  }
}

/** What a sender threw, without its words: mail servers repeat the address in them. */
class NoticeError extends Error {
  override readonly name = 'NoticeError';
  readonly code = 'notice_not_sent';

  constructor(cause: unknown) {
    const code = (cause as { readonly code?: unknown } | undefined)?.code;
    super(typeof code === 'string' && /^[A-Za-z_]{1,40}$/.test(code) ? code : 'the sender failed');
  }
}

const keyOf = (owner: string, occasion: readonly string[]): string =>
  createHash('sha256')
    .update(JSON.stringify([owner, ...occasion]))
    .digest('base64url')
    .slice(0, 32);
