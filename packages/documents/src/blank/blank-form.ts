// The paper twin of a form: the same questions with room to answer by hand.
import { formatDate, isolate, type LocaleTag, resolveLocale, text } from '@tiwizi/i18n';
import type { BrandTheme } from '@tiwizi/tokens';
import { Flow, paragraph, together } from '../page/flow.ts';
import { layoutOpening } from '../page/opening.ts';
import { inkOf, textStyles } from '../page/page-style.ts';
import { layoutHeading } from '../page/section.ts';
import { writeDocument } from '../page/write-document.ts';
import { instantOf, needed, pageWords } from '../request/document-words.ts';
import { type BlankQuestion, layoutQuestion } from './blank-question.ts';
import { blankMessages } from './blank.messages.ts';

/** Questions under a heading. */
export interface BlankSection {
  readonly heading: string;
  /** Sentences before the questions: for whom the section is. */
  readonly intro?: string | readonly string[] | undefined;
  readonly questions: readonly BlankQuestion[];
}

/** What a blank form is made of: plain data. */
export interface BlankForm {
  /** Language of the form, and by it its direction. */
  readonly locale: LocaleTag;
  readonly title: string;
  /** Name of the agency. */
  readonly agency: string;
  readonly sections: readonly BlankSection[];
  /** What the person declares, above date and signature; without it there is nothing to sign. */
  readonly notice?: string | readonly string[] | undefined;
  /** Office, address, hours, what to bring: paragraphs. */
  readonly whereToBring?: string | readonly string[] | undefined;
  /** Since when the form reads so: an instant. */
  readonly createdAt: Date | string | number;
  /** Says in words and across each page that the form has no legal value; left out, it does. */
  readonly specimen?: boolean | undefined;
  /** Colours of the agency, as `themeFromBrand` of `@tiwizi/tokens` gives them. */
  readonly theme?: BrandTheme | undefined;
}

/**
 * Makes a form to fill in by hand, on A4: lines, boxes a letter, boxes to tick, tagged as printed fields. The same input gives the
 * same bytes.
 *
 * @throws RangeError `document-invalid-date`; TypeError `document-missing: …` without title, agency or sections
 */
export async function makeBlankForm(form: BlankForm): Promise<Uint8Array<ArrayBuffer>> {
  needed(form);
  const { title, agency, sections, notice = [], whereToBring = [], specimen = true, theme } = form;
  const createdAt = instantOf(form.createdAt);
  const locale = resolveLocale(form.locale);
  const flow = new Flow(locale, { text: textStyles(locale), ink: inkOf(theme) });
  const { text: styles, ink } = flow.style;
  const words = pageWords(locale, specimen);
  const version = text(blankMessages, 'version', locale, { date: isolate(formatDate(createdAt, locale)) });
  const sentences = (lines: string | readonly string[]) =>
    [lines].flat().map((line) => paragraph(flow, 'P', line, styles.notice, ink.text, { before: 6 }));
  const meta = [text(blankMessages, 'byHand', locale)];
  const nodes = layoutOpening(flow, { agency, title, meta, specimen: words.specimen });
  for (const { heading, intro = [], questions } of sections)
    nodes.push(
      ...together(flow, [intro].flat().length + 2, () => [
        layoutHeading(flow, heading),
        ...sentences(intro),
        ...questions.map((question) => layoutQuestion(flow, question)),
      ]),
    );
  if ([notice].flat().length)
    nodes.push(
      ...together(flow, Infinity, () => [
        layoutHeading(flow, text(blankMessages, 'declaration', locale)),
        ...sentences(notice),
        layoutQuestion(flow, { label: text(blankMessages, 'date', locale), answer: { kind: 'date' } }),
        layoutQuestion(flow, { label: text(blankMessages, 'signature', locale), answer: { kind: 'signature' } }),
      ]),
    );
  if ([whereToBring].flat().length)
    nodes.push(
      ...together(flow, 2, () => [
        layoutHeading(flow, text(blankMessages, 'whereToBring', locale)),
        ...sentences(whereToBring),
      ]),
    );
  return writeDocument(
    { locale, title, agency, subject: words.specimen, createdAt, madeOf: { ...form, createdAt, locale, specimen } },
    flow,
    nodes,
    (page, pages) => ({
      rtl: flow.rtl,
      first: page === 0,
      header: title,
      footer: [version],
      page: words.page(page + 1, pages),
      mark: words.mark,
      specimen: words.specimen,
    }),
  );
}
