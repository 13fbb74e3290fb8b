// A question on paper: its words on one side, on the other what is written on, in letters, in boxes, or by a tick.
import { directionOf, text } from '@tiwizi/i18n';
import { type Flow, heightOf } from '../page/flow.ts';
import { langUnless, languageOfWords } from '../page/language.ts';
import type { Shape, TagNode } from '../page/nodes.ts';
import { BOTTOM, CONTENT_WIDTH, TOP } from '../page/page-style.ts';
import { setText, type TextBlock, type TextStyle } from '../text/text-block.ts';
import { blankMessages } from './blank.messages.ts';

/** How a question is answered on paper. */
export type BlankAnswer =
  /** On lines: one, or as many as said. */
  | { readonly kind: 'lines'; readonly lines?: number | undefined }
  /** A letter or digit a box: as many as an identifier has. */
  | { readonly kind: 'boxes'; readonly count: number }
  /** Day, month and year in boxes. */
  | { readonly kind: 'date' }
  /** By a tick in one box, or in several. */
  | { readonly kind: 'choices'; readonly options: readonly string[]; readonly several?: boolean | undefined }
  /** By a document that comes with the form: a box says so. */
  | { readonly kind: 'document' }
  /** A frame to sign in. */
  | { readonly kind: 'signature' };

/** A question of a blank form. */
export interface BlankQuestion {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly optional?: boolean | undefined;
  /** Default: one line. */
  readonly answer?: BlankAnswer | undefined;
}

const LABEL_WIDTH = CONTENT_WIDTH * 0.37;
const GUTTER = 18;
const PADDING = 7;
const ANSWER = LABEL_WIDTH + GUTTER;
const ANSWER_WIDTH = CONTENT_WIDTH - ANSWER;
/** Room to write in: 9 mm a line, boxes of 5.5 by 7 mm. */
const LINE = 25.5;
const BOX = { width: 15.6, height: 19.8, gap: 12, border: 0.8 };
const TICK = 10;
const SIGNATURE = { width: 220, height: 72 };

/** Sets a text in the language it is written in. */
function words(
  flow: Flow,
  said: string,
  style: TextStyle,
  width: number,
): { block: TextBlock; lang: string | undefined } {
  const language = languageOfWords(said, flow.locale);
  return {
    block: setText(said, { ...style, width, direction: directionOf(language) }),
    lang: langUnless(language, flow.locale),
  };
}

/** A place to write on, and how high it is. */
interface Place {
  readonly height: number;
  /** Lays it out where the flow stands; gives the nodes. */
  lay(y: number): TagNode[];
}

/** What is written on or ticked, and what programs that read aloud say of it. */
function printed(flow: Flow, role: 'tv' | 'cb', label: string, shapes: readonly Shape[]): TagNode {
  const description = text(blankMessages, role === 'tv' ? 'toFill' : 'toTick', flow.locale, { label });
  const lang = langUnless(languageOfWords(description, flow.locale), flow.locale);
  return { tag: 'Form', lang, printField: { role, description }, shapes };
}

function linesPlace(flow: Flow, label: string, lines: number): Place {
  return {
    height: lines * LINE,
    lay: (y) => [
      printed(
        flow,
        'tv',
        label,
        Array.from({ length: lines }, (_, line) =>
          flow.rectangle(ANSWER, y + (line + 1) * LINE - 4, ANSWER_WIDTH, 0.8, flow.style.ink.muted),
        ),
      ),
    ],
  };
}

/** Groups of boxes in reading order, each with a caption below it. */
function boxesPlace(flow: Flow, label: string, groups: readonly { caption?: string; count: number }[]): Place {
  const { small } = flow.style.text;
  const boxes = groups.reduce((sum, { count }) => sum + count, 0);
  const width = Math.min(BOX.width, (ANSWER_WIDTH - (groups.length - 1) * BOX.gap) / boxes);
  const hasCaptions = groups.some(({ caption }) => caption);
  return {
    height: BOX.height + (hasCaptions ? small.lineHeight : 0),
    lay(y) {
      let offset = ANSWER;
      return groups.flatMap(({ caption, count }) => {
        const start = offset;
        offset += count * width + BOX.gap;
        const shapes = Array.from({ length: count }, (_, index) => ({
          ...flow.rectangle(start + index * width, y, width, BOX.height, flow.style.ink.muted),
          border: BOX.border,
        }));
        const form = printed(flow, 'tv', caption ? `${label}, ${caption}` : label, shapes);
        if (!caption) return [form];
        const room = Math.max(count * width, 60);
        const { block, lang } = words(flow, caption, small, room);
        const box = flow.box(block, start, room, flow.style.ink.muted, y + BOX.height);
        return [{ tag: 'P', lang, boxes: [box] }, form];
      });
    },
  };
}

/** Boxes to tick, one below the other; they may go on over pages. */
function choicesPlace(flow: Flow, options: readonly string[], note: string | undefined): Place {
  const { value, small } = flow.style.text;
  const offset = ANSWER + TICK + 10;
  const width = CONTENT_WIDTH - offset;
  const noted = note === undefined ? undefined : words(flow, note, small, ANSWER_WIDTH);
  const items = options.map((option) => ({ option, ...words(flow, option, value, width) }));
  const noteHeight = noted ? heightOf(noted.block) + 2 : 0;
  return {
    height: noteHeight + items.reduce((sum, { block }) => sum + heightOf(block), 0),
    lay(top) {
      let y = top;
      const nodes: TagNode[] = [];
      if (noted) {
        nodes.push({
          tag: 'P',
          lang: noted.lang,
          boxes: [flow.box(noted.block, ANSWER, ANSWER_WIDTH, flow.style.ink.muted, y)],
        });
        y += noteHeight;
      }
      const list = items.map(({ option, block, lang }): TagNode => {
        if (y + heightOf(block) > BOTTOM) {
          flow.nextPage();
          y = TOP.later;
        }
        const tick = {
          ...flow.rectangle(ANSWER, y + (block.lineHeight - TICK) / 2, TICK, TICK, flow.style.ink.text),
          border: BOX.border,
        };
        const node: TagNode = {
          tag: 'LI',
          children: [
            { tag: 'Lbl', children: [printed(flow, 'cb', option, [tick])] },
            { tag: 'LBody', lang, boxes: [flow.box(block, offset, width, flow.style.ink.text, y)] },
          ],
        };
        y += heightOf(block);
        return node;
      });
      return [...nodes, { tag: 'L', children: list }];
    },
  };
}

function signaturePlace(flow: Flow, label: string): Place {
  return {
    height: SIGNATURE.height,
    lay: (y) => [
      printed(flow, 'tv', label, [
        { ...flow.rectangle(ANSWER, y, SIGNATURE.width, SIGNATURE.height, flow.style.ink.muted), border: BOX.border },
      ]),
    ],
  };
}

function placeOf(flow: Flow, { label, answer = { kind: 'lines' } }: BlankQuestion): Place {
  const say = (key: 'day' | 'month' | 'year' | 'one' | 'several' | 'enclosed'): string =>
    text(blankMessages, key, flow.locale);
  switch (answer.kind) {
    case 'lines':
      return linesPlace(flow, label, Math.max(1, Math.trunc(answer.lines ?? 1)));
    case 'boxes':
      return boxesPlace(flow, label, [{ count: Math.max(1, Math.trunc(answer.count)) }]);
    case 'date':
      return boxesPlace(flow, label, [
        { caption: say('day'), count: 2 },
        { caption: say('month'), count: 2 },
        { caption: say('year'), count: 4 },
      ]);
    case 'choices':
      return choicesPlace(
        flow,
        answer.options,
        answer.options.length > 1 ? say(answer.several ? 'several' : 'one') : undefined,
      );
    case 'document':
      return choicesPlace(flow, [say('enclosed')], undefined);
    case 'signature':
      return signaturePlace(flow, label);
  }
}

/** Lays a question out; it stays on one page where it can. */
export function layoutQuestion(flow: Flow, question: BlankQuestion): TagNode {
  const { style } = flow;
  const { hint, optional } = question;
  const said = optional ? text(blankMessages, 'optional', flow.locale, { label: question.label }) : question.label;
  const label = words(flow, said, style.text.label, LABEL_WIDTH);
  const help = hint ? words(flow, hint, style.text.small, LABEL_WIDTH) : undefined;
  const place = placeOf(flow, question);
  const left = heightOf(label.block) + (help ? heightOf(help.block) : 0);
  const height = Math.max(left, place.height) + 2 * PADDING;
  flow.keep(Math.min(height, BOTTOM - TOP.later));
  const page = flow.page;
  const top = flow.y + PADDING;
  const wordsOf: TagNode[] = [
    { tag: 'P', lang: label.lang, boxes: [flow.box(label.block, 0, LABEL_WIDTH, style.ink.text, top)] },
  ];
  if (help)
    wordsOf.push({
      tag: 'P',
      lang: help.lang,
      boxes: [flow.box(help.block, 0, LABEL_WIDTH, style.ink.muted, top + heightOf(label.block))],
    });
  const nodes = place.lay(top);
  if (flow.page === page) flow.y += height;
  else flow.y = bottomOf(nodes, flow.page) + PADDING;
  flow.shape(0, flow.y, CONTENT_WIDTH, 0.6, style.ink.border);
  return { tag: 'Div', children: [...wordsOf, ...nodes] };
}

/** How far down a page something of these nodes stands. */
function bottomOf(nodes: readonly TagNode[], page: number): number {
  return Math.max(
    TOP.later,
    ...nodes.flatMap(({ boxes = [], children = [] }) => [
      ...boxes.filter((box) => box.page === page).map((box) => box.y + heightOf(box.block)),
      bottomOf(children, page),
    ]),
  );
}
