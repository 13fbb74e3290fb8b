import assert from 'node:assert/strict';
import type { Clock } from '../clock.ts';
import type { StoreProblem, Stores } from '../stores.ts';

/** A store under test, empty at first. */
export interface StoresUnderTest {
  readonly stores: Stores;
  /** Another instance on the same data, as a second process would open it. Absent where there is no such thing. */
  another?(): Promise<Stores>;
  /** Throws the data away; instances are closed before. */
  destroy?(): Promise<void>;
}

/** Makes an empty store that goes by the clock it is given and tells its problems. Called once a test. */
export type MakeStores = (context: {
  readonly now: Clock;
  readonly report: (problem: StoreProblem) => void;
}) => Promise<StoresUnderTest>;

/** What a test of the contract works with. */
export interface Trial {
  readonly stores: Stores;
  /** Two instances on the same data, or one and the same where there is no second. */
  readonly both: readonly [Stores, Stores];
  /** The two by turns. */
  either(index: number): Stores;
  readonly problems: StoreProblem[];
  /** Lets time pass, in milliseconds; back, when negative. */
  pass(milliseconds: number): void;
  time(): number;
}

/** Runs a test on a store of its own. */
export function trialOf(make: MakeStores): (test: (trial: Trial) => Promise<void>) => () => Promise<void> {
  return (test) => async () => {
    let time = Date.UTC(2026, 10, 29, 12);
    const problems: StoreProblem[] = [];
    const subject = await make({ now: () => time, report: (problem) => problems.push(problem) });
    const another = await subject.another?.();
    try {
      await test({
        stores: subject.stores,
        either: (index) => (index % 2 && another) || subject.stores,
        both: [subject.stores, another ?? subject.stores],
        problems,
        pass: (milliseconds) => {
          time += milliseconds;
        },
        time: () => time,
      });
    } finally {
      await another?.close();
      await subject.stores.close();
      await subject.destroy?.();
    }
  };
}

/** What has to be there. */
export function need<T>(value: T | undefined): T {
  assert.ok(value !== undefined);
  return value;
}

export const hour = 3_600_000;
export const day: number = 24 * hour;
