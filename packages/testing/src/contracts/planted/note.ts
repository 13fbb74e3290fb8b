import { Enhancer, findPart, patchAttribute, patchText, type ElementTemplate, type Generate } from '@tiwizi/core';
import type { PropertyDeclarations, PropertyValues } from '@lit/reactive-element';
import type { Locale } from '@tiwizi/i18n';
import { html } from 'lit/html.js';

interface NoteData {
  readonly label?: string | undefined;
  readonly kind?: 'short' | 'long' | undefined;
}

/** Words of the planted element. */
export const noteWords: Readonly<Record<Locale, string>> = { 'ar-MA': 'ملاحظة', zgh: 'ⵜⴰⵎⵓⵖⵍⵉ', 'fr-MA': 'Remarque', en: 'Remark' };
const kinds = ['short', 'long'] as const;

/** A small element that keeps every contract: a note with a text to write. Tests plant one fault at a time in it. */
export class Note extends Enhancer implements NoteData {
  static override readonly localized: boolean = true;
  static override properties: PropertyDeclarations = { label: {}, error: {}, hint: {}, required: { type: Boolean }, disabled: { type: Boolean }, kind: { converter: (value: string | null) => kinds.find((kind) => kind === value) } };
  static override generator: () => Promise<Generate> = async () => (await import('@tiwizi/core/generate')).generatorOf(noteTemplate);

  declare label?: string;
  declare error?: string;
  declare hint?: string;
  declare required?: boolean;
  declare disabled?: boolean;
  declare kind?: 'short' | 'long';

  protected get control(): HTMLInputElement {
    return this.querySelector('input')!;
  }

  protected override patch(_changed: PropertyValues<this>): void {
    const { control, label, error, hint } = this;
    this.word();
    if (label !== undefined) patchText(findPart(this, 'label'), label);
    if (hint !== undefined) patchText(findPart(this, 'hint'), hint);
    if (error !== undefined) patchText(findPart(this, 'error'), error);
    patchAttribute(control, 'aria-invalid', error ? 'true' : null);
    patchAttribute(control, 'required', this.required);
    patchAttribute(control, 'disabled', this.disabled);
  }

  protected word(): void {
    patchText(findPart(this, 'word'), noteWords[this.locale]);
  }
}

/** Its full form. */
export const noteTemplate: ElementTemplate<NoteData> = {
  tag: 'planted-note',
  read: (attributes) => ({ label: attributes.get('label') }),
  print(data, { locale, uniqueId }) {
    const id = uniqueId('note');
    return html`<p class="planted-note__word" data-tiwizi-part="word">${noteWords[locale]}</p><label for=${id} data-tiwizi-part="label">${data.label ?? ''}</label><p id=${`${id}-hint`} data-tiwizi-part="hint"></p><p id=${`${id}-error`} data-tiwizi-part="error"></p><input id=${id} name="note" aria-describedby=${`${id}-hint ${id}-error`}>`;
  },
};
