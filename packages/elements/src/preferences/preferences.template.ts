import { html, nothing, type TemplateResult } from 'lit/html.js';
import { readAttributes, type ElementTemplate, type Printable } from '@tiwizi/core/template';
import { languageMark, messageLanguage, text, type Locale } from '@tiwizi/i18n';
import { contrasts, preferencesProperties, schemes, textSizes, type PreferencesData } from './preferences-data.ts';
import { preferencesMessages } from './preferences.messages.ts';

type Key = keyof typeof preferencesMessages.words;

/** The full form of `<tiwizi-preferences>`: a form that the server answers; no script has a part in it. */
export const preferencesTemplate: ElementTemplate<PreferencesData> = {
  tag: 'tiwizi-preferences',
  read: (attributes) => readAttributes(preferencesProperties, attributes),
  print(data, { locale, ids }) {
    const id = ids('preferences');
    const set = (
      key: 'textSize' | 'contrast' | 'scheme',
      name: string,
      values: readonly Key[],
      chosen: Key,
    ): TemplateResult =>
      html`<fieldset class="tiwizi-fieldset tiwizi-preferences__set" data-tiwizi-part=${name}
        ><legend class="tiwizi-label">${words(key, locale)}</legend>${values.map((value) => {
          const own = id(`${name}-${value}`);
          return html`<div class=${`tiwizi-choice tiwizi-preferences__choice--${value}`} data-tiwizi-key=${value}
            ><input
              class="tiwizi-choice__control"
              type="radio"
              id=${own}
              name=${name}
              value=${value}
              ?checked=${value === chosen}
            /><label class="tiwizi-choice__label" for=${own}>${words(value, locale)}</label></div
          >`;
        })}</fieldset
      >`;
    return html`<form class="tiwizi-preferences__form" method="post" action=${data.action ?? nothing}
      >${data.returnTo ? html`<input type="hidden" name="return-to" value=${data.returnTo} />` : nothing}${[
        set('textSize', 'text-size', textSizes, data.textSize ?? 'normal'),
        set('contrast', 'contrast', contrasts, data.contrast ?? 'auto'),
        set('scheme', 'scheme', schemes, data.scheme ?? 'auto'),
      ]}<div class="tiwizi-choice"
        ><input
          class="tiwizi-choice__control"
          type="checkbox"
          id=${id('low-data')}
          name="low-data"
          value="yes"
          aria-describedby=${id('low-data-hint')}
          ?checked=${data.lowData ?? false}
        /><label class="tiwizi-choice__label" for=${id('low-data')}>${words('lowData', locale)}</label
        ><p class="tiwizi-hint tiwizi-choice__hint" id=${id('low-data-hint')}>${words('lowDataHint', locale)}</p></div
      ><button class="tiwizi-button" data-tiwizi-part="save">${words('save', locale)}</button></form
    >`;
  },
};

/** Words, marked where the language of the page does not have them yet. */
function words(key: Key, locale: Locale): Printable {
  const language = messageLanguage(preferencesMessages, key, locale);
  const said = text(preferencesMessages, key, locale);
  if (language === locale) return said;
  const { lang = nothing, dir = nothing } = languageMark(language, locale);
  return html`<span lang=${lang} dir=${dir}>${said}</span>`;
}
