import { html, nothing } from 'lit/html.js';
import { readAttributes, type ElementTemplate } from '@tiwizi/core/template';
import { languageMark, messageLanguage, text } from '@tiwizi/i18n';
import { headingTemplate } from '../template/heading.template.ts';
import { feedbackProperties, type FeedbackData } from './feedback-data.ts';
import { feedbackMessages } from './feedback.messages.ts';

/** Characters of a comment. */
const LONGEST = '1000';

/** The full form of `<tiwizi-feedback>`: a form of two buttons and a comment, or thanks. */
export const feedbackTemplate: ElementTemplate<FeedbackData> = {
  tag: 'tiwizi-feedback',
  read: (attributes) => readAttributes(feedbackProperties, attributes),
  print(data, { locale, ids, report }) {
    if (!data.action && !data.sent) report('feedback-without-address', 'Give in action where it is posted to.');
    const id = ids('feedback');
    const say = (key: Exclude<keyof (typeof feedbackMessages)['words'], 'hint'>): string =>
      text(feedbackMessages, key, locale);
    const { lang = nothing, dir = nothing } = languageMark(messageLanguage(feedbackMessages, 'hint', locale), locale);
    const heading = headingTemplate(
      { level: data.headingLevel, className: 'tiwizi-feedback__heading', part: 'heading', id: id() },
      data.sent ? say('thanks') : (data.heading ?? say('heading')),
    );
    const form = html`<form
      class="tiwizi-feedback__form"
      method="post"
      action=${data.action ?? nothing}
      aria-labelledby=${id()}
      data-tiwizi-part="form"
      >${data.page ? html`<input type="hidden" name="page" value=${data.page} />` : nothing}${data.csrf ? html`<input type="hidden" name="csrf" value=${data.csrf} />` : nothing}<div
        class="tiwizi-feedback__answers"
        ><button class="tiwizi-button tiwizi-button--secondary" type="submit" name="useful" value="yes"
          >${say('yes')}</button
        >
        <button class="tiwizi-button tiwizi-button--secondary" type="submit" name="useful" value="no"
          >${say('no')}</button
        ></div
      ><details class="tiwizi-details tiwizi-feedback__more" ?open=${Boolean(data.comment)}
        ><summary class="tiwizi-details__summary">${say('more')}</summary
        ><label class="tiwizi-label" for=${id('comment')}>${say('comment')}</label
        ><p class="tiwizi-hint" id=${id('hint')} lang=${lang} dir=${dir}>${text(feedbackMessages, 'hint', locale)}</p
        ><textarea
          class="tiwizi-input"
          id=${id('comment')}
          name="comment"
          rows="4"
          maxlength=${LONGEST}
          dir="auto"
          autocomplete="off"
          aria-invalid="false"
          aria-describedby=${id('hint')}
        >
${data.comment ?? ''}</textarea
        ><button class="tiwizi-button tiwizi-button--secondary" type="submit">${say('send')}</button></details
      ></form
    >`;
    return html`<section class="tiwizi-feedback" aria-labelledby=${id()}
      >${heading}${data.sent ? nothing : form}<div
        class="tiwizi-visually-hidden"
        role="status"
        data-tiwizi-part="status"
      ></div
    ></section>`;
  },
};
