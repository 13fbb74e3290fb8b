import type { Locale } from '../locale.ts';

/** Names of months (January first) and days (Sunday first), a space between, and what joins the parts of a date. */
export interface DateNames {
  readonly months: string;
  /** Abbreviated; the full names where the language abbreviates none. */
  readonly shortMonths: string;
  readonly weekdays: string;
  /** Between the day of the week and the date. */
  readonly afterWeekday: string;
  /** Between the date and the time of day. */
  readonly beforeTime: string;
}

const arabicMonths = 'يناير فبراير مارس أبريل ماي يونيو يوليوز غشت شتنبر أكتوبر نونبر دجنبر';

/**
 * Our own tables, so that every engine prints the same. `ar-MA` and `en` as CLDR 48; `fr-MA` with the abbreviations of CLDR's
 * `fr` (those of its `fr-MA` are wrong: "jui." for June); `zgh` as CLDR 48, which awaits review by a reader of Amazigh.
 */
export const dateNames: Readonly<Record<Locale, DateNames>> = {
  'ar-MA': {
    months: arabicMonths,
    shortMonths: arabicMonths,
    weekdays: 'الأحد الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت',
    afterWeekday: '، ',
    beforeTime: ' على الساعة ',
  },
  zgh: {
    months: 'ⵉⵏⵏⴰⵢⵔ ⴱⵕⴰⵢⵕ ⵎⴰⵕⵚ ⵉⴱⵔⵉⵔ ⵎⴰⵢⵢⵓ ⵢⵓⵏⵢⵓ ⵢⵓⵍⵢⵓⵣ ⵖⵓⵛⵜ ⵛⵓⵜⴰⵏⴱⵉⵔ ⴽⵜⵓⴱⵔ ⵏⵓⵡⴰⵏⴱⵉⵔ ⴷⵓⵊⴰⵏⴱⵉⵔ',
    shortMonths: 'ⵉⵏⵏ ⴱⵕⴰ ⵎⴰⵕ ⵉⴱⵔ ⵎⴰⵢ ⵢⵓⵏ ⵢⵓⵍ ⵖⵓⵛ ⵛⵓⵜ ⴽⵜⵓ ⵏⵓⵡ ⴷⵓⵊ',
    weekdays: 'ⴰⵙⴰⵎⴰⵙ ⴰⵢⵏⴰⵙ ⴰⵙⵉⵏⴰⵙ ⴰⴽⵕⴰⵙ ⴰⴽⵡⴰⵙ ⴰⵙⵉⵎⵡⴰⵙ ⴰⵙⵉⴹⵢⴰⵙ',
    afterWeekday: ' ',
    beforeTime: ' ',
  },
  'fr-MA': {
    months: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
    shortMonths: 'janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.',
    weekdays: 'dimanche lundi mardi mercredi jeudi vendredi samedi',
    afterWeekday: ' ',
    beforeTime: ' à ',
  },
  en: {
    months: 'January February March April May June July August September October November December',
    shortMonths: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec',
    weekdays: 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday',
    afterWeekday: ' ',
    beforeTime: ' at ',
  },
};
