// What a document begins with: agency, title, lines about it, and that it is a specimen.
import { directionOf } from '@tiwizi/i18n';
import { setText, type TextStyle } from '../text/text-block.ts';
import { type Flow, heightOf, paragraph } from './flow.ts';
import { CONTENT_WIDTH } from './page-style.ts';
import { langUnless, languageOfWords } from './language.ts';
import type { TagNode } from './nodes.ts';

/** Sizes tried for the name of the agency, which has two lines beside the star. */
const AGENCY_SIZES = [1, 0.85, 0.7, 0.55];
/** Room of the star. */
const STAR = 46;

const scaled = (style: TextStyle, share: number): TextStyle => ({
  ...style,
  size: style.size * share,
  lineHeight: style.lineHeight * share,
});

/** The agency stands beside the star that the frame of the first page draws. */
function agencyName(flow: Flow, agency: string): TagNode {
  const language = languageOfWords(agency, flow.locale);
  const width = CONTENT_WIDTH - STAR;
  const set = (share: number) =>
    setText(agency, { ...scaled(flow.style.text.agency, share), width, direction: directionOf(language) });
  const least = set(Math.min(...AGENCY_SIZES));
  const block = AGENCY_SIZES.map(set).find((each) => heightOf(each) <= 48) ?? least;
  const y = Math.max(24, 58 - heightOf(block) / 2);
  return {
    tag: 'P',
    lang: langUnless(language, flow.locale),
    boxes: [flow.box(block, STAR, width, flow.style.ink.text, y)],
  };
}

function specimenBand(flow: Flow, text: string): TagNode {
  const { ink } = flow.style;
  const padding = 8;
  const width = CONTENT_WIDTH - 32;
  const block = setText(text, { ...flow.style.text.specimen, width, direction: flow.direction });
  const height = heightOf(block) + 2 * padding;
  flow.shape(0, flow.y, CONTENT_WIDTH, height, ink.warningSubtle);
  flow.shape(0, flow.y, 4, height, ink.warning);
  const node: TagNode = { tag: 'P', boxes: [flow.box(block, 16, width, ink.warning, flow.y + padding)] };
  flow.y += height + 10;
  return node;
}

/** Words of the opening, ready to be shown. */
export interface Opening {
  readonly agency: string;
  readonly title: string;
  readonly meta: readonly string[];
  readonly specimen?: string | undefined;
}

/** Lays the opening out on the first page. */
export function layoutOpening(flow: Flow, { agency, title, meta, specimen }: Opening): TagNode[] {
  const { text, ink } = flow.style;
  const nodes = [
    agencyName(flow, agency),
    paragraph(flow, 'H1', title, text.title, ink.text, { after: 2 }),
    ...meta.map((line) => paragraph(flow, 'P', line, text.meta, ink.muted)),
  ];
  flow.y += 10;
  if (specimen) nodes.push(specimenBand(flow, specimen));
  return nodes;
}
