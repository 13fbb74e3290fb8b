import { fields, flag, form, list, oneOf, optional, text, told, type Rule } from '../sheet/rules.ts';
import { day, language, named, telephone, url } from '../sheet/value-rules.ts';
import { officeKinds, weekDays } from './office.ts';

const clock = '([01]\\d|2[0-3]):[0-5]\\d';
const time = form('office-bad-time', 'a time of day, such as 08:30', { pattern: `^${clock}$` }, (given) =>
  new RegExp(`^${clock}$`).test(given),
);
const fieldsOfHours = fields({ days: list(oneOf(weekDays)), from: time, to: time });
const hours: Rule = {
  schema: fieldsOfHours.schema,
  check(value, place, tell) {
    let isGood = true;
    fieldsOfHours.check(value, place, (...problem) => {
      isGood = false;
      tell(...problem);
    });
    if (!isGood) return;
    const { from, to } = value as { from: string; to: string };
    if (from >= to)
      tell('office-bad-time', [...place, 'to'], to, `a time after ${from}; what goes on past midnight is two`);
  },
};

/** Degrees north or east: what is written as text is none, and what lies elsewhere than on the Earth neither. */
const degrees = (most: number): Rule => ({
  schema: { type: 'number', minimum: -most, maximum: most },
  check(value, place, tell) {
    if (typeof value !== 'number' || !(Math.abs(value) <= most))
      tell('office-bad-position', place, value, `a number of degrees from ${-most} to ${most}`);
  },
});

/** What an office has to be. */
export const officeRule: Rule = fields({
  id: text,
  kind: told('Of an administration, or of an association.', oneOf(officeKinds)),
  name: named,
  commune: told('Where it is: by its name people look for it.', fields({ id: text, name: named })),
  telephone: told('What people use first.', optional(telephone)),
  address: optional(named),
  url: optional(url),
  position: told(
    'Where it is on the Earth (WGS 84, degrees): people may have the nearest first.',
    optional(fields({ latitude: degrees(90), longitude: degrees(180) })),
  ),
  hours: told(
    'On the wall clock of Morocco. What is not here is not known, which is not closed.',
    optional(fields({ usual: list(hours), ramadan: optional(list(hours)) })),
  ),
  accessible: told('Whether somebody in a wheelchair gets to the counter. Absent: not known.', optional(flag)),
  accessNote: told('How: a ramp, a bell, who comes out.', optional(named)),
  languages: told('Languages that are spoken there.', optional(list(language))),
  sample: told('Invented, as an example.', optional(flag)),
  verifiedOn: told('The day on which somebody last checked it.', optional(day)),
});

/** What the calendar of offices has to be. */
export const calendarRule: Rule = fields({
  until: told(
    'The last day of which Ramadan and holidays are known; after it nothing is said to be open or closed.',
    day,
  ),
  ramadan: told('First and last day of each Ramadan.', optional(list(fields({ from: day, to: day })))),
  holidays: told('Announced holidays; those of fixed date need not stand here.', optional(list(day))),
});
