import { templateElement, type TemplateElementClass } from '../template/template-element.ts';
import { languageSwitchProperties, type LanguageSwitchData } from './language-switch-data.ts';

const Base: TemplateElementClass<LanguageSwitchData> = templateElement(languageSwitchProperties, () =>
  import('./language-switch.template.ts').then((module) => module.languageSwitchTemplate),
);

/**
 * `<tiwizi-language-switch>`: the same page in العربية, ⵜⴰⵎⴰⵣⵉⵖⵜ, Français, English, always in that order and by those names.
 * A change of language is a navigation: each is a link with its own `lang`, `hreflang` and `dir`; the current one has `aria-current`.
 *
 * @attr {string} current-url - address of this page; its first path segment is replaced by `ar`, `zgh`, `fr` or `en`
 * @attr {string} href-ar - address in Arabic; when any `href-…` is given, languages without one are not offered
 * @attr {string} href-zgh - address in Amazigh
 * @attr {string} href-fr - address in French
 * @attr {string} href-en - address in English
 */
export class TiwiziLanguageSwitch extends Base {}

declare global {
  interface HTMLElementTagNameMap {
    'tiwizi-language-switch': TiwiziLanguageSwitch;
  }
}
