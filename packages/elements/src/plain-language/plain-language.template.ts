import { html, type TemplateResult } from 'lit/html.js';
import { readAttributes, type ElementTemplate } from '@tiwizi/core/template';
import { text } from '@tiwizi/i18n';
import { headingTemplate } from '../template/heading.template.ts';
import { plainLanguageProperties, type PlainLanguageData } from './plain-language-data.ts';
import { plainLanguageMessages } from './plain-language.messages.ts';

/** The full form of `<tiwizi-plain-language>`: two texts, and buttons that script shows. */
export const plainLanguageTemplate: ElementTemplate<PlainLanguageData> = {
  tag: 'tiwizi-plain-language',
  read: (attributes) => readAttributes(plainLanguageProperties, attributes),
  print({ headingLevel: level }, { locale, content }) {
    const say = (key: 'choice' | 'plain' | 'full'): string => text(plainLanguageMessages, key, locale);
    const button = (version: 'plain' | 'full'): TemplateResult =>
      html`<button class="tiwizi-plain-language__choose" type="button" data-tiwizi-part=${`choose-${version}`}
        >${say(version)}</button
      >`;
    const version = (name: 'plain' | 'full'): TemplateResult =>
      html`<div class="tiwizi-plain-language__text" data-tiwizi-part=${name}
        >${headingTemplate({ level, className: 'tiwizi-plain-language__heading' }, say(name))}${content(name)}</div
      >`;
    return html`<div
        class="tiwizi-plain-language__choice"
        role="group"
        aria-label=${say('choice')}
        data-tiwizi-part="choice"
        hidden
        >${button('plain')}${button('full')}</div
      >${version('plain')}${version('full')}`;
  },
};
