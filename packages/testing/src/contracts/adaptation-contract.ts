import type { OwnLocale } from '@tiwizi/i18n';
import { cutText } from '../matrix/in-page/cut-text.ts';
import { lostInForcedColors } from '../matrix/in-page/forced-colors.ts';
import { moving } from '../matrix/in-page/moving.ts';
import { lostOnPaper } from '../matrix/in-page/on-paper.ts';
import { setApart, type TextSetting } from '../matrix/in-page/text-settings.ts';
import { check, forEach } from './check.ts';
import { chosenForms, type MarkupOptions } from './markup.ts';
import { asIfOn, type Medium } from './media.ts';
import { onStage, STAGE } from './stage.ts';
import { withStyles, type Style } from './styles.ts';
import { suite } from './suite.ts';

/** What an element is adapted with. */
export interface AdaptationContractOptions extends MarkupOptions {
  /** Its styles, with all they build on. */
  readonly styles?: readonly Style[];
  /** Has the browser force its colours, or stop; by default what the runner offers as `globalThis.tiwiziForceColors`. */
  readonly forceColors?: (isForced: boolean) => Promise<unknown>;
}

const LOCALES: readonly OwnLocale[] = ['ar-MA', 'fr-MA'];
/** Half a desktop's window: what text of twice the size has. */
const ROOM = '640px';
const WITHIN = `[${STAGE}]`;

/**
 * Declares the contract of adaptation: what a person sets to be able to read takes nothing away. With forced colours words, boundaries and states are
 * still told apart; text of twice the size and text set wider is neither cut off nor laid over other text; paper gets dark words, and no buttons;
 * who asked for less motion has none.
 *
 * Forced colours are asserted where the runner can have the browser force them, and skipped by name elsewhere. Paper and motion are tried in every
 * engine, by reading the stylesheet as it is read there.
 * Standards: WCAG 2.2 1.4.1, 1.4.4, 1.4.11, 1.4.12, 2.3.3; CSS Color Adjustment Level 1; Media Queries Level 5.
 *
 * @param tag a defined element
 */
export function adaptationContract(tag: string, options: AdaptationContractOptions): void {
  const { styles = [] } = options;
  const {
    forceColors = (globalThis as { tiwiziForceColors?: AdaptationContractOptions['forceColors'] }).tiwiziForceColors,
  } = options;
  const forms = chosenForms(tag, options);
  const missing = styles.length ? undefined : { skipped: 'the option `styles` is missing' };

  /** Looks at every form in both directions, as something makes them. */
  const look = (find: (selector: string) => string[], as: <Result>(act: () => Promise<Result>) => Promise<Result>) =>
    withStyles(styles, () =>
      forEach(forms, async (form) => {
        for (const locale of LOCALES)
          await onStage(tag, form.html(locale), locale, async ({ host }) => {
            host.style.inlineSize = ROOM;
            const problems = await as(async () => find(WITHIN));
            check(!problems.length, `${locale}: ${problems.join('\n  ')}`);
          });
      }),
    );
  const on =
    (medium: Medium) =>
    <Result>(act: () => Promise<Result>): Promise<Result> =>
      asIfOn(medium, act);
  const set =
    (setting: TextSetting) =>
    async <Result>(act: () => Promise<Result>): Promise<Result> => {
      setApart(setting);
      try {
        return await act();
      } finally {
        setApart('plain');
      }
    };
  const forced = async <Result>(act: () => Promise<Result>): Promise<Result> => {
    await forceColors?.(true);
    try {
      check(matchMedia('(forced-colors: active)').matches, 'the runner did not force the colours');
      return await act();
    } finally {
      await forceColors?.(false);
    }
  };

  suite(`<${tag}>: the contract of adaptation`, {
    'forced colours: words, boundaries and states are told apart':
      missing ??
      (forceColors
        ? () => look(lostInForcedColors, forced)
        : { skipped: 'this runner cannot have the browser force its colours' }),
    'text of twice the size is not cut off': missing ?? (() => look(cutText, set('large'))),
    'text set wider is not cut off': missing ?? (() => look(cutText, set('wide'))),
    'paper: dark words, no buttons': missing ?? (() => look(lostOnPaper, on('print'))),
    'less motion: nothing moves': missing ?? (() => look(moving, on('reduced-motion'))),
  });
}
