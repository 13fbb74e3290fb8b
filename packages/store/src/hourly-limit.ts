import { collection, type Collection } from './collection.ts';
import type { Records } from './records.ts';

const hour = 60 * 60 * 1000;

/** How often something may be done in an hour, by whoever or whatever it is counted for. All processes of a store count together. */
export class HourlyLimit {
  readonly #counted: Collection<readonly number[]>;

  /** @param kind of the records that count */
  constructor(records: Records, kind: string) {
    this.#counted = collection(records, kind);
  }

  /**
   * Counts once more, unless there were so many in the last hour. Gives the milliseconds after which there is room again; 0: counted.
   *
   * @param now milliseconds since 1970
   */
  async count(owner: string, perHour: number, now: number = Date.now()): Promise<number> {
    let wait = 0;
    await this.#counted.update(owner, '', (kept) => {
      const recent = (kept?.value ?? []).filter((at) => at > now - hour);
      wait = recent.length < perHour ? 0 : (recent.at(-perHour) ?? now) + hour - now;
      return wait ? undefined : { value: [...recent, now], expiresIn: hour };
    });
    return wait;
  }

  /** Takes back what was counted at that time. */
  async uncount(owner: string, now: number): Promise<void> {
    await this.#counted.update(owner, '', (kept) => {
      const at = kept?.value.indexOf(now) ?? -1;
      return kept && at >= 0 ? { value: kept.value.toSpliced(at, 1), expiresIn: hour } : undefined;
    });
  }
}
