import type { PropertyValues } from '@lit/reactive-element';
import { announce, findPart, patchAttribute, templateElement, type EnhancerClass } from '@tiwizi/core';
import { isolate, text } from '@tiwizi/i18n';
import { copyButtonProperties, type CopyButtonData } from './copy-button-data.ts';
import { copyButtonMessages } from './copy-button.messages.ts';

const Base: EnhancerClass<CopyButtonData> = templateElement(copyButtonProperties, () =>
  import('./copy-button.template.ts').then((module) => module.copyButtonTemplate),
);

/**
 * `<tiwizi-copy-button>`: copies a text that stands on the page (a reference number, an account number), and says so beside it, seen and heard.
 * Where a browser cannot, or a person does not let it, it says that and shows the text to select.
 *
 * There once script works: without script the text can be selected as any other. The text is copied as it is, without what isolates its direction.
 *
 * A full form of one's own: a `<button hidden data-tiwizi-part="button">` and, after it, `<div role="status" data-tiwizi-part="status">`.
 * Standards: Clipboard API; WCAG 2.2 2.5.3, 4.1.3.
 */
export class TiwiziCopyButton extends Base {
  /** What is copied. */
  get copied(): string {
    const words = this.text ?? (this.source && this.ownerDocument.getElementById(this.source)?.textContent) ?? '';
    return words.replace(/[\u2066-\u2069\u200e\u200f\u061c]/g, '').trim();
  }

  protected override listen(): void {
    this.addEventListener('click', this.#clicked, { signal: this.connection });
  }

  protected override patch(changed: PropertyValues<this>): void {
    super.patch(changed);
    const button = findPart(this, 'button');
    if (button) patchAttribute(button, 'hidden', false);
    // What was said of another text, or in another language, is over.
    if (this.hasUpdated) announce(this, '');
  }

  #clicked = ({ target }: Event): void => {
    if (findPart(this, 'button')?.contains(target as Node)) void this.#copy();
  };

  async #copy(): Promise<void> {
    const { copied, locale } = this;
    try {
      await navigator.clipboard.writeText(copied);
      announce(this, text(copyButtonMessages, 'copied', locale));
    } catch {
      // A page that is not secure has no clipboard, and a person may refuse: both are said alike.
      announce(this, text(copyButtonMessages, 'failed', locale, { text: isolate(copied) }));
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tiwizi-copy-button': TiwiziCopyButton;
  }
}
