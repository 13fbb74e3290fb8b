import type { LocalizedText } from '@tiwizi/i18n';
import { collection, type Collection } from '@tiwizi/store';
import type { ServiceStores } from '../stores/service-stores.ts';

/** A request that somebody fills in for a person: what is known of it beside its draft. Nothing of the person is. */
export interface AssistedRequest {
  /** Slug of the service. */
  readonly service: string;
  /** Subject of the helper's login. */
  readonly helper: string;
  readonly name: string;
  readonly organisation?: LocalizedText;
  /** ISO 8601. */
  readonly begunAt: string;
  /** Whose it is by now; the subject is empty once they have it. */
  readonly taken?: { readonly subject: string; readonly at: string };
}

/** Where a person takes a request over, below the language. */
export const confirmPath = 'account/confirm';

/** What stands before the helper's subject; no login is such a subject, which is ASCII (OpenID Connect Core 1.0, 2). */
const mark = '«assisted» ';

/** Whose a helped request is until the person takes it over: an owner of its own, so that no address of the helper's own requests has it. */
export const assistedSubject = (helper: string): string => `${mark}${helper}`;
/** The login of the helper whose such a subject is. */
export const helperOf = (subject: string): string => subject.slice(mark.length);

/** Requests that are filled in for others, by the subject they are kept under. */
export class AssistedRequests {
  readonly #kept: Collection<AssistedRequest>;
  readonly #life: number;

  /** @param life milliseconds for which one is kept after its last change */
  constructor({ records }: Pick<ServiceStores, 'records'>, life: number) {
    this.#kept = collection(records, 'assisted-request');
    this.#life = life;
  }

  async begin(subject: string, id: string, request: AssistedRequest): Promise<void> {
    await this.#kept.first(subject, id, request, { expiresIn: this.#life });
  }

  async get(subject: string, id: string): Promise<AssistedRequest | undefined> {
    return (await this.#kept.get(subject, id))?.value;
  }

  /** Those of a helper, last begun first. */
  async list(subject: string): Promise<readonly (AssistedRequest & { readonly id: string })[]> {
    const all = (await this.#kept.list(subject)).map(({ id, value }) => ({ ...value, id }));
    return all.toSorted((one, other) => other.begunAt.localeCompare(one.begunAt));
  }

  /** It becomes a person's, if it is nobody's yet. @returns the request when it is theirs */
  async take(subject: string, id: string, person: string): Promise<AssistedRequest | undefined> {
    const taken = { subject: person, at: new Date().toISOString() };
    const kept = await this.#kept.update(subject, id, (now) =>
      now && !now.value.taken ? { value: { ...now.value, taken }, expiresIn: this.#life } : undefined,
    );
    const value = kept?.value ?? (await this.get(subject, id));
    return value?.taken?.subject === person ? value : undefined;
  }

  /** The person has it: who that is, and what was filled in, is with their request from now on. */
  async given(subject: string, id: string): Promise<void> {
    await this.#kept.update(subject, id, (kept) => {
      const taken = kept?.value.taken;
      return kept && taken?.subject
        ? { value: { ...kept.value, taken: { ...taken, subject: '' } }, expiresIn: this.#life }
        : undefined;
    });
  }

  /** Thrown away by the helper. */
  async forget(subject: string, id: string): Promise<void> {
    await this.#kept.discard(subject, id);
  }
}
