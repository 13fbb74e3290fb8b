import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { ElementTemplate } from '@tiwizi/core';
import { text } from '@tiwizi/i18n';
import { headingTemplate } from '../template/heading.template.ts';
import { readAttributes } from '../template/read-attributes.ts';
import { noticeProperties, type NoticeData } from './notice-data.ts';
import { noticeMessages } from './notice.messages.ts';

/** The full form of `<tiwizi-notice>`. */
export const noticeTemplate: ElementTemplate<NoticeData> = {
  tag: 'tiwizi-notice',
  read: (attributes) => readAttributes<NoticeData>(noticeProperties, attributes),
  print(data, { locale }) {
    const kind = html`<span class="tiwizi-visually-hidden"
      >${text(noticeMessages, data.type ?? 'info', locale)}
    </span>`;
    const body = (content: TemplateResult): TemplateResult =>
      html`<p class="tiwizi-notice__text" data-tiwizi-part="text">${content}</p>`;
    if (!data.heading) return body(html`${kind}${data.text ?? ''}`);
    return html`${headingTemplate({ level: data.headingLevel, className: 'tiwizi-notice__heading', part: 'heading' }, html`${kind}${data.heading}`)}${data.text ? body(html`${data.text}`) : nothing}`;
  },
};
