import type { OwnLocale } from '@tiwizi/i18n';
import { measureBothWays, type BothWays } from '../matrix/in-page/boxes.ts';
import { notMirrored } from '../matrix/mirrored.ts';
import { check, forEach } from './check.ts';
import { fullForms, shortForms, type MarkupOptions } from './markup.ts';
import { onStage, settled, STAGE } from './stage.ts';
import { physicalRules } from './physical-rules.ts';
import { textOf, withStyles, type Style } from './styles.ts';
import { suite } from './suite.ts';

/** What an element's directions are tested with. */
export interface DirectionContractOptions extends MarkupOptions {
  /** Its styles, with all they build on. Without them the element is shown as the page is. */
  readonly styles?: readonly Style[];
}

/**
 * Where boxes stand, sideways only: how high a line of several fonts is depends on its direction in Firefox. Margins along the line are judged by
 * where the box stands; in WebKit they hold what is left over beside a box that is narrower than its place, at one side.
 */
function sideways({ own, turned }: BothWays): BothWays {
  return {
    own,
    turned: turned.map((box, index) => {
      const { top, height, logical } = own[index]!;
      return {
        ...box,
        top,
        height,
        logical: {
          ...box.logical,
          'margin-inline-start': logical['margin-inline-start']!,
          'margin-inline-end': logical['margin-inline-end']!,
        },
      };
    }),
  };
}

/**
 * Declares the contract of directions: turned from right-to-left to left-to-right, every box stands where its mirror image stands, and the
 * stylesheets say start and end, never left and right.
 *
 * Standards: CSS Logical Properties and Values Level 1; Unicode Standard Annex #9.
 *
 * @param tag a defined element
 */
export function directionContract(tag: string, options: DirectionContractOptions): void {
  const { styles = [] } = options;
  suite(`<${tag}>: the contract of directions`, {
    'every box is mirrored': () =>
      withStyles(styles, async () => {
        const page = document.documentElement;
        const { dir } = page;
        try {
          for (const [direction, locale] of [
            ['rtl', 'ar-MA'],
            ['ltr', 'fr-MA'],
          ] satisfies [string, OwnLocale][]) {
            page.dir = direction;
            await forEach([...shortForms(options), ...fullForms(options)], (form) =>
              onStage(tag, form.html(locale), locale, async ({ host }) => {
                // The direction is the page's, so that it can be turned.
                host.removeAttribute('dir');
                await settled(host);
                const problems = notMirrored(sideways(measureBothWays(`[${STAGE}]`)));
                check(!problems.length, `${locale}: ${problems.slice(0, 8).join('\n  ')}`);
              }),
            );
          }
        } finally {
          page.dir = dir;
        }
      }),
    'its styles say start and end, never left and right': styles.length
      ? async () => {
          for (const style of styles) {
            const [rule] = physicalRules(await textOf(style));
            check(!rule, `${style instanceof URL ? style.pathname : 'a style'} says "${rule}"`);
          }
        }
      : { skipped: 'the option `styles` is missing' },
  });
}
