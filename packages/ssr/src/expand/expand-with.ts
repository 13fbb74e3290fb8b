import { html as htmlTag, nothing } from 'lit/html.js';
import {
  idsOf,
  type ElementTemplate,
  type ReservedIds,
  type TemplateContext,
  type TemplateRegistry,
} from '@tiwizi/core/template';
import { defaultLocale, resolveLocale, type Locale } from '@tiwizi/i18n';
import { OpenElements } from '../scan/open-elements.ts';
import { scan, type ScanVisitor, type Syntax } from '../scan/scan.ts';
import { Source } from '../scan/source.ts';
import type { StartTag } from '../scan/start-tag.ts';
import { hostileAncestor } from './place.ts';
import { printElement } from './print-element.ts';
import { decodeAttribute, readAttributes } from './read-attributes.ts';
import { indexOfKits, type TemplateIndex } from './registry.ts';
import { placeholderProblems, runTimeAttribute } from './run-time-attributes.ts';
import { SealedPlaceholders } from './sealed-placeholders.ts';
import { placeContent, SlottedContent } from './slotted-content.ts';
import { idsOfSource } from './source-ids.ts';
import { warnOnce, type ExpandWarningCode, type OnWarning } from './warning.ts';

/** How to expand a text. */
export interface ExpandWithOptions {
  /** BCP 47 tag of the language spoken where the page names none by `lang`. Default `ar-MA`. */
  readonly lang?: string | undefined;
  /** The templates to know. An array kept between calls is indexed once. */
  readonly kits: readonly TemplateRegistry[];
  /**
   * The text is a template source one trusts: placeholders are opaque and pass word for word, also into the printed form. Never set it for
   * rendered pages, which hold what people typed. Default false.
   */
  readonly templates?: boolean | undefined;
  /** Step over closed `<?php ?>`, `<% %>` and CDATA blocks. Set false for pages as browsers receive them. Default true. */
  readonly opaque?: boolean | undefined;
  /** Called for each problem. Default: one console line for each code and tag. */
  readonly onWarning?: OnWarning | undefined;
}

/** A piece to splice in: the full form of the element whose start tag ends at `offset` (in UTF-16 code units). */
export interface Insertion {
  readonly offset: number;
  /** Where the source goes on: behind the content that was moved into the form; at `offset` when there was none. */
  readonly end: number;
  readonly text: string;
}

const deepest = 8;

/** Finds what `expandWith` splices in, in the order of the source. */
export function findInsertions(html: string, options: ExpandWithOptions): readonly Insertion[] {
  return findInsertionsIn(new Source(html), options);
}

/** As `findInsertions`; the work done is counted in the source. */
export function findInsertionsIn(source: Source, options: ExpandWithOptions): readonly Insertion[] {
  const index = indexOfKits(options.kits);
  if (!index.mayConcern(source.text)) return [];
  const syntax = options.templates ? 'templates' : options.opaque === false ? 'html' : 'blocks';
  const seals = options.templates ? new SealedPlaceholders() : undefined;
  const shared = {
    index,
    seals,
    lang: options.lang,
    warn: options.onWarning ?? warnOnce,
    ids: idsOfSource(source.text),
  };
  return new Expansion(source, syntax, shared).run();
}

/** Prints the full form into every empty known element of a text; all else comes out as it went in, byte for byte. Synchronous. */
export function expandWith(html: string, options: ExpandWithOptions): string {
  return splice(html, findInsertions(html, options));
}

/** The text from `from` to `to`, with what is to be spliced into it. */
function splice(html: string, insertions: readonly Insertion[], from = 0, to = html.length): string {
  let output = '';
  let at = from;
  for (const { offset, end, text } of insertions) {
    if (offset < from || offset >= to) continue;
    output += html.slice(at, offset) + text;
    at = end;
  }
  return output + html.slice(at, to);
}

/** What an expansion shares with those of the forms it prints. */
interface Shared {
  readonly index: TemplateIndex;
  readonly seals: SealedPlaceholders | undefined;
  readonly lang: string | undefined;
  readonly warn: OnWarning;
  readonly ids: ReservedIds;
}

/** A known element whose end tag has not come yet. */
interface Candidate {
  readonly tag: StartTag;
  readonly template: ElementTemplate<any>;
  readonly locale: Locale;
  /** How many elements are open within it when none of its children is. */
  readonly depth: number;
  readonly content: SlottedContent;
  /** Whether it holds nothing but content with `slot`. */
  empty: boolean;
}

class Expansion implements ScanVisitor {
  readonly #source: Source;
  readonly #syntax: Syntax;
  readonly #shared: Shared;
  readonly #depth: number;
  readonly #open: OpenElements;
  readonly #candidates: Candidate[] = [];
  readonly #waiting = new Map<string, number>();
  /** Known elements that are filled hold no other element, so end tags meet them in the order of the source. */
  readonly #insertions: Insertion[] = [];
  #htmlWithoutLang = -1;
  #usedOption = false;

  constructor(source: Source, syntax: Syntax, shared: Shared, depth = 0, outerLang?: string) {
    this.#source = source;
    this.#syntax = syntax;
    this.#shared = shared;
    this.#depth = depth;
    this.#open = new OpenElements(outerLang);
  }

  run(): readonly Insertion[] {
    scan(this.#source, this, this.#syntax);
    this.#abandon(0);
    if (this.#usedOption && this.#htmlWithoutLang >= 0 && resolveLocale(this.#shared.lang) !== defaultLocale) {
      this.#shared.warn(
        'expand-no-lang',
        this.#htmlWithoutLang,
        `<html> has no lang attribute: elements were printed in ${this.#shared.lang}, but the browser will take ${defaultLocale}.`,
      );
    }
    return this.#insertions;
  }

  inForeignContent(): boolean {
    return this.#open.inForeignContent;
  }

  text(start: number, end: number): void {
    const candidate = this.#candidates.at(-1);
    if (!candidate?.empty || this.#open.depth > candidate.depth) return;
    this.#source.steps += end - start;
    // The same white space as the element's own test in the browser.
    if (/\S/.test(this.#source.text.slice(start, end))) candidate.empty = false;
  }

  startTag(tag: StartTag): void {
    const parent = this.#candidates.at(-1);
    const lang = this.#valueOf(tag, 'lang');
    if (tag.name === 'html' && !tag.attributes.some(({ name }) => name === 'lang')) this.#htmlWithoutLang = tag.start;
    const isOpen = this.#open.start(tag.name, lang, tag.selfClosing);
    if (parent) this.#childBegan(parent, tag, isOpen);
    const template = this.#shared.index.byTag.get(tag.name);
    if (!template) return;
    this.#usedOption ||= this.#open.lang === undefined;
    const locale = resolveLocale(this.#open.lang ?? this.#shared.lang);
    const { depth } = this.#open;
    this.#candidates.push({ tag, template, locale, depth, content: new SlottedContent(), empty: true });
    this.#waiting.set(tag.name, (this.#waiting.get(tag.name) ?? 0) + 1);
  }

  /** A child without `slot` makes its parent a full form; one with `slot` is content for the form that is to be printed. */
  #childBegan(parent: Candidate, tag: StartTag, isOpen: boolean): void {
    if (this.#open.depth - Number(isOpen) > parent.depth) return;
    parent.content.end(tag.start);
    const slot = this.#valueOf(tag, 'slot');
    if (!slot) parent.empty = false;
    else parent.content.begin(slot, tag.start);
    if (!isOpen) parent.content.end(tag.end);
  }

  endTag(name: string, start: number, end: number): void {
    let isCandidate = false;
    if (this.#waiting.get(name)) {
      isCandidate = true;
      let index = this.#candidates.length - 1;
      while (this.#candidates[index]!.tag.name !== name) index--;
      this.#abandon(index + 1);
      const candidate = this.#candidates.pop()!;
      this.#waiting.set(name, this.#waiting.get(name)! - 1);
      candidate.content.end(start);
      if (candidate.empty) this.#expand(candidate, start);
    }
    this.#open.end(name);
    const parent = this.#candidates.at(-1);
    if (!parent || this.#open.depth > parent.depth) return;
    // An end tag that ends nothing stands there like any other markup.
    if (!parent.content.isOpen && !isCandidate) parent.empty = false;
    parent.content.end(end);
  }

  /** Gives up on the candidates from `index` on: their end tag did not come. */
  #abandon(index: number): void {
    for (const { tag } of this.#candidates.splice(index)) {
      this.#waiting.set(tag.name, this.#waiting.get(tag.name)! - 1);
      const slash = tag.selfClosing ? ' HTML knows no self-closing elements of this kind.' : '';
      this.#shared.warn(
        'expand-unclosed',
        tag.start,
        `<${tag.name}> has no end tag.${slash} Write <${tag.name} …></${tag.name}>.`,
      );
    }
  }

  /** What a tag says of its language or place. A placeholder says nothing that could be known. */
  #valueOf(tag: StartTag, wanted: 'lang' | 'slot'): string | undefined {
    const attribute = tag.attributes.find(({ name }) => name === wanted);
    if (!attribute) return undefined;
    const value = decodeAttribute(this.#source.text.slice(attribute.valueStart, attribute.valueEnd));
    return /[{<$@%#]/.test(value) ? undefined : value;
  }

  /** @param close where the end tag begins */
  #expand(candidate: Candidate, close: number): void {
    const { tag, template } = candidate;
    const { seals } = this.#shared;
    try {
      const attributes = readAttributes(this.#source, tag, seals);
      if (seals) {
        const runTime = runTimeAttribute(tag, template, attributes);
        if (runTime !== undefined)
          return this.#warn(
            'expand-run-time-attribute',
            tag,
            `depends on ${runTime}, which is known only at run time; left as it is. Expand the rendered page instead.`,
          );
        for (const { code, message } of placeholderProblems(template, attributes, candidate.locale))
          this.#shared.warn(code, tag.start, message);
      }
      const form = this.#expandPrinted(printElement(template, attributes, this.#context(candidate)), candidate);
      const text = seals && this.#depth === 0 ? seals.unseal(form) : form;
      const ancestor = hostileAncestor(this.#open, text);
      if (ancestor)
        return this.#warn(
          'expand-misplaced',
          tag,
          `stands in <${ancestor}>, which cannot hold its full form; left as it is. Take it out of there.`,
        );
      this.#insertions.push(this.#withContent(candidate, text, close));
    } catch (cause) {
      this.#warn(
        'expand-template-failed',
        tag,
        `could not be printed and was left as it is: ${cause instanceof Error ? cause.message : String(cause)}`,
      );
    }
  }

  /** The printed form with the author's content in its places; what else stood beside it (white space, comments) stays behind it. */
  #withContent({ tag, content }: Candidate, form: string, close: number): Insertion {
    if (!content.children.length) return { offset: tag.end, end: tag.end, text: form };
    // What was found within the content goes with it.
    const first = this.#insertions.findIndex(({ offset }) => offset > tag.end);
    const within = first < 0 ? [] : this.#insertions.splice(first);
    const { text } = this.#source;
    const contents = new Map<string, string>();
    let rest = '';
    let at = tag.end;
    for (const { slot, start, end } of content.children) {
      rest += text.slice(at, start);
      contents.set(slot, (contents.get(slot) ?? '') + splice(text, within, start, end));
      at = end;
    }
    this.#source.steps += close - tag.end;
    return { offset: tag.end, end: close, text: placeContent(form, contents) + rest + text.slice(at, close) };
  }

  #context({ tag, locale, content }: Candidate): TemplateContext {
    const { ids, seals, warn } = this.#shared;
    return {
      locale,
      ids(base) {
        const plain = seals ? seals.unseal(base) : base;
        return idsOf(base + ids.reserve(plain).slice(plain.length));
      },
      content: (slot) => (content.has(slot) ? htmlTag`<slot name=${slot}></slot>` : nothing),
      report: (_code, message) => warn('expand-incomplete', tag.start, `<${tag.name}> ${message}`),
    };
  }

  /** A full form may hold short forms of its own. */
  #expandPrinted(printed: string, candidate: Candidate): string {
    const { index, warn } = this.#shared;
    if (!index.mayConcern(printed)) return printed;
    if (this.#depth >= deepest) {
      this.#warn(
        'expand-too-deep',
        candidate.tag,
        `prints short forms more than ${deepest} deep; the innermost is left as it is.`,
      );
      return printed;
    }
    // Offsets in what was printed mean nothing to the reader: problems are told of the outer tag.
    const shared = {
      ...this.#shared,
      warn: (code: ExpandWarningCode, _offset: number, message: string) => warn(code, candidate.tag.start, message),
    };
    return splice(printed, new Expansion(new Source(printed), 'html', shared, this.#depth + 1, candidate.locale).run());
  }

  #warn(code: ExpandWarningCode, tag: StartTag, message: string): void {
    this.#shared.warn(code, tag.start, `<${tag.name}> ${message}`);
  }
}
