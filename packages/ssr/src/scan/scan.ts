import { rawTextElements, rcdataElements } from '../html-names.ts';
import { endOfPlaceholder } from './placeholders.ts';
import { readStartTag } from './read-start-tag.ts';
import type { Source } from './source.ts';
import type { StartTag } from './start-tag.ts';

/**
 * How a text is read.
 * - `html`: by the rules of HTML alone. For pages as a browser receives them.
 * - `blocks`: as well, closed `<?php ?>`, `<?= ?>`, `<% %>` and `<![CDATA[ ]]>` between tags are stepped over whole.
 * - `templates`: placeholders of template languages are opaque everywhere, in attributes too. For sources one trusts.
 */
export type Syntax = 'html' | 'blocks' | 'templates';

/** Called for what is found, in order. Comments and declarations are not told. */
export interface ScanVisitor {
  startTag(tag: StartTag): void;
  /** `name` is lower case; `start` is the offset of `<`, `end` that after `>`. */
  endTag(name: string, start: number, end: number): void;
  /** Text, or a block that may become text. */
  text(start: number, end: number): void;
  /** Whether the element now open is SVG or MathML, where `<title>`, `<style>` and `<script>` hold markup and CDATA exists. */
  inForeignContent(): boolean;
}

/** Reads HTML from front to back without ever failing. The work, counted in `source.steps`, is linear in the length. */
export function scan(source: Source, visitor: ScanVisitor, syntax: Syntax): void {
  new Scanner(source, visitor, syntax).run();
}

const isLetter = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122;

class Scanner {
  readonly #source: Source;
  readonly #visitor: ScanVisitor;
  readonly #syntax: Syntax;
  readonly #templates: boolean;

  constructor(source: Source, visitor: ScanVisitor, syntax: Syntax) {
    this.#source = source;
    this.#visitor = visitor;
    this.#syntax = syntax;
    this.#templates = syntax === 'templates';
  }

  run(): void {
    const { length } = this.#source.text;
    for (let at = 0; at < length;) {
      const next = this.#textEnd(at);
      if (next > at) this.#visitor.text(at, next);
      at = next < length ? this.#markup(next) : length;
    }
  }

  /** Where the text that begins at `from` gives way to `<`, stepping over placeholders. */
  #textEnd(from: number): number {
    const source = this.#source;
    const { text } = source;
    if (!this.#templates) {
      const next = source.find('<', from);
      return next < 0 ? text.length : next;
    }
    const special = /[{<@$#]/g;
    special.lastIndex = from;
    for (let found; (found = special.exec(text));) {
      const end = endOfPlaceholder(source, found.index, 'content');
      if (end >= 0) special.lastIndex = end;
      else if (found[0] === '<') {
        source.steps += found.index - from + 1;
        return found.index;
      }
    }
    source.steps += text.length - from;
    return text.length;
  }

  /** Reads what begins with the `<` at `at` and returns where it ends. */
  #markup(at: number): number {
    const source = this.#source;
    const { text } = source;
    const code = text.charCodeAt(at + 1);
    source.steps += 2;
    if (isLetter(code)) return this.#startTag(at);
    if (code === 0x2f /* / */) return this.#endTag(at);
    if (code === 0x21 /* ! */) return this.#declaration(at);
    const block = this.#syntax === 'blocks' ? this.#block(at) : -1;
    if (block >= 0) {
      this.#visitor.text(at, block);
      return block;
    }
    if (code === 0x3f /* ? */) return this.#afterNext('>', at + 2);
    this.#visitor.text(at, at + 1);
    return at + 1;
  }

  #afterNext(needle: string, from: number): number {
    const found = this.#source.find(needle, from);
    return found < 0 ? this.#source.text.length : found + needle.length;
  }

  /** The end of a closed server block; -1 for anything else, which HTML then decides. */
  #block(at: number): number {
    const { text } = this.#source;
    const close = text.startsWith('<%', at) ? '%>' : /^<\?(?:php|=)/i.test(text.slice(at, at + 5)) ? '?>' : undefined;
    const end = close ? this.#source.find(close, at + 2) : -1;
    return end < 0 ? -1 : end + 2;
  }

  #declaration(at: number): number {
    const source = this.#source;
    const { text } = source;
    if (text.startsWith('<!--', at)) return this.#commentEnd(at);
    if (text.startsWith('<![CDATA[', at) && (this.#syntax !== 'html' || this.#visitor.inForeignContent())) {
      const end = source.find(']]>', at + 9);
      if (end >= 0 || this.#visitor.inForeignContent()) {
        const after = end < 0 ? text.length : end + 3;
        this.#visitor.text(at, after);
        return after;
      }
    }
    return this.#afterNext('>', at + 2);
  }

  /** 13.2.5.43 on: `<!-->` and `<!--->` are whole comments, `--!>` ends one too, and one left open takes all the rest. */
  #commentEnd(at: number): number {
    const { text } = this.#source;
    if (text.startsWith('>', at + 4)) return at + 5;
    if (text.startsWith('->', at + 4)) return at + 6;
    const end = /--!?>/g;
    end.lastIndex = at + 4;
    const after = end.exec(text) ? end.lastIndex : text.length;
    this.#source.steps += after - at;
    return after;
  }

  #endTag(at: number): number {
    const code = this.#source.text.charCodeAt(at + 2);
    if (code === 0x3e /* > */) return at + 3;
    if (Number.isNaN(code)) {
      this.#visitor.text(at, at + 2);
      return at + 2;
    }
    if (!isLetter(code)) return this.#afterNext('>', at + 2);
    const tag = readStartTag(this.#source, at, at + 2, this.#templates);
    if (!tag) return this.#source.text.length;
    this.#visitor.endTag(tag.name, at, tag.end);
    return tag.end;
  }

  #startTag(at: number): number {
    const tag = readStartTag(this.#source, at, at + 1, this.#templates);
    if (!tag) return this.#source.text.length;
    this.#visitor.startTag(tag);
    const { name, end } = tag;
    const raw = rawTextElements.has(name) || rcdataElements.has(name) || name === 'plaintext';
    if (!raw || this.#visitor.inForeignContent()) return end;
    const stop =
      name === 'plaintext'
        ? this.#source.text.length
        : name === 'script'
          ? this.#scriptEnd(end)
          : this.#rawEnd(name, end);
    this.#source.steps += stop - end;
    if (stop > end) this.#visitor.text(end, stop);
    return stop;
  }

  /** The offset of the end tag that closes raw text. */
  #rawEnd(name: string, from: number): number {
    const end = new RegExp(`</${name}[\\t\\n\\f\\r />]`, 'gi');
    end.lastIndex = from;
    return end.exec(this.#source.text)?.index ?? this.#source.text.length;
  }

  /** The same for `<script>`, where `<!-- <script>` hides an end tag (13.2.5.15 to 13.2.5.31). */
  #scriptEnd(from: number): number {
    const mark = /<!--|-->|<(\/?)script[\t\n\f\r />]/gi;
    mark.lastIndex = from;
    let state: 'plain' | 'escaped' | 'double' = 'plain';
    for (let found; (found = mark.exec(this.#source.text));) {
      if (found[0] === '-->') state = 'plain';
      else if (found[0] === '<!--') {
        if (state === 'plain') state = 'escaped';
        // `<!-->` opens and closes: the hyphens serve twice.
        mark.lastIndex = found.index + 2;
      } else if (found[1]) {
        if (state !== 'double') return found.index;
        state = 'escaped';
      } else if (state === 'escaped') state = 'double';
    }
    return this.#source.text.length;
  }
}
