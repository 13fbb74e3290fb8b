import { check, same } from './check.ts';
import { htmlOf, type Markup } from './markup.ts';
import { onStage, settled, type Stage } from './stage.ts';
import { suite } from './suite.ts';

/** A state that a page comes to. */
export interface TitledState {
  /** Leads to it from the state before. */
  act(stage: Stage): unknown;
  /** Whether something is wrong in it: the title then says so before what it said, and only as long as it is. */
  readonly isError?: boolean;
}

/** What the titles of an element's states are tested with. */
export interface TitleContractOptions {
  readonly markup: Markup;
  /** Its states in their order, by name. */
  readonly states: Readonly<Record<string, TitledState>>;
}

const LOCALE = 'en';

/**
 * Declares the contract of titles: each state of a page has a title of its own, which is the first thing that is read and all that is seen of
 * it in a list of tabs; an error is told first, goes when it is put right, and with the element that told it.
 *
 * Standard: WCAG 2.2 2.4.2; G131, H25.
 *
 * @param tag a defined element that changes the title of its page
 */
export function titleContract(tag: string, { markup, states }: TitleContractOptions): void {
  const base = 'Start – Agency';
  /** Goes through all states. */
  const visit = async (look: (name: string, state: TitledState, before: string) => unknown): Promise<void> => {
    const own = document.title;
    document.title = base;
    try {
      await onStage(tag, htmlOf(markup, LOCALE), LOCALE, async (stage) => {
        // What the page said when nothing was wrong.
        let plain = document.title;
        for (const [name, state] of Object.entries(states)) {
          await state.act(stage);
          await settled(document.body);
          await look(name, state, plain);
          if (!state.isError) plain = document.title;
        }
      });
    } finally {
      document.title = own;
    }
  };

  suite(`<${tag}>: the contract of titles`, {
    'each state has a title of its own': async () => {
      const seen = new Map<string, string>();
      await visit((name) => {
        const { title } = document;
        check(title.trim(), `${name}: there is no title`);
        check(!seen.has(title), `${name}: the title is "${title}", as in ${seen.get(title)}`);
        seen.set(title, name);
      });
    },

    'an error is told first in the title, and only while it stands': () =>
      visit((name, { isError }, before) => {
        const { title } = document;
        if (isError)
          check(
            title !== before && title.endsWith(before),
            `${name}: the title is "${title}", without a word before "${before}"`,
          );
        else
          check(title === before || !title.endsWith(before), `${name}: the title still tells of an error: "${title}"`);
      }),

    'what an error put into the title goes with the element': async () => {
      const last = Object.entries(states).findIndex(([, { isError }]) => isError);
      if (last < 0) return;
      const own = document.title;
      document.title = base;
      try {
        let before = base;
        await onStage(tag, htmlOf(markup, LOCALE), LOCALE, async (stage) => {
          for (const [, state] of Object.entries(states).slice(0, last + 1)) {
            before = document.title;
            await state.act(stage);
            await settled(document.body);
          }
        });
        await settled(document.body);
        same(document.title, before, 'the title after the element has left');
      } finally {
        document.title = own;
      }
    },
  });
}
