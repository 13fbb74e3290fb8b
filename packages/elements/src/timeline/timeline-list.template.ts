import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Printable } from '@tiwizi/core/template';
import { svgTemplate, type Icon } from '@tiwizi/icons';
import { text, type Locale } from '@tiwizi/i18n';
import { dateTemplate } from '../template/date.template.ts';
import type { TimelineState } from './timeline-data.ts';
import { timelineMessages } from './timeline.messages.ts';

/** A step of a list in time, as another room may print it too. */
export interface TimelineItem {
  readonly heading: Printable;
  /** Its day or instant, ISO 8601; left out where it does not exist. */
  readonly at?: string | undefined;
  readonly text?: Printable | undefined;
  readonly state?: TimelineState | undefined;
  /** Within the mark, for steps that are of several kinds. */
  readonly icon?: Icon | undefined;
  /** Colour of a mark with an icon. */
  readonly tone?: 'info' | 'success' | 'warning' | 'danger' | undefined;
  /** Whether its heading says by itself that it is done or under way; that it is to come is always said. */
  readonly isTold?: boolean | undefined;
}

/** What names the list: the id of what stands above it, or words. */
interface TimelineName {
  readonly labelledBy?: string | undefined;
  readonly label?: string | undefined;
}

/** The list of `<tiwizi-timeline>`, for all that shows steps in time. Its region is `events`. */
export function timelineListTemplate(
  items: readonly TimelineItem[],
  { labelledBy, label }: TimelineName,
  locale: Locale,
): TemplateResult {
  const hasIcons = items.some(({ icon }) => icon);
  return html`<ol
    class=${hasIcons ? 'tiwizi-timeline tiwizi-timeline--icons' : 'tiwizi-timeline'}
    role="list"
    aria-labelledby=${labelledBy ?? nothing}
    aria-label=${label ?? nothing}
    data-tiwizi-part="events"
    ?hidden=${!items.length}
    >${items.map((each) => event(each, locale))}</ol
  >`;
}

function event(item: TimelineItem, locale: Locale): TemplateResult {
  const { heading, at, text: words, state, icon, tone } = item;
  const kinds = [state, icon && state !== 'to-come' && tone].filter(Boolean);
  const kind = ['', ...kinds.map((each) => `--${each}`)].map((each) => `tiwizi-timeline__event${each}`).join(' ');
  const told = state && !(item.isTold && state !== 'to-come') && wordOf(state, locale);
  const time = at ? dateTemplate(at, locale, { time: at.includes('T') }) : nothing;
  return html`<li class=${kind} aria-current=${state === 'current' ? 'step' : nothing}
    >${icon ? html`<span class="tiwizi-timeline__mark">${svgTemplate(icon)}</span>` : nothing}<p
      class="tiwizi-timeline__heading"
      >${heading}${told ? html` <span class="tiwizi-timeline__state">(${told})</span>` : nothing}</p
    >${time === nothing ? nothing : html`<p class="tiwizi-timeline__time">${time}</p>`}${words ? html`<p class="tiwizi-text">${words}</p>` : nothing}</li
  >`;
}

const wordOf = (state: TimelineState, locale: Locale): string =>
  text(timelineMessages, state === 'to-come' ? 'toCome' : state, locale);
