import { READY } from '@tiwizi/core';
import type { OwnLocale } from '@tiwizi/i18n';
import { check, forEach, same } from './check.ts';
import type { Form } from './markup.ts';
import { content, pause, settled } from './stage.ts';
import type { Clauses } from './suite.ts';
import { waitUntil } from './wait-until.ts';

/** Milliseconds between two pieces: an element that does not wait for the parser has made its form by then. */
const BETWEEN = 25;

/** A page whose parser is fed by hand. */
class StreamedPage {
  readonly #frame = document.createElement('iframe');

  get document(): Document {
    return this.#frame.contentDocument!;
  }

  /** Loads the definition before anything is parsed. */
  async open(tag: string, module: URL): Promise<void> {
    document.body.append(this.#frame);
    const script = Object.assign(this.document.createElement('script'), { type: 'module', src: module.href });
    this.document.head.append(script);
    await waitUntil(() => this.#frame.contentWindow!.customElements.get(tag), `${module.href} defines <${tag}>`);
  }

  /** Shows what markup gives that was whole before any element saw it. */
  async whole(start: string, markup: string, tag: string): Promise<string> {
    const page = this.document;
    page.open();
    page.write(start);
    page.close();
    page.querySelector('div')!.innerHTML = markup;
    return this.#result(tag);
  }

  /** Writes a page piece by piece, and gives what came of it. */
  async write(pieces: readonly string[], tag: string): Promise<string> {
    const page = this.document;
    page.open();
    for (const piece of pieces) {
      page.write(piece);
      await pause(BETWEEN);
    }
    check(page.readyState === 'loading', 'the page was over before its end');
    page.close();
    return this.#result(tag);
  }

  async #result(tag: string): Promise<string> {
    await settled(this.document);
    const host = this.document.querySelector('div')!;
    for (const subject of host.querySelectorAll(tag))
      check(subject.hasAttribute(READY), `<${tag}> did not become ready`);
    return content(host);
  }

  close(): void {
    this.#frame.remove();
  }
}

/** Cuts markup right after the start tag of an element, in the middle of its content, and before its end tag. */
export function pieces(markup: string, tag: string): string[] {
  const start = new RegExp(`<${tag}(?:"[^"]*"|'[^']*'|[^"'>])*>`).exec(markup);
  if (!start) return [markup];
  const from = start.index + start[0].length;
  const to = markup.lastIndexOf(`</${tag}`);
  const middle = markup.indexOf('<', from + Math.ceil((to - from) / 2));
  const cuts = [0, from, middle < to ? middle : from, to, markup.length];
  return cuts.slice(1).map((cut, index) => markup.slice(cuts[index], cut));
}

/** A page that a slow server sends in pieces: the parser has not seen the end of an element when its class gets hold of it. */
export function streamingClauses(tag: string, forms: readonly Form[], module: URL, locale: OwnLocale): Clauses {
  return {
    'a page that comes in pieces, the definition already there, gives the same as whole markup': async () => {
      const page = new StreamedPage();
      try {
        await page.open(tag, module);
        for (const after of ['<p>after</p>', '']) {
          await forEach(forms, async (form) => {
            const start = `<!doctype html><html lang="${locale}"><title>streamed</title><body><div>`;
            const markup = form.html(locale);
            const whole = await page.whole(start, markup + after, tag);
            const inPieces = await page.write([start, ...pieces(markup, tag), after], tag);
            same(
              inPieces,
              whole,
              after ? 'in pieces it is another form' : 'in pieces, as the last of its page, it is another form',
            );
          });
        }
      } finally {
        page.close();
      }
    },
  };
}
