import { check } from './check.ts';
import { watchLiveRegions } from './live-watch.ts';
import { htmlOf, type Markup } from './markup.ts';
import { onStage, settled, type Stage } from './stage.ts';
import { suite } from './suite.ts';
import { waitUntil } from './wait-until.ts';

/** Something that happens, and what is to be said of it. */
export interface Announced {
  /** The markup it happens in. */
  readonly markup: Markup;
  /** What a person does, or a server answers. */
  act(stage: Stage): unknown;
  /** What live regions say of it, one after the other, each once; nothing when empty. */
  readonly says: readonly (string | RegExp)[];
  /** Holds once all has happened; by default once the last words were said. */
  isOver?(stage: Stage): unknown;
}

const LOCALE = 'en';
const isSaid = (words: string | undefined, expected: string | RegExp): boolean =>
  words !== undefined && (typeof expected === 'string' ? words === expected : expected.test(words));

/**
 * Declares the contract of announcements: what happens is said once, in the order in which it happens, and nothing that is over is said after what has
 * come of it (“Sending…” after the error).
 *
 * Standard: WCAG 2.2 4.1.3.
 *
 * @param tag a defined element
 * @param situations by what is to be shown, as a sentence
 */
export function announcementContract(tag: string, situations: Readonly<Record<string, Announced>>): void {
  const clause = ({ markup, act, says, isOver }: Announced): (() => Promise<void>) => {
    return () =>
      onStage(tag, htmlOf(markup, LOCALE), LOCALE, async (stage) => {
        const watch = watchLiveRegions();
        const told = (): string =>
          `said: ${JSON.stringify(watch.said)}; to be said: ${says.map(String).join(', ') || 'nothing'}`;
        try {
          await act(stage);
          const last = says.at(-1);
          await waitUntil(
            () => (isOver ? isOver(stage) : last === undefined || watch.said.some((words) => isSaid(words, last))),
            'the last words',
          ).catch((cause: unknown) => {
            throw new Error(told(), { cause });
          });
          await settled(document.body);
        } finally {
          watch.stop();
        }
        const { said } = watch;
        check(said.length === says.length && says.every((each, index) => isSaid(said[index], each)), told());
      });
  };
  suite(
    `<${tag}>: the contract of announcements`,
    Object.fromEntries(Object.entries(situations).map(([sentence, each]) => [sentence, clause(each)])),
  );
}
