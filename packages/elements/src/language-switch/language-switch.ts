import { templateElement, type EnhancerClass } from '@tiwizi/core';
import { languageSwitchProperties, type LanguageSwitchData } from './language-switch-data.ts';

const Base: EnhancerClass<LanguageSwitchData> = templateElement(languageSwitchProperties, () =>
  import('./language-switch.template.ts').then((module) => module.languageSwitchTemplate),
);

/**
 * `<tiwizi-language-switch>`: the same page in العربية, ⵜⴰⵎⴰⵣⵉⵖⵜ, Français, English, by those names and in that order, or in
 * the languages of the site and their order (`languages`).
 * A change of language is a navigation: each is a link with its own `lang`, `hreflang` and `dir`; the current one has `aria-current`.
 *
 */
export class TiwiziLanguageSwitch extends Base {}

declare global {
  interface HTMLElementTagNameMap {
    'tiwizi-language-switch': TiwiziLanguageSwitch;
  }
}
