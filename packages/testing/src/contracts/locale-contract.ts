import { directionOf, locales, type OwnLocale } from '@tiwizi/i18n';
import { pageStrings, type PageString } from '../matrix/in-page/strings.ts';
import { sameInTwoLanguages, untranslated, wrongDirections } from '../matrix/untranslated.ts';
import { check, forEach, same } from './check.ts';
import { controlsIn, fill, remember, unchanged } from './controls.ts';
import { chosenForms, fullForms, printed, shortForms, type Form, type Markup, type MarkupOptions } from './markup.ts';
import { onStage, settled, STAGE } from './stage.ts';
import { suite } from './suite.ts';

/** What an element's languages are tested with. Markup that is made for a language has its words; a plain string is tested for the change of language only. */
export interface LocaleContractOptions extends MarkupOptions {
  /** Words that may stand in any language: names, trade marks. */
  readonly allow?: readonly string[];
  /** A selector of content that is not the element's and keeps its language when `lang` changes: what a server printed from its data. */
  readonly keeps?: string;
  /** What is counted: the markup for a number, and what it must say. Arabic has six plural forms, of which 0, 1, 2, 3, 11 and 100 are examples. */
  readonly plurals?: {
    markup(count: number): Markup;
    readonly says: Partial<Readonly<Record<OwnLocale, Readonly<Record<number, string>>>>>;
  };
}

/** Changes of language: each is left and reached once, with every change of script. */
const turns: readonly (readonly [OwnLocale, OwnLocale])[] = [
  ['fr-MA', 'ar-MA'],
  ['ar-MA', 'en'],
  ['en', 'zgh'],
  ['zgh', 'fr-MA'],
];

/** Every text people read or hear in the stage. */
const strings = (): PageString[] => pageStrings(`[${STAGE}]`);
const words = (root: HTMLElement, keeps?: string): string => {
  if (keeps) root.querySelectorAll(keeps).forEach((each) => each.remove());
  return strings()
    .map(({ text }) => text)
    .join('\n');
};

/**
 * Declares the contract of languages: Arabic, Amazigh in Tifinagh, French and English are one feature with both directions. Every word is in
 * the language of the page or says by `lang` which it is in; tokens are isolated; a change of `lang` in an open page re-words the element as
 * if it had stood in that language from the start, and loses nothing that was typed. Where the Arabic stands in for Amazigh that nobody
 * reviewed (decision 0009), it says so by `lang` and runs in its own direction.
 *
 * Standards: WCAG 2.2 3.1.1, 3.1.2; Unicode Standard Annex #9; Unicode CLDR plural rules.
 *
 * @param tag a defined element
 */
export function localeContract(tag: string, options: LocaleContractOptions): void {
  const { allow = [], keeps, plurals, template } = options;
  // What the server prints of a short form is the same; the contract of enhancers says so.
  const spoken = [...shortForms(options), ...fullForms(options)].filter(({ translated }) => translated);
  const redrawn = shortForms(options).flatMap((form): [Form, Form][] => [
    [form, form],
    ...(template ? [[printed(tag, form, template), form] as [Form, Form]] : []),
  ]);
  const noMarkup = { skipped: 'no markup is made for a language: give functions of the locale' };

  suite(`<${tag}>: the contract of languages`, {
    'says everything in the language of the page': spoken.length
      ? () =>
          forEach(spoken, async (form) => {
            const said = new Map<OwnLocale, PageString[]>();
            for (const locale of locales) said.set(locale, await onStage(tag, form.html(locale), locale, strings));
            for (const locale of locales) {
              const open = said.get(locale)!.find(({ text }) => /\{\w+\}|\bundefined\b|\bNaN\b|\[object /.test(text));
              check(!open, `not a sentence (${locale}): ${open?.text}`);
              const [foreign] = untranslated(said.get(locale)!, { allow });
              check(!foreign, `not in the language of the page: ${foreign}`);
              const [turned] = wrongDirections(said.get(locale)!);
              check(!turned, `not in the direction of its language: ${turned}`);
            }
            const [alike] = sameInTwoLanguages(said.get('fr-MA')!, said.get('en')!, { allow });
            check(!alike, `${alike}`);
          })
      : noMarkup,

    'has the direction of its language': () =>
      forEach(chosenForms(tag, options), async (form) => {
        for (const locale of locales) {
          await onStage(tag, form.html(locale), locale, ({ subject }) =>
            same(getComputedStyle(subject).direction, directionOf(locale), `direction in ${locale}`),
          );
        }
      }),

    'is re-worded when `lang` changes in an open page, as if it had always stood in that language; what was typed stays':
      () =>
        forEach(
          redrawn.map(([form, fresh]) => ({ ...form, fresh })),
          async (form) => {
            for (const [from, to] of form.fresh === redrawn[0]?.[1] ? turns : turns.slice(0, 1)) {
              const expected = await onStage(tag, form.fresh.html(from), to, ({ host }) => words(host, keeps));
              await onStage(tag, form.html(from), from, async ({ host, subject }) => {
                const controls = controlsIn(subject);
                fill(controls);
                const state = remember(controls);
                const before = state();
                Object.assign(host, { lang: to, dir: directionOf(to) });
                await settled(host);
                unchanged(subject, controls, state, before, `from ${from} to ${to}`);
                same(words(host, keeps), expected, `from ${from} to ${to} the words are not those of a page in ${to}`);
              });
            }
          },
        ),

    'an authored form keeps what was typed when `lang` changes': () =>
      forEach(fullForms(options), (form) =>
        onStage(tag, form.html('fr-MA'), 'fr-MA', async ({ host, subject }) => {
          const controls = controlsIn(subject);
          fill(controls);
          const state = remember(controls);
          const before = state();
          Object.assign(host, { lang: 'ar-MA', dir: 'rtl' });
          await settled(host);
          unchanged(subject, controls, state, before, 'change of language');
        }),
      ),

    ...(plurals && {
      'counts as each language does': async () => {
        for (const [locale, says] of Object.entries(plurals.says) as [OwnLocale, Readonly<Record<number, string>>][]) {
          for (const [count, sentence] of Object.entries(says)) {
            const [form] = shortForms({ short: plurals.markup(Number(count)) });
            await onStage(tag, form!.html(locale), locale, ({ host }) =>
              check(
                host.textContent!.includes(sentence),
                `${count} in ${locale}: "${host.textContent}" does not say "${sentence}"`,
              ),
            );
          }
        }
      },
    }),
  });
}
