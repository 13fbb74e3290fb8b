import { paragraphClosers, voidElements } from '../html-names.ts';

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Elements an end tag or an implied end cannot reach across ("has an element in scope", 13.2.4.2). */
const scopeBoundaries = set('applet caption html table td th marquee object template');
const tableParts = set('caption td th tr tbody thead tfoot');
/** Start tags that end open items of the same list or table. */
const itemClosers: Readonly<Record<string, ReadonlySet<string>>> = {
  li: set('li'),
  dt: set('dt dd'),
  dd: set('dt dd'),
  option: set('option'),
  optgroup: set('option optgroup'),
  td: set('td th'),
  th: set('td th'),
  tr: set('td th tr'),
  tbody: set('td th tr tbody thead tfoot caption'),
  thead: set('td th tr tbody thead tfoot caption'),
  tfoot: set('td th tr tbody thead tfoot caption'),
};
const items = set('li dt dd option optgroup td th tr tbody thead tfoot caption');
const itemBoundaries = set('ul ol menu dl table select');
/** Elements whose end tag may be left out before that of their parent. */
const endless = set('dd dt li optgroup option p rb rp rt rtc');
/** Elements of SVG and MathML that hold HTML. */
const htmlIslands = set('foreignobject desc title annotation-xml mi mo mn ms mtext');

/** HTML start tags that end SVG and MathML around them (13.2.6.5). */
const breakouts = set(
  'b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i img li listing menu meta nobr ol p pre ruby s ' +
    'small span strong strike sub sup table tt u ul var',
);

/** Elements that an end tag of another, not special, cannot reach across ("special", 13.2.4.2). */
const special = set(
  'address applet area article aside base basefont bgsound blockquote body br button caption center col colgroup dd details dir div dl dt embed ' +
    'fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html iframe img input keygen li link listing ' +
    'main marquee menu meta nav noembed noframes noscript object ol p param plaintext pre script search section select source style summary ' +
    'table tbody td template textarea tfoot th thead title tr track ul wbr xmp',
);

interface OpenElement {
  readonly name: string;
  readonly lang: string | undefined;
  /** Index of the nearest paragraph in button scope, or -1. */
  readonly paragraph: number;
  /** Index of the nearest scope boundary, or -1. */
  readonly boundary: number;
  /** Index of the nearest table or template, or -1: the boundary for parts of tables. */
  readonly table: number;
  /** Index of the nearest special element, or -1. */
  readonly special: number;
  /** Index of the nearest item that a sibling could end, or -1. */
  readonly item: number;
  readonly foreign: boolean;
}

/**
 * The elements open at a point of a page, as far as tags alone tell: omitted end tags of paragraphs, list items and table parts are
 * known, misnested formatting and pages without doctype are not. Each step takes constant time, however deep the page.
 */
export class OpenElements {
  readonly #open: OpenElement[] = [];
  readonly #indexes = new Map<string, number[]>();
  readonly #outerLang: string | undefined;

  /** @param outerLang the language around the page or fragment */
  constructor(outerLang?: string) {
    this.#outerLang = outerLang;
  }

  /** The nearest `lang` that was named, or undefined. */
  get lang(): string | undefined {
    return this.#top ? this.#top.lang : this.#outerLang;
  }

  /** Whether a `<p>` is open that a block would close. */
  get inParagraph(): boolean {
    return (this.#top?.paragraph ?? -1) >= 0;
  }

  /** Whether the innermost element is SVG or MathML. */
  get inForeignContent(): boolean {
    return this.#top?.foreign ?? false;
  }

  /** Whether an element of that name is open. */
  has(name: string): boolean {
    return Boolean(this.#indexes.get(name)?.length);
  }

  /** How many elements are open. */
  get depth(): number {
    return this.#open.length;
  }

  get #top(): OpenElement | undefined {
    return this.#open.at(-1);
  }

  /** A start tag, and whether it opens an element. `lang` is the language it names, if it names one. */
  start(name: string, lang: string | undefined, selfClosing: boolean): boolean {
    // A parser drops a form in a form.
    if (name === 'form' && this.has('form') && !this.has('template')) return false;
    const inIsland = this.inForeignContent && htmlIslands.has(this.#top!.name);
    if (this.inForeignContent && !inIsland && breakouts.has(name)) this.#breakOut();
    if (!this.inForeignContent || inIsland) this.#impliedEnds(name);
    const outer = this.#top;
    const foreign = name === 'svg' || name === 'math' || (this.inForeignContent && !htmlIslands.has(outer!.name));
    if (foreign ? selfClosing : voidElements.has(name)) return false;
    const index = this.#open.length;
    // A parser drops parts of a table where there is no table; they shield nothing.
    const isBoundary = foreign
      ? htmlIslands.has(name)
      : scopeBoundaries.has(name) && (!tableParts.has(name) || this.has('table'));
    this.#open.push({
      name,
      lang: lang ?? this.lang,
      paragraph: name === 'p' ? index : isBoundary || name === 'button' ? -1 : (outer?.paragraph ?? -1),
      boundary: isBoundary ? index : (outer?.boundary ?? -1),
      table: name === 'table' || name === 'template' ? index : (outer?.table ?? -1),
      special: special.has(name) ? index : (outer?.special ?? -1),
      item: items.has(name) ? index : itemBoundaries.has(name) || name === 'template' ? -1 : (outer?.item ?? -1),
      foreign,
    });
    const indexes = this.#indexes.get(name);
    if (indexes) indexes.push(index);
    else this.#indexes.set(name, [index]);
    return true;
  }

  /** An end tag: closes the nearest element of that name and all within it; one that matches nothing in scope is ignored. */
  end(name: string): void {
    if ((name === 'p' || name === 'br') && this.inForeignContent) this.#breakOut();
    const index = this.#indexes.get(name)?.at(-1);
    if (index === undefined) return;
    if (!this.#reaches(name, index)) return;
    if (name === 'form') this.#endForm(index);
    else this.#closeTo(index);
  }

  /** Whether an end tag of that name reaches the element at `index`, or something in between keeps it from there. */
  #reaches(name: string, index: number): boolean {
    // HTML inside SVG cannot be ended by an end tag of SVG; within SVG itself nothing stands in the way.
    if (this.#open[index]!.foreign) return this.inForeignContent;
    if (name === 'template') return true;
    if (name === 'p') return index === this.#top!.paragraph;
    if (name === 'table' || tableParts.has(name)) return index >= this.#top!.table;
    return index >= (special.has(name) && name !== 'noscript' ? this.#top!.boundary : this.#top!.special);
  }

  /** The end of a form leaves open what the form left open, except what needs no end tag. */
  #endForm(index: number): void {
    while (endless.has(this.#top!.name) && this.#open.length - 1 > index) this.#closeTo(this.#open.length - 1);
    if (index === this.#open.length - 1) this.#closeTo(index);
    else this.#indexes.get('form')!.pop();
  }

  #breakOut(): void {
    let index = this.#open.length - 1;
    while (this.#open[index]?.foreign && !htmlIslands.has(this.#open[index]!.name)) index--;
    this.#closeTo(index + 1);
  }

  #impliedEnds(name: string): void {
    if (paragraphClosers.has(name) && this.inParagraph) this.#closeTo(this.#top!.paragraph);
    const closes = tableParts.has(name) && !this.has('table') ? undefined : itemClosers[name];
    while (closes) {
      const item = this.#top?.item ?? -1;
      if (item < 0 || !closes.has(this.#open[item]!.name)) return;
      this.#closeTo(item);
    }
  }

  #closeTo(index: number): void {
    while (this.#open.length > index) this.#indexes.get(this.#open.pop()!.name)!.pop();
  }
}
