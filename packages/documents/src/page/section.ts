// A section of a document: a heading, and rows of a label with its value.
import { directionOf, languageOfText, type Locale } from '@tiwizi/i18n';
import { setText } from '../text/text-block.ts';
import { type Flow, paragraph, spread, together } from './flow.ts';
import { CONTENT_WIDTH } from './page-style.ts';
import { langUnless, languageOfWords } from './language.ts';
import type { Box, TagNode } from './nodes.ts';

const LABEL_WIDTH = 0.37;
const GUTTER = 18;
const ROW_PADDING = 4;

/** A name in the two scripts in which it is registered. */
export interface NameInScripts {
  readonly arabic?: string | undefined;
  readonly latin?: string | undefined;
}

/** A row of text. */
export interface DocumentRow {
  readonly label: string;
  /**
   * `\n` begins a new line; an empty one is shown as a dash. A name that is known in both scripts is shown in that of the
   * document: Arabic in Arabic and Amazigh ones (decision 0009), Latin in French and English ones.
   */
  readonly value: string | NameInScripts;
  /** BCP 47 language of the value; left out, its letters tell Arabic and Amazigh. */
  readonly valueLang?: string | undefined;
  /**
   * Direction of the value: `auto`, the default, is that of its first strong letter, left to right for numbers. Give `ltr` for
   * identifiers; a number plate also wants `isolateIdentifier('plate', …)` of `@tiwizi/i18n`.
   */
  readonly valueDir?: 'ltr' | 'rtl' | 'auto' | undefined;
}

/** A heading and its rows. */
export interface DocumentSection {
  readonly heading: string;
  /** 3: a part of the section before it, with a smaller heading. Default 2. */
  readonly level?: 2 | 3 | undefined;
  readonly rows: readonly DocumentRow[];
}

/** What is shown of a value in a document. */
function shownValue(value: DocumentRow['value'], locale: Locale): string {
  if (typeof value === 'string') return value;
  const { arabic = '', latin = '' } = value;
  return locale === 'zgh' || directionOf(locale) === 'rtl' ? arabic || latin : latin || arabic;
}

function tableRow(flow: Flow, { label, value, valueLang, valueDir = 'auto' }: DocumentRow): TagNode {
  const shown = shownValue(value, flow.locale);
  const language = valueLang ?? languageOfText(shown);
  const labelLanguage = languageOfWords(label, flow.locale);
  const { text, ink } = flow.style;
  const labelWidth = CONTENT_WIDTH * LABEL_WIDTH;
  const valueWidth = CONTENT_WIDTH - labelWidth - GUTTER;
  const columns = [
    {
      block: setText(label, { ...text.label, width: labelWidth, direction: directionOf(labelLanguage) }),
      offset: 0,
      width: labelWidth,
      ink: ink.muted,
      boxes: [] as Box[],
    },
    {
      block: setText(shown || '–', { ...text.value, width: valueWidth, direction: valueDir }),
      offset: labelWidth + GUTTER,
      width: valueWidth,
      ink: ink.text,
      boxes: [] as Box[],
    },
  ];
  const blocks = columns.map(({ block }) => block);
  spread(flow, blocks, ROW_PADDING, (from, to) => {
    for (const { block, offset, width, ink: color, boxes } of columns) {
      const last = Math.min(to, block.lines.length);
      if (from < last) boxes.push(flow.box(block, offset, width, color, flow.y, from, last));
    }
  });
  flow.shape(0, flow.y, CONTENT_WIDTH, 0.6, ink.border);
  const [head, cell] = columns.map(({ boxes }) => boxes);
  return {
    tag: 'TR',
    children: [
      { tag: 'TH', lang: langUnless(labelLanguage, flow.locale), scope: 'Row', boxes: head ?? [] },
      { tag: 'TD', lang: langUnless(language, flow.locale), boxes: cell ?? [] },
    ],
  };
}

/** Lays the heading of a section out, with the rule below it. */
export function layoutHeading(flow: Flow, heading: string, level: 2 | 3 = 2): TagNode {
  const { text, ink } = flow.style;
  if (level === 3) return paragraph(flow, 'H3', heading, text.subheading, ink.text, { before: 9, after: 2 });
  const node = paragraph(flow, 'H2', heading, text.heading, ink.accent, { before: 12, after: 3 });
  flow.shape(0, flow.y, CONTENT_WIDTH, 1.2, ink.accent);
  flow.y += 1.2;
  return node;
}

/** Lays rows out as a table. */
export const layoutRows = (flow: Flow, rows: readonly DocumentRow[]): TagNode => ({
  tag: 'Table',
  children: rows.map((row) => tableRow(flow, row)),
});

/** Lays a section out. */
export const layoutSection = (flow: Flow, { heading, level, rows }: DocumentSection): TagNode[] =>
  together(flow, 2, () => [layoutHeading(flow, heading, level), ...(rows.length ? [layoutRows(flow, rows)] : [])]);
