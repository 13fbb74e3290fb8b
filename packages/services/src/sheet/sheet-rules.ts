import { parseDuration } from './duration.ts';
import {
  byLanguage,
  fields,
  flag,
  form,
  kinds,
  list,
  oneOf,
  optional,
  text,
  told,
  type JsonSchema,
  type Rule,
} from './rules.ts';
import { calendarRule, officeRule } from '../offices/office-rules.ts';
import { groupRule, lifeEventRule } from './sheet-groups.ts';
import { assistances, audiences, channels, onlineLevels } from './service-sheet.ts';
import { day, definitions, language, named, shared, telephone, url } from './value-rules.ts';

const duration = form(
  'sheet-bad-duration',
  'an ISO 8601 duration, such as P10D',
  { pattern: '^P(?=\\d|T\\d)' },
  (given) => parseDuration(given) !== undefined,
);
const currency = form(
  'sheet-bad-currency',
  'three capitals (ISO 4217), such as MAD',
  { pattern: '^[A-Z]{3}$' },
  (given) => /^[A-Z]{3}$/.test(given),
);
const amount: Rule = {
  schema: { type: 'number', exclusiveMinimum: 0 },
  check(value, place, tell) {
    const isGood = typeof value === 'number' && Number.isFinite(value) && value > 0;
    if (!isGood) tell('sheet-bad-amount', place, value, 'a number above 0; what costs nothing is { "kind": "free" }');
  },
};

const cost = kinds({ free: {}, fixed: { amount, currency }, variable: {}, unknown: {} });
const source = told('Where the figure comes from.', optional(named));
const delay = kinds({
  max: { source, value: duration, days: optional(oneOf(['calendar', 'working'])) },
  immediate: { source },
  unknown: { source },
});
const document = fields({ id: text, name: named, condition: optional(fields({ id: text, text: named })) });
const helpPoint = fields({
  kind: oneOf(assistances),
  name: named,
  address: optional(named),
  hours: optional(named),
  telephone: optional(telephone),
  url: optional(url),
});

/** What a sheet has to be. The order is that in which problems are told. */
export const sheetRule: Rule = shared(
  'sheet',
  fields({
    id: told('Stays the same for ever; names the sheet in addresses, in the index and in linked data.', text),
    title: told('What the service is called.', named),
    description: named,
    authority: told('The administration that answers for the service.', fields({ id: text, name: named })),
    audience: told('Whom it is for.', oneOf(audiences)),
    onlineLevel: told('Words only, a form to print, a request sent online, or everything online.', oneOf(onlineLevels)),
    cost: told('What is unknown is not free.', cost),
    delay: told('How long it takes at most.', delay),
    documents: told('What has to be brought or joined; with a condition, in that case only.', list(document)),
    channels: told('Ways to obtain the service.', list(oneOf(channels))),
    assistance: told('Help by a person.', list(oneOf(assistances))),
    languages: told('Languages in which the service is given.', list(language)),
    alt: told('Names that people use, by language: what search lives on.', optional(byLanguage(list(text), false))),
    contactPoints: told('Where a person helps.', optional(list(helpPoint))),
    slug: told('The last part of the address of its page, when it is not the id.', optional(text)),
    theme: told('A theme of the list `themes`.', optional(text)),
    lifeEvent: told('A life event of the list `lifeEvents`.', optional(text)),
    variantOf: told('The id of the sheet that this one varies.', optional(text)),
    sample: told('An example that was checked with nobody.', optional(flag)),
    descriptionGenerated: told('The description only repeats the title.', optional(flag)),
    unavailable: told(
      'It cannot be had at present: why, and since when.',
      optional(fields({ reason: named, since: day })),
    ),
    zghNeedsReview: told('The Amazigh texts await review.', optional(flag)),
    serviceUrl: told('Where the online service begins.', optional(url)),
    signLanguageVideo: told('A film in sign language.', optional(url)),
    publishedAt: told('Where the national portal publishes what is asked for (law 55-19).', optional(url)),
    verifiedOn: told('The day on which the authority last checked the sheet.', optional(day)),
  }),
);

/** All that a sheet may say. */
export const sheetKeys: readonly string[] = Object.keys(definitions['sheet']?.properties ?? {});

shared('group', groupRule);
shared('lifeEvent', lifeEventRule);
shared('office', officeRule);
shared('calendar', calendarRule);

/** The JSON Schema of a file of sheets: one sheet, a list, or an object with `services` and lists of themes and life events. */
export const serviceSheetSchema: JsonSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'Sheets of public services',
  type: ['object', 'array'],
  // As a choice, and not as `anyOf`: editors then say what is wrong with the sheet, and not that nothing fits.
  if: { type: 'array' },
  then: { items: sheetRule.schema },
  else: {
    if: { required: ['services'] },
    then: {
      properties: {
        services: { type: 'array', items: sheetRule.schema },
        themes: { type: 'array', items: { $ref: '#/definitions/group' } },
        lifeEvents: { type: 'array', items: { $ref: '#/definitions/lifeEvent' } },
        offices: { type: 'array', items: { $ref: '#/definitions/office' } },
        calendar: { $ref: '#/definitions/calendar' },
      },
    },
    else: sheetRule.schema,
  },
  definitions,
};
