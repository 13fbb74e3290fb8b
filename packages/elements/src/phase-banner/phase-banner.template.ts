import { html, nothing } from 'lit/html.js';
import { readAttributes, type ElementTemplate } from '@tiwizi/core/template';
import { text } from '@tiwizi/i18n';
import { phaseBannerProperties, type PhaseBannerData } from './phase-banner-data.ts';
import { phaseBannerMessages } from './phase-banner.messages.ts';

/** The full form of `<tiwizi-phase-banner>`: a line that says how far the service is. */
export const phaseBannerTemplate: ElementTemplate<PhaseBannerData> = {
  tag: 'tiwizi-phase-banner',
  read: (attributes) => readAttributes(phaseBannerProperties, attributes),
  print: (data, { locale }) =>
    html`<p class="tiwizi-container tiwizi-phase-banner" data-tiwizi-part="text"
      ><strong class="tiwizi-tag tiwizi-tag--info">${text(phaseBannerMessages, data.phase ?? 'beta', locale)}</strong>
      <span class="tiwizi-phase-banner__text"
        >${data.text ?? text(phaseBannerMessages, 'text', locale)}${data.feedbackHref ? html` <a class="tiwizi-link" href=${data.feedbackHref}>${text(phaseBannerMessages, 'feedback', locale)}</a>` : nothing}</span
      ></p
    >`,
};
