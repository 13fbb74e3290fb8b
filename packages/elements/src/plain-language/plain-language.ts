import type { PropertyValues } from '@lit/reactive-element';
import { findPart, patchAttribute, templateElement, type EnhancerClass } from '@tiwizi/core';
import { onLedInto } from '../address/led-into.ts';
import { plainLanguageProperties, type PlainLanguageData } from './plain-language-data.ts';

const Base: EnhancerClass<PlainLanguageData> = templateElement(plainLanguageProperties, () =>
  import('./plain-language.template.ts').then((module) => module.plainLanguageTemplate),
);

const versions = ['plain', 'full'] as const;
type Version = (typeof versions)[number];

/**
 * `<tiwizi-plain-language>`: a text twice, in plain language and in full. Both stand in the page one after another, each under its heading;
 * script shows one of them, and two buttons to choose. The browser's search and links into the other one find it. The choice is kept by
 * nobody: it is made for this text.
 *
 * The plain text is no summary: it says all that binds or is due, in words and sentences that are short. Which of the two counts in law, the text
 * itself says.
 *
 * @slot plain - the text in plain language
 * @slot full - the whole text
 * Standards: WCAG 2.2 3.1.5 (G86); ISO 24495-1.
 */
export class TiwiziPlainLanguage extends Base {
  #shown: Version = 'full';

  /** Which of the two is shown. */
  get shown(): Version {
    return this.#shown;
  }

  /** Shows one of the two texts. */
  select(version: Version): void {
    this.#shown = version;
    this.#arrange();
  }

  protected override adopt(): void {
    this.#shown = this.plain ? 'plain' : 'full';
  }

  protected override listen(): void {
    const signal = this.connection;
    const showAround = (target: EventTarget | null): void => {
      const version = versions.find((each) => findPart(this, each)?.contains(target as Node));
      if (version && version !== this.#shown) this.select(version);
    };
    this.addEventListener('click', this.#pressed, { signal });
    this.addEventListener('beforematch', ({ target }) => showAround(target), { signal });
    onLedInto(this, showAround, signal);
  }

  protected override patch(changed: PropertyValues<this>): void {
    super.patch(changed);
    if (this.hasUpdated && changed.has('plain')) this.#shown = this.plain ? 'plain' : 'full';
    this.#arrange();
  }

  #arrange(): void {
    const choice = findPart(this, 'choice');
    if (!choice) return;
    patchAttribute(choice, 'hidden', false);
    for (const version of versions) {
      const isShown = version === this.#shown;
      const [button, text] = [findPart(this, `choose-${version}`), findPart(this, version)];
      if (button) patchAttribute(button, 'aria-pressed', `${isShown}`);
      if (text) patchAttribute(text, 'hidden', !isShown && 'until-found');
    }
  }

  #pressed = ({ target }: Event): void => {
    const version = versions.find((each) => findPart(this, `choose-${each}`)?.contains(target as Node));
    if (version) this.select(version);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'tiwizi-plain-language': TiwiziPlainLanguage;
  }
}
