import { html, nothing } from 'lit/html.js';
import { readAttributes, type ElementTemplate } from '@tiwizi/core/template';
import { givenTemplate } from '../template/given.template.ts';
import { headingTemplate } from '../template/heading.template.ts';
import { timelineProperties, timelineStates, type TimelineData } from './timeline-data.ts';
import { timelineListTemplate, type TimelineItem } from './timeline-list.template.ts';

/** The full form of `<tiwizi-timeline>`. */
export const timelineTemplate: ElementTemplate<TimelineData> = {
  tag: 'tiwizi-timeline',
  read: (attributes) => readAttributes(timelineProperties, attributes),
  print({ heading, headingLevel: level, events = [] }, { locale, ids }) {
    const id = ids('timeline');
    const items = events.map(({ heading: title, at, text, state }): TimelineItem => ({
      heading: givenTemplate(title, locale),
      at,
      text: text && givenTemplate(text, locale),
      state: timelineStates.find((each) => each === state),
    }));
    return html`<div data-tiwizi-part="heading"
        >${heading ? headingTemplate({ level, className: 'tiwizi-heading-2', id: id() }, heading) : nothing}</div
      >${timelineListTemplate(items, { labelledBy: heading ? id() : undefined }, locale)}`;
  },
};
