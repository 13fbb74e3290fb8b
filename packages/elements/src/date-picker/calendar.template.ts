import { html, nothing, type TemplateResult } from 'lit/html.js';
import { live } from 'lit/directives/live.js';
import { chevronBack, chevronForward, svgTemplate } from '@tiwizi/icons';
import { formatDate, text, type CalendarDate, type Locale } from '@tiwizi/i18n';
import { isSameDay, isWithin, weeksOf, type DayRange } from './calendar-days.ts';
import { hijriWords, monthName, monthWords, weekdayName } from './calendar-names.ts';
import { calendarMessages } from './calendar.messages.ts';

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
const months = Array.from({ length: 12 }, (_, index) => index + 1);

/** What a calendar is drawn from. */
export interface CalendarView {
  readonly locale: Locale;
  /** With which its ids begin. */
  readonly id: string;
  /** The question that it answers. */
  readonly question: string;
  /** The day with the focus, whose month is shown. */
  readonly day: CalendarDate;
  readonly today: CalendarDate;
  readonly chosen: CalendarDate | undefined;
  readonly range: DayRange;
  readonly show: (day: CalendarDate) => void;
  readonly step: (months: number) => void;
  readonly choose: (day: CalendarDate) => void;
}

/** A month, what leads to others, and what the focused day is called. */
export function calendarTemplate(view: CalendarView): TemplateResult {
  const { id, locale, day, today, range } = view;
  const word = (key: Exclude<keyof (typeof calendarMessages)['words'], 'today' | 'chosen' | 'hijri'>): string =>
    text(calendarMessages, key, locale);
  const hijri = hijriWords(day, locale);
  return html`<h2 class="tiwizi-dialog__heading" id=${`${id}-heading`}
      >${view.question ? `${view.question} – ` : nothing}${word('choose')}</h2
    ><div class="tiwizi-calendar__bar"
      ><button
        type="button"
        class="tiwizi-button tiwizi-button--quiet"
        aria-label=${word('previous')}
        @click=${() => view.step(-1)}
        >${svgTemplate(chevronBack)}</button
      ><select
        class="tiwizi-input tiwizi-input--select"
        aria-label=${word('month')}
        .value=${live(String(day.month))}
        @change=${({ target }: Event) => view.show({ ...day, month: Number((target as HTMLSelectElement).value), day: 1 })}
        >${months.map(
          (month) => html`<option value=${month} ?selected=${month === day.month}>${monthName(month, locale)}</option>`,
        )}</select
      ><input
        class="tiwizi-input tiwizi-input--width-4"
        type="text"
        inputmode="numeric"
        maxlength="4"
        dir="ltr"
        aria-label=${word('year')}
        .value=${String(day.year)}
        @input=${({ target }: Event) => yearTyped(target as HTMLInputElement, view)}
      /><button
        type="button"
        class="tiwizi-button tiwizi-button--quiet"
        aria-label=${word('next')}
        @click=${() => view.step(1)}
        >${svgTemplate(chevronForward)}</button
      ></div
    ><div class="tiwizi-visually-hidden" role="status" data-tiwizi-part="status"></div
    ><table class="tiwizi-calendar__month" role="grid" aria-label=${monthWords(day, locale)}
      ><thead
        ><tr
          >${weekdays.map(
            (weekday, place) =>
              html`<th scope="col"
                ><span aria-hidden="true">${word(weekday)}</span
                ><span class="tiwizi-visually-hidden">${weekdayName(place, locale)}</span></th
              >`,
          )}</tr
        ></thead
      ><tbody
        >${weeksOf(day.year, day.month).map(
          (week) => html`<tr>${week.map((each) => html`<td>${each ? dayTemplate(each, view) : nothing}</td>`)}</tr>`,
        )}</tbody
      ></table
    >${hijri ? html`<p class="tiwizi-hint">${text(calendarMessages, 'hijri', locale, { date: hijri })}</p>` : nothing}<div
      class="tiwizi-calendar__ways"
      >${
        isWithin(today, range)
          ? html`<button type="button" class="tiwizi-button tiwizi-button--secondary" @click=${() => view.choose(today)}
              >${text(calendarMessages, 'today', locale, { date: formatDate(today, locale) })}</button
            >`
          : nothing
      }<form method="dialog"><button class="tiwizi-button tiwizi-button--quiet">${word('close')}</button></form></div
    >`;
}

function dayTemplate(each: CalendarDate, view: CalendarView): TemplateResult {
  const isFocused = isSameDay(each, view.day);
  return html`<button
    type="button"
    class="tiwizi-calendar__day"
    tabindex=${isFocused ? '0' : '-1'}
    aria-label=${dayName(each, view.locale)}
    aria-current=${isSameDay(each, view.today) ? 'date' : nothing}
    aria-pressed=${isSameDay(each, view.chosen) ? 'true' : nothing}
    ?disabled=${!isWithin(each, view.range)}
    @click=${() => view.choose(each)}
    >${each.day}</button
  >`;
}

/** What a day is called: with the figure that is seen on it, which French writes “1er” elsewhere. */
const dayName = (day: CalendarDate, locale: Locale): string =>
  formatDate(day, locale, { weekday: true }).replace(/\b1er\b/, '1');

/** A year is one once it has four digits; before, nothing moves under the hand. */
function yearTyped({ value }: HTMLInputElement, { day, show }: CalendarView): void {
  if (/^\d{4}$/.test(value) && Number(value)) show({ ...day, year: Number(value), day: 1 });
}
