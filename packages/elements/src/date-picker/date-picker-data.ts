import { property, type PropertiesOf, type Property } from '@tiwizi/core/properties';
import { isRealDate } from '@tiwizi/i18n';

/** What `<tiwizi-date-picker>` is printed from. */
export interface DatePickerData {
  /** The first day that can be chosen: `YYYY-MM-DD`, or from today in Morocco, `today`, `today-30`. */
  readonly min?: string | undefined;
  /** The last day that can be chosen: the same, `today+90`. */
  readonly max?: string | undefined;
}

/** A day that exists, `YYYY-MM-DD`, or one that is counted from today. */
const limit = (): Property<string> =>
  property((given) => {
    if (/^today([+-]\d{1,5})?$/.test(String(given))) return String(given);
    const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(String(given)) ?? [];
    return isRealDate({ year: Number(year), month: Number(month), day: Number(day) }) ? String(given) : undefined;
  });

export const datePickerProperties: PropertiesOf<DatePickerData> = {
  min: limit(),
  max: limit(),
};
