import { html, nothing, type TemplateResult } from 'lit/html.js';
import { repeat } from 'lit/directives/repeat.js';
import { text, type Locale } from '@tiwizi/i18n';
import { selectPanelMessages } from './select-panel.messages.ts';

/** Most choices that are drawn at once. */
export const SHOWN = 50;

/** What the search is drawn from. */
export interface SelectPanelView {
  readonly locale: Locale;
  /** Id of the search box, with which the others begin. */
  readonly id: string;
  /** Ids of the label of the select, and of what else is said with it. */
  readonly labelledBy: string;
  readonly describedBy: string | null;
  /** What was found, of which the first are drawn. */
  readonly found: readonly HTMLOptionElement[];
  readonly isMultiple: boolean;
  readonly searched: () => void;
  readonly chosen: (option: HTMLOptionElement) => void;
}

/** How many were found, and how many of them are not drawn. */
export function foundWords(count: number, locale: Locale): string {
  if (!count) return text(selectPanelMessages, 'none', locale);
  const rest = count - SHOWN;
  return [
    text(selectPanelMessages, 'matches', locale, { count }),
    ...(rest > 0 ? [text(selectPanelMessages, 'more', locale, { count: rest })] : []),
  ].join('. ');
}

/** The group a choice stands in. */
export const groupOf = ({ parentElement }: HTMLOptionElement): HTMLOptGroupElement | undefined =>
  parentElement instanceof HTMLOptGroupElement ? parentElement : undefined;

/** A search box and the choices it finds, each a button. */
export function selectPanelTemplate(view: SelectPanelView): TemplateResult {
  const { id, locale } = view;
  const { length } = view.found;
  return html`<label class="tiwizi-label tiwizi-label--minor" id=${`${id}-label`} for=${id}
      >${text(selectPanelMessages, 'searchList', locale)}</label
    ><input
      class="tiwizi-input"
      type="search"
      id=${id}
      dir="auto"
      autocomplete="off"
      autocapitalize="none"
      spellcheck="false"
      enterkeyhint="search"
      aria-labelledby=${`${id}-label ${view.labelledBy}`}
      aria-describedby=${view.describedBy ?? nothing}
      @input=${view.searched}
    /><p class="tiwizi-hint tiwizi-searchable-select__count">${foundWords(length, locale)}</p
    ><div class="tiwizi-visually-hidden" role="status" data-tiwizi-part="status"></div
    ><ul class="tiwizi-searchable-select__list" aria-labelledby=${view.labelledBy} ?hidden=${!length}
      >${repeat(
        view.found.slice(0, SHOWN),
        (option) => option,
        (option) => choice(option, view),
      )}</ul
    >`;
}

function choice(option: HTMLOptionElement, { isMultiple, chosen }: SelectPanelView): TemplateResult {
  const group = groupOf(option);
  const { selected } = option;
  return html`<li
    ><button
      type="button"
      class="tiwizi-searchable-select__choice"
      tabindex="-1"
      aria-current=${!isMultiple && selected ? 'true' : nothing}
      aria-pressed=${isMultiple ? String(selected) : nothing}
      ?disabled=${option.disabled || group?.disabled}
      @click=${() => chosen(option)}
      ><bdi>${option.label}</bdi
      >${group ? html` <bdi class="tiwizi-searchable-select__group">${group.label}</bdi>` : nothing}</button
    ></li
  >`;
}
