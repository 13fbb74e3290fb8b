import { announce } from '@tiwizi/core';
import { leave } from '@tiwizi/core/leave';
import { directionOf, formatDate, text, wallTimeAt, type CalendarDate, type Locale } from '@tiwizi/i18n';
import { render } from 'lit/html.js';
import {
  addMonths,
  clampDay,
  isWithin,
  movedDay,
  rangeOf,
  startingDay,
  typedDay,
  type DayRange,
} from './calendar-days.ts';
import { monthWords } from './calendar-names.ts';
import { calendarMessages } from './calendar.messages.ts';
import { calendarTemplate } from './calendar.template.ts';

/** The element beside the fields. */
export type CalendarHost = HTMLElement & {
  readonly locale: Locale;
  readonly min?: string | undefined;
  readonly max?: string | undefined;
};

const parts = ['day', 'month', 'year'] as const;
let count = 0;

/**
 * A calendar above the page, in which a day is chosen. Loaded when the first is opened. It stands at the end of the page, so that its own
 * controls belong to no form and no field.
 */
export class Calendar {
  readonly #host: CalendarHost;
  readonly #fields: Readonly<Record<keyof CalendarDate, HTMLInputElement>>;
  readonly #opener: HTMLElement;
  readonly #dialog = document.createElement('dialog');
  readonly #id = `tiwizi-calendar-${++count}`;
  readonly #today: CalendarDate;
  #day: CalendarDate;

  constructor(host: CalendarHost, fields: Readonly<Record<keyof CalendarDate, HTMLInputElement>>, opener: HTMLElement) {
    this.#host = host;
    this.#fields = fields;
    this.#opener = opener;
    const { year, month, day } = wallTimeAt(Date.now());
    this.#today = { year, month, day };
    this.#day = startingDay(this.#typed, this.#today, this.#range);
    const dialog = this.#dialog;
    dialog.className = 'tiwizi-dialog tiwizi-calendar';
    dialog.setAttribute('aria-labelledby', `${this.#id}-heading`);
    dialog.addEventListener('close', () => this.#closed());
    dialog.addEventListener('keydown', this.#pressed);
    this.draw();
    document.body.append(dialog);
    dialog.showModal();
    this.#focusDay();
  }

  get isOpen(): boolean {
    return this.#dialog.open;
  }

  close(): void {
    if (this.isOpen) this.#dialog.close();
  }

  /** Draws the month that is shown, in the language spoken where the fields are. */
  draw(): void {
    const { locale } = this.#host;
    this.#dialog.lang = locale;
    this.#dialog.dir = directionOf(locale);
    this.#day = clampDay(this.#day, this.#range);
    render(
      calendarTemplate({
        locale,
        id: this.#id,
        question: this.#host.closest('fieldset')?.querySelector('legend')?.textContent?.trim() ?? '',
        day: this.#day,
        today: this.#today,
        chosen: typedDay(this.#typed),
        range: this.#range,
        show: (day) => this.#show(day),
        step: (months) => this.#show(addMonths(this.#day, months)),
        choose: (day) => this.#choose(day),
      }),
      this.#dialog,
    );
  }
  get #range(): DayRange {
    return rangeOf(this.#host.min, this.#host.max, this.#today);
  }

  get #typed(): Record<keyof CalendarDate, string> {
    const { year, month, day } = this.#fields;
    return { year: year.value, month: month.value, day: day.value };
  }

  #focusDay(): void {
    this.#dialog.querySelector<HTMLElement>('.tiwizi-calendar__day[tabindex="0"]')?.focus();
  }

  /** Another month, by what stands above it: its name is said, since the focus stays. */
  #show(day: CalendarDate): void {
    this.#day = day;
    this.draw();
    announce(this.#dialog, monthWords(this.#day, this.#host.locale));
  }

  #pressed = (event: KeyboardEvent): void => {
    const isDay = (event.target as Element).matches('.tiwizi-calendar__day');
    if (!isDay || event.ctrlKey || event.altKey || event.metaKey) return;
    const moved = movedDay(this.#day, event, this.#dialog.dir === 'rtl');
    if (!moved) return;
    event.preventDefault();
    this.#day = moved;
    this.draw();
    this.#focusDay();
  };

  #choose(day: CalendarDate): void {
    if (!isWithin(day, this.#range)) return;
    const { year, month, day: date } = this.#fields;
    if ([year, month, date].some((field) => field.matches(':disabled, :read-only'))) return this.close();
    for (const part of parts) this.#fields[part].value = String(day[part]).padStart(part === 'year' ? 4 : 2, '0');
    for (const part of parts)
      for (const type of ['input', 'change']) this.#fields[part].dispatchEvent(new Event(type, { bubbles: true }));
    this.close();
    const { locale } = this.#host;
    const words = formatDate(day, locale, { weekday: true });
    announce(this.#host, text(calendarMessages, 'chosen', locale, { date: words }), locale);
  }

  #closed(): void {
    this.#opener.focus();
    const dialog = this.#dialog;
    dialog.classList.add('tiwizi-dialog--stays');
    leave(dialog, () => dialog.remove());
  }
}
