import { announce, idOf } from '@tiwizi/core';
import { close, svgTemplate } from '@tiwizi/icons';
import { formatNumber, isolate, text } from '@tiwizi/i18n';
import { html, render, type TemplateResult } from 'lit/html.js';
import { repeat } from 'lit/directives/repeat.js';
import { chosenListMessages } from './chosen-list.messages.ts';
import type { SelectPanelHost } from './select-panel.ts';

/** Most choices that are drawn; how many there are is said. */
const DRAWN = 50;

/**
 * What is chosen in a native select of several, each with a button that takes it back. Loaded where one stands; the select stays the truth, and
 * hears `input` and `change` of what is taken back.
 */
export class ChosenList {
  readonly #host: SelectPanelHost;
  readonly #place: HTMLElement;
  readonly #select: () => HTMLSelectElement | null;
  /** Where the focus goes when the last is taken back. */
  readonly #next: () => HTMLElement | undefined;

  constructor(
    host: SelectPanelHost,
    place: HTMLElement,
    select: () => HTMLSelectElement | null,
    next: () => HTMLElement | undefined,
  ) {
    this.#host = host;
    this.#place = place;
    this.#select = select;
    this.#next = next;
  }

  /** Draws what is chosen now; nothing where it is of no use. */
  draw(isOfUse: boolean): void {
    const select = this.#select();
    const chosen = isOfUse && select?.multiple ? [...select.selectedOptions].filter(({ value }) => value) : [];
    const hadFocus = this.#place.contains(document.activeElement);
    this.#place.hidden = !chosen.length;
    render(chosen.length ? this.#template(chosen) : html``, this.#place);
    if (hadFocus && !this.#place.contains(document.activeElement)) this.#next()?.focus();
  }

  #template(chosen: readonly HTMLOptionElement[]): TemplateResult {
    const { locale } = this.#host;
    const id = idOf(this.#place, 'chosen');
    return html`<p class="tiwizi-hint tiwizi-searchable-select__count" id=${`${id}-count`}
        >${text(chosenListMessages, 'chosen', locale, { shown: formatNumber(chosen.length, locale) })}</p
      ><ul class="tiwizi-searchable-select__chosen" aria-labelledby=${`${id}-count`}
        >${repeat(
          chosen.slice(0, DRAWN),
          (option) => option,
          (option) =>
            html`<li
              ><button
                class="tiwizi-searchable-select__chip"
                type="button"
                @click=${({ currentTarget }: Event) => this.#takeBack(option, currentTarget as HTMLElement)}
                ><span class="tiwizi-visually-hidden">${text(chosenListMessages, 'remove', locale)} </span
                ><bdi>${option.label}</bdi>${svgTemplate(close)}</button
              ></li
            >`,
        )}</ul
      >`;
  }

  #takeBack(option: HTMLOptionElement, button: HTMLElement): void {
    const select = this.#select();
    if (!select || select.matches(':disabled') || !option.isConnected) return;
    const item = button.parentElement;
    const neighbour = item?.nextElementSibling ?? item?.previousElementSibling;
    (neighbour?.querySelector('button') ?? this.#next())?.focus();
    option.selected = false;
    for (const type of ['input', 'change']) select.dispatchEvent(new Event(type, { bubbles: true }));
    const { locale } = this.#host;
    const shown = formatNumber(select.selectedOptions.length, locale);
    announce(this.#host, text(chosenListMessages, 'removed', locale, { name: isolate(option.label), shown }));
  }
}
