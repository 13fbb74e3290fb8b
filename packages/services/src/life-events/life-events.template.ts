import { html, nothing, type TemplateResult } from 'lit/html.js';
import { localizedText, text, type Locale, type LocalizedText } from '@tiwizi/i18n';
import type { ServiceSheet } from '../sheet/service-sheet.ts';
import type { LifeEvent } from '../sheet/sheet-groups.ts';
import { sheetTitle } from '../sheet/sheet-texts.ts';
import { shownTextTemplate } from '../service-sheet/shown-text.template.ts';
import { lifeEventSteps, lifeEventsWithServices, partsOf, type LifeEventStep } from './life-event-steps.ts';
import { countWords } from '../service-directory/count-words.ts';
import { lifeEventsMessages } from './life-events.messages.ts';

/** What pages of life events are made of. */
export interface LifeEventPages {
  readonly locale: Locale;
  readonly events: readonly LifeEvent[];
  readonly sheets: readonly ServiceSheet[];
  /** Where the page of an event is. */
  hrefOf(event: LifeEvent): string;
  /** Where the page of a service is. */
  serviceHrefOf(sheet: ServiceSheet): string;
}

/** The life events in their order, each a link with what happens there. One without services is left out. Plain HTML, no script. */
export function lifeEventListTemplate(pages: LifeEventPages, whole?: string): TemplateResult | typeof nothing {
  const { locale, sheets, hrefOf } = pages;
  const shown = partsOf(lifeEventsWithServices(pages.events, sheets), whole);
  if (!shown.length) return nothing;
  return html`<ul class="tiwizi-grid"
    >${shown.map((event) => {
      const count = lifeEventSteps(event, sheets).length;
      return html`<li
        ><div class="tiwizi-card tiwizi-life-event"
          ><p class="tiwizi-card__title"
            ><a class="tiwizi-card__link" href=${hrefOf(event)}>${words(event.title, locale)}</a></p
          >${event.intro ? html`<p class="tiwizi-text">${words(event.intro, locale)}</p>` : nothing}${count ? html`<p class="tiwizi-text tiwizi-text--small tiwizi-text--muted">${countWords(count, locale)}</p>` : nothing}</div
        ></li
      >`;
    })}</ul
  >`;
}

/** The page of a life event below its heading: what happens, its services in their order and why each, and what is a part of it. */
export function lifeEventTemplate(event: LifeEvent, pages: LifeEventPages): TemplateResult {
  const { locale, sheets } = pages;
  const steps = lifeEventSteps(event, sheets);
  const parts = lifeEventListTemplate(pages, event.id);
  const heading = (key: 'inOrder' | 'parts'): TemplateResult =>
    html`<h2 class="tiwizi-heading-2">${text(lifeEventsMessages, key, locale)}</h2>`;
  return html`${event.intro ? html`<p class="tiwizi-lead">${words(event.intro, locale)}</p>` : nothing}${
    steps.length
      ? html`${heading('inOrder')}<ol class="tiwizi-life-event__steps"
            >${steps.map((step) => stepTemplate(step, pages))}</ol
          >`
      : nothing
  }${parts === nothing ? nothing : html`${heading('parts')}${parts}`}`;
}

function stepTemplate({ sheet, why }: LifeEventStep, { locale, serviceHrefOf }: LifeEventPages): TemplateResult {
  return html`<li class="tiwizi-life-event__step"
    ><p class="tiwizi-text"
      ><a class="tiwizi-link" href=${serviceHrefOf(sheet)}
        >${shownTextTemplate(sheetTitle(sheet, locale), locale)}</a
      ></p
    >${why ? html`<p class="tiwizi-text">${words(why, locale)}</p>` : nothing}</li
  >`;
}

function words(texts: LocalizedText, locale: Locale): TemplateResult | string {
  const shown = localizedText(texts, locale);
  return shown ? shownTextTemplate(shown, locale) : '';
}
