import { html, nothing, type TemplateResult } from 'lit/html.js';
import { readAttributes, type ElementTemplate } from '@tiwizi/core/template';
import { text, type Locale } from '@tiwizi/i18n';
import { dateTemplate } from '../template/date.template.ts';
import { givenTemplate } from '../template/given.template.ts';
import { headingTemplate } from '../template/heading.template.ts';
import { timelineProperties, timelineStates, type TimelineData, type TimelineEvent } from './timeline-data.ts';
import { timelineMessages } from './timeline.messages.ts';

/** The full form of `<tiwizi-timeline>`. */
export const timelineTemplate: ElementTemplate<TimelineData> = {
  tag: 'tiwizi-timeline',
  read: (attributes) => readAttributes(timelineProperties, attributes),
  print({ heading, headingLevel: level, events = [] }, { locale, ids }) {
    const id = ids('timeline');
    return html`<div data-tiwizi-part="heading"
        >${heading ? headingTemplate({ level, className: 'tiwizi-heading-2', id: id() }, heading) : nothing}</div
      ><ol
        class="tiwizi-timeline"
        role="list"
        aria-labelledby=${heading ? id() : nothing}
        data-tiwizi-part="events"
        ?hidden=${!events.length}
        >${events.map((each) => event(each, locale))}</ol
      >`;
  },
};

function event({ heading, at, text: words, state: given }: TimelineEvent, locale: Locale): TemplateResult {
  const state = timelineStates.find((each) => each === given);
  const kind = state ? `tiwizi-timeline__event tiwizi-timeline__event--${state}` : 'tiwizi-timeline__event';
  const told = state && text(timelineMessages, state === 'to-come' ? 'toCome' : state, locale);
  return html`<li class=${kind} aria-current=${state === 'current' ? 'step' : nothing}
    ><p class="tiwizi-timeline__heading"
      >${givenTemplate(heading, locale)}${told ? html` <span class="tiwizi-timeline__state">(${told})</span>` : nothing}</p
    >${at ? html`<p class="tiwizi-timeline__time">${dateTemplate(at, locale, { time: at.includes('T') })}</p>` : nothing}${words ? html`<p class="tiwizi-text">${givenTemplate(words, locale)}</p>` : nothing}</li
  >`;
}
