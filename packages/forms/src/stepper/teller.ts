import { announce, findPart, patchText } from '@tiwizi/core';
import { askInField } from '@tiwizi/elements/field-question.js';
import type { Locale } from '@tiwizi/i18n';
import type { FormError } from '../protocol/form-error.ts';
import type * as Words from './default-words.ts';
import type { StepperWord } from './default-words.ts';
import { describe, load, loadPieces, type Described } from './described.ts';

type DefaultWords = typeof Words;

/** Tells what became of a post: in the notice region, at the fields and in the error summary. */
export class Teller {
  readonly #owner: HTMLElement & { readonly locale: Locale };
  #defaults: DefaultWords | undefined;

  constructor(owner: HTMLElement & { readonly locale: Locale }) {
    this.#owner = owner;
    // A summary that came with the page is to be read; words that did not come have to be at hand.
    if (this.#summary) void load(this.#summary.localName);
    loadPieces(owner);
    if (!this.#template('sending'))
      this.#load().catch(() => {
        // They are asked for again when one is needed.
      });
  }

  get #notice(): HTMLElement | undefined {
    return findPart(this.#owner, 'notice');
  }

  get #summary(): Described | null {
    return this.#owner.querySelector('tiwizi-error-summary');
  }

  async #load(): Promise<DefaultWords> {
    return (this.#defaults ??= await import('./default-words.ts'));
  }

  /** Words as nodes: those of the page, or our own. */
  async #words(word: StepperWord): Promise<readonly Node[]> {
    const own = this.#template(word)?.content;
    const content = own ?? (await this.#load()).defaultWord(word, this.#owner.locale);
    return [...document.importNode(content, true).childNodes];
  }

  #template(word: StepperWord): HTMLTemplateElement | null {
    return this.#owner.querySelector(`template[data-tiwizi-word=${word}]`);
  }

  /** Words that are at hand: those of the page, or our own once they are loaded. */
  textAtHand(word: StepperWord): string {
    const content = this.#template(word)?.content ?? this.#defaults?.defaultWord(word, this.#owner.locale);
    return content?.textContent?.trim() ?? '';
  }

  async text(word: StepperWord): Promise<string> {
    return (await this.#words(word))
      .map((node) => node.textContent)
      .join('')
      .trim();
  }

  /**
   * Says something in the notice region: words of the server, or where to log in. Spoken once: by focus, when it is to take it, or else
   * politely.
   */
  async say(word: StepperWord, detail?: string, takesFocus: () => boolean = () => false): Promise<void> {
    const host = this.#notice;
    if (!host) return;
    host.replaceChildren(...(await this.#words(word)));
    const link = host.querySelector('a');
    if (link) link.href = detail ?? '';
    else if (detail) patchText(host.querySelector('p') ?? undefined, detail);
    this.#speak(host, host.textContent ?? '', takesFocus);
    if (word !== 'other-tab') host.scrollIntoView({ block: 'nearest' });
  }

  /** Shows a notice that others have made, and reads its paragraphs. @param takesFocus - absent: it is not read, having been before */
  show(notice: HTMLElement, takesFocus?: () => boolean): void {
    const host = this.#notice;
    if (!host) return;
    host.replaceChildren(notice);
    const paragraphs = [...notice.querySelectorAll('p')].map(({ textContent }) => textContent);
    const { lang } = notice.querySelector<HTMLElement>('[lang]') ?? {};
    if (takesFocus) this.#speak(host, paragraphs.join(' '), takesFocus, lang);
  }

  #speak(host: HTMLElement, said: string, takesFocus: () => boolean, lang?: string): void {
    const words = said.replace(/\s+/g, ' ').trim();
    // What takes focus has a name; it is all that is read.
    host.setAttribute('aria-label', words);
    if (takesFocus()) focus(host);
    else announce(this.#owner, words, lang);
  }

  /** Puts errors on their fields and in the summary, which takes focus. */
  async showErrors(errors: readonly FormError[]): Promise<void> {
    const control = (href: string): HTMLElement | null => document.getElementById(href.slice(1));
    // From the last, so that the first message of a field stays.
    for (const { href, message, parts, warning } of [...errors].reverse()) {
      const field = control(href)?.closest('tiwizi-field');
      if (!field) tellGroup(control(href)?.closest('[data-tiwizi-group]'), message);
      if (parts) field?.setAttribute('invalid-parts', parts.join(' '));
      else field?.removeAttribute('invalid-parts');
      if (field && warning) askInField(field, message);
      else field?.setAttribute('error', message);
    }
    const summary = this.#summary ?? document.createElement('tiwizi-error-summary');
    if (!summary.isConnected) this.#owner.prepend(summary);
    const isSaid = await describe(summary, {
      errors: JSON.stringify(errors.map(({ href, message, warning }) => ({ href, message, warning }))),
    });
    (isSaid ? summary : control(errors[0]?.href ?? ''))?.focus();
  }

  /** Takes back what the last answer said. Nodes stay, since a framework may hold them. */
  clear(): void {
    const summary = this.#summary;
    const box = summary && findPart(summary, 'box');
    if (box) box.hidden = true;
    summary?.setAttribute('errors', '[]');
    this.#owner.querySelectorAll('tiwizi-field[error]').forEach((field) => field.removeAttribute('error'));
    this.#owner.querySelectorAll<HTMLElement>('tiwizi-field').forEach((field) => askInField(field, ''));
    this.#owner.querySelectorAll('[data-tiwizi-group]').forEach((group) => tellGroup(group));
    this.#notice?.replaceChildren();
    this.#notice?.removeAttribute('aria-label');
  }
}

/** Says at a group of items what is wrong with their number, or nothing. */
function tellGroup(group: Element | null | undefined, message?: string): void {
  const host = group?.querySelector<HTMLElement>('[data-tiwizi-group-error]');
  if (!host) return;
  host.hidden = !message;
  patchText(host, message ? `${host.dataset['tiwiziGroupError']} ${message}` : '');
}

/** Focuses what takes no focus of itself. */
export function focus(target: HTMLElement | null | undefined): void {
  if (target && target.tabIndex < 0) target.tabIndex = -1;
  target?.focus();
}
