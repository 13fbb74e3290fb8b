import { html, nothing, type TemplateResult } from 'lit/html.js';
import { readAttributes, type ElementTemplate, type TemplateContext } from '@tiwizi/core/template';
import { languageSwitchTemplate } from '../language-switch/language-switch.template.ts';
import { ornamentTemplate } from './ornament.template.ts';
import { pageHeaderProperties, type PageHeaderData } from './page-header-data.ts';

/** The full form of `<tiwizi-page-header>`, the language switch in it. */
export const pageHeaderTemplate: ElementTemplate<PageHeaderData> = {
  tag: 'tiwizi-page-header',
  defines: ['tiwizi-language-switch'],
  read: (attributes) => readAttributes(pageHeaderProperties, attributes),
  print: (data, context) =>
    html`<header class="tiwizi-page-header__band"
      ><div class="tiwizi-container tiwizi-page-header__inner"
        ><div class="tiwizi-page-header__identity" data-tiwizi-part="identity">${identity(data)}</div
        >${languages(data, context)}</div
      >${ornamentTemplate(context.ids('tiwizi-ornament')())}</header
    >`,
};

function identity(data: PageHeaderData): TemplateResult {
  return html`${data.logo ? html`<img class="tiwizi-page-header__logo" src=${data.logo} alt="" />` : nothing}<div
      >${data.agencyName ? html`<p class="tiwizi-page-header__agency">${data.agencyName}</p>` : nothing}${data.serviceName ? html`<p class="tiwizi-page-header__service"><a class="tiwizi-page-header__home" href=${data.homeUrl || '/'}>${data.serviceName}</a></p>` : nothing}</div
    >`;
}

function languages(data: PageHeaderData, context: TemplateContext): TemplateResult {
  return html`<tiwizi-language-switch
    data-tiwizi-part="languages"
    current-url=${data.currentUrl ?? nothing}
    languages=${data.languages ?? nothing}
    href-ar=${data.hrefAr ?? nothing}
    href-zgh=${data.hrefZgh ?? nothing}
    href-fr=${data.hrefFr ?? nothing}
    href-en=${data.hrefEn ?? nothing}
    >${languageSwitchTemplate.print(data, context)}</tiwizi-language-switch
  >`;
}
