import { property, type PropertiesOf, type Property } from '@tiwizi/core/properties';
import { isRealDate } from '@tiwizi/i18n';

/** What `<tiwizi-date-picker>` is printed from. */
export interface DatePickerData {
  /** The first day that can be chosen, `YYYY-MM-DD`. */
  readonly min?: string | undefined;
  /** The last day that can be chosen, `YYYY-MM-DD`. */
  readonly max?: string | undefined;
}

/** A day that exists, `YYYY-MM-DD`. */
const isoDay = (): Property<string> =>
  property((given) => {
    const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(String(given)) ?? [];
    return isRealDate({ year: Number(year), month: Number(month), day: Number(day) }) ? String(given) : undefined;
  });

export const datePickerProperties: PropertiesOf<DatePickerData> = {
  min: isoDay(),
  max: isoDay(),
};
