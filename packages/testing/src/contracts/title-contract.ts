import { silentAtFocus } from './accessible-text.ts';
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
  /** The title its page came with; by default one that tells nothing of the element. */
  readonly title?: string;
  /** Its states in their order, by name. */
  readonly states: Readonly<Record<string, TitledState>>;
}

const LOCALE = 'en';

/**
 * Declares the contract of titles: each state of a page has a title of its own, which is the first thing that is read and all that is seen of
 * it in a list of tabs; an error is told first, goes when it is put right, and with the element that told it. The focus, which says the rest,
 * goes from state to state to what has a name.
 *
 * Standard: WCAG 2.2 2.4.2, 2.4.3; G131, H25.
 *
 * @param tag a defined element that changes the title of its page
 */
export function titleContract(
  tag: string,
  { markup, title: base = 'Start – Agency', states }: TitleContractOptions,
): void {
  /** Goes through all states. */
  const visit = async (
    look: (name: string, state: TitledState, before: string, stage: Stage) => unknown,
  ): Promise<void> => {
    const own = document.title;
    document.title = base;
    try {
      await onStage(tag, htmlOf(markup, LOCALE), LOCALE, async (stage) => {
        // What the page said when nothing was wrong.
        let plain = document.title;
        for (const [name, state] of Object.entries(states)) {
          await state.act(stage);
          await settled(document.body);
          await look(name, state, plain, stage);
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

    'an error is told first in the title, and only while it stands': () => {
      let word = '';
      return visit((name, { isError }, before) => {
        const { title } = document;
        if (!isError)
          return check(!word || !title.startsWith(word), `${name}: the title still tells of an error: "${title}"`);
        word = title.endsWith(before) ? title.slice(0, -before.length) : '';
        check(word.trim(), `${name}: the title is "${title}", without a word before "${before}"`);
      });
    },

    'the focus is not lost on the way, and never at what has no name': () => {
      let wasInside = false;
      return visit(async (name, _, __, { subject }) => {
        const active = document.activeElement ?? document.body;
        check(
          active !== document.body || !wasInside,
          `${name}: what had the focus is gone, and nothing else has taken it`,
        );
        wasInside = subject.contains(active);
        const fault = wasInside ? await silentAtFocus(active) : undefined;
        check(!fault, `${name}: ${fault}`);
      });
    },

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
