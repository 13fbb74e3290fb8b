import type { PropertyValues } from '@lit/reactive-element';
import { findPart, patchAttribute, report, templateElement, type EnhancerClass } from '@tiwizi/core';
import type { CalendarDate } from '@tiwizi/i18n';
import type { Calendar } from './calendar.ts';
import { datePickerProperties, type DatePickerData } from './date-picker-data.ts';

const Base: EnhancerClass<DatePickerData> = templateElement(datePickerProperties, () =>
  import('./date-picker.template.ts').then((module) => module.datePickerTemplate),
);

/** The three fields of a date. */
export type DateFields = Readonly<Record<keyof CalendarDate, HTMLInputElement>>;

/**
 * `<tiwizi-date-picker>`: a button beside the three fields of a date, which opens a month to choose a day from. For days near today, an
 * appointment or a deadline; a date that people know by heart is typed faster.
 *
 * The three fields (`name-day`, `name-month`, `name-year`, in the fieldset around it) stay the truth: the calendar opens at what stands in them,
 * writes into them what is chosen, and fires `input` and `change` there. It never opens by itself; without script there is none.
 * In the month arrows go by days and weeks in the direction of the writing, Home and End to Monday and Sunday, Page Up and Page Down by months, with
 * Shift by years; Escape closes, and the focus is back at the button. `min` and `max` are what can be chosen here; what is typed is checked by the server.
 *
 * The Hijri date stands below the month, as an indication only: Morocco's is announced by sighting.
 *
 * In `<tiwizi-field type="date" picker>`, or in a fieldset of one's own.
 * Standards: WCAG 2.2 2.1.1, 2.4.3, 3.3.1; ARIA APG date picker dialog pattern.
 */
export class TiwiziDatePicker extends Base {
  #calendar: Calendar | undefined;

  /** The fields it fills in; undefined where one is missing. */
  get fields(): DateFields | undefined {
    const group = this.closest('fieldset') ?? this.parentElement;
    const field = (part: string): HTMLInputElement | null | undefined =>
      group?.querySelector(`input[name$="-${part}"]`);
    const [year, month, day] = [field('year'), field('month'), field('day')];
    return year && month && day ? { year, month, day } : undefined;
  }

  /** Whether the calendar is open. */
  get isOpen(): boolean {
    return this.#calendar?.isOpen ?? false;
  }

  protected override listen(): void {
    const signal = this.connection;
    this.addEventListener('click', this.#clicked, { signal });
    // It is loaded by the time it is pressed.
    for (const type of ['pointerover', 'focusin'])
      this.addEventListener(type, () => void loadCalendar().catch(tellLater), { signal });
    const observer = new MutationObserver(() => this.#offer());
    const group = this.#group;
    if (group) observer.observe(group, { childList: true, subtree: true, attributeFilter: ['disabled', 'readonly'] });
    signal.addEventListener('abort', () => {
      observer.disconnect();
      this.#calendar?.close();
    });
  }

  protected override patch(changed: PropertyValues<this>): void {
    super.patch(changed);
    if (!this.fields) report('tiwizi-date-picker-without-fields', 'No fields named …-day, …-month, …-year.', this);
    this.#offer();
    if (this.hasTurned || changed.size) this.#calendar?.draw();
  }

  get #group(): HTMLElement | null {
    return this.closest('fieldset') ?? this.parentElement;
  }

  /** Shows the button as long as there are fields to fill in. */
  #offer(): void {
    const { fields } = this;
    const isOf = !!fields && Object.values(fields).every((field) => !field.matches(':disabled, :read-only'));
    if (!isOf) this.#calendar?.close();
    if (this.#opener) patchAttribute(this.#opener, 'hidden', !isOf);
  }

  get #opener(): HTMLElement | undefined {
    return findPart(this, 'open');
  }

  #clicked = ({ target }: Event): void => {
    const opener = this.#opener;
    if (!opener?.contains(target as Node)) return;
    loadCalendar().then(
      ({ Calendar }) => {
        const { fields } = this;
        if (fields && !this.isOpen && this.isConnected) this.#calendar = new Calendar(this, fields, opener);
      },
      (cause: unknown) => {
        report('tiwizi-date-picker-unloaded', 'The calendar could not be loaded; the fields are left.', this, cause);
        this.fields?.day.focus();
        opener.hidden = true;
      },
    );
  };
}

/** A press asks again, and says what did not come. */
const tellLater = (): void => undefined;

const loadCalendar = (): Promise<{ readonly Calendar: typeof Calendar }> => import('./calendar.ts');

declare global {
  interface HTMLElementTagNameMap {
    'tiwizi-date-picker': TiwiziDatePicker;
  }
}
