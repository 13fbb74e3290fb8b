import { html, nothing, type TemplateResult } from 'lit/html.js';
import { readAttributes, type ElementTemplate, type Printable } from '@tiwizi/core/template';
import { text } from '@tiwizi/i18n';
import { headingTemplate } from '../template/heading.template.ts';
import { noticeProperties, type NoticeData } from './notice-data.ts';
import { noticeMessages } from './notice.messages.ts';

/** The full form of `<tiwizi-notice>`. */
export const noticeTemplate: ElementTemplate<NoticeData> = {
  tag: 'tiwizi-notice',
  read: (attributes) => readAttributes(noticeProperties, attributes),
  print(data, { locale, content }) {
    const own = content('content');
    const kind = html`<span class="tiwizi-visually-hidden"
      >${`${text(noticeMessages, data.type ?? 'info', locale)} `}</span
    >`;
    const body = (words: Printable): TemplateResult =>
      html`<p class="tiwizi-notice__text" data-tiwizi-part="text">${words}</p>`;
    if (!data.heading) return html`${body([kind, data.text ?? ''])}${own}`;
    const heading = headingTemplate(
      { level: data.headingLevel, className: 'tiwizi-notice__heading', part: 'heading' },
      [kind, data.heading],
    );
    return html`${heading}${data.text ? body(data.text) : nothing}${own}`;
  },
};
