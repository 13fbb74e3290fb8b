import { cleanText, formatList, isolate, localizedText, text, wordsIn, type Locale } from '@tiwizi/i18n';
import { isAddress, type AddressAnswer } from '../flow/answers.ts';
import type { AnswerLine } from '../flow/answer-line.ts';
import type { CommonField } from '../flow/common-field.ts';
import type { FieldIssue } from '../flow/field-issue.ts';
import type { Posted } from '../flow/posted.ts';
import { flag, oneOf, shape } from '../flow/rule.ts';
import { addressMessages } from './address.messages.ts';
import { communesRule, findCommune, placeName, type Commune, type FoundCommune } from './communes.ts';
import type { FieldKind, PrintedField } from './field-kind.ts';
import { missing } from './required.ts';
import { tooLong } from './typed.ts';

/** What an address asks for, and what it knows. */
export interface AddressRule {
  /** The communes there are; see `AddressSource` and `withCommunes`. Absent: whatever is written is taken. */
  readonly communes?: readonly Commune[];
  /** Whether the postal code is asked for. Default `optional`: many do not know theirs. */
  readonly postalCode?: 'required' | 'optional' | 'none';
  /** It is the person's own, which their browser may fill in (WCAG 2.2, 1.3.5). */
  readonly own?: boolean;
}

/**
 * An address in Morocco: street lines, commune, postal code; one answer with parts (`AddressAnswer`). The commune is written, in any language,
 * and looked up in the list: province and region follow from it. One that several communes or none may be is offered to be chosen.
 */
export interface AddressField extends CommonField {
  readonly type: 'address';
  readonly address?: AddressRule;
}

const parts = ['street', 'commune', 'postalCode'] as const;
const valueOf = ({ name }: CommonField, part: string, { values }: Posted): string =>
  values.get(`${name}-${part}`)?.at(-1) ?? '';

/** An address: `type: 'address'`. */
export const address: FieldKind<AddressField, AddressAnswer | ''> = {
  type: 'address',
  keys: {
    address: shape({ communes: communesRule, postalCode: oneOf(['required', 'optional', 'none']), own: flag }),
  },
  isPresent: ({ name }, { values }) => parts.some((part) => values.has(`${name}-${part}`)),
  read(field, posted) {
    const street = cleanText(valueOf(field, 'street', posted), 'lines');
    const postalCode = cleanText(valueOf(field, 'postalCode', posted), 'number');
    const written = cleanText(valueOf(field, 'commune', posted));
    if (!street && !postalCode && !written) return '';
    const { found, like } = findCommune(written, field.address?.communes ?? []);
    const which = cleanText(valueOf(field, 'which', posted));
    // What was chosen counts among what is offered for these words: after others it is none any more.
    const meant = found ?? like.find(({ commune }) => commune.code === which);
    return { street, postalCode, ...(meant ? placeOf(meant) : { commune: written }) };
  },
  check(field, answer, context) {
    if (!isAddress(answer)) return missing(field, context);
    const { locale } = context;
    const { street, commune, postalCode: given } = answer;
    const { postalCode: asked = 'optional' } = field.address ?? {};
    const wrong = (part: Part, code: string, words: Sentence): FieldIssue => ({
      code,
      parts: [part],
      message: say(words, field, answer, locale),
    });
    const long = (part: 'street' | 'commune', most: number): FieldIssue | undefined => {
      const issue = tooLong(field, answer[part], most, locale);
      return issue && { ...issue, parts: [part] };
    };
    if (!street) return wrong('street', 'address_street', 'noStreet');
    if (!commune) return wrong('commune', 'address_commune', 'noCommune');
    const place = long('street', 300) ?? long('commune', 100) ?? communeIssue(field, answer, locale);
    if (place && !place.warning) return place;
    if (asked === 'required' && !given) return wrong('postalCode', 'address_postal_code', 'noPostalCode');
    if (given && !/^\d{5}$/.test(given)) return wrong('postalCode', 'address_postal_code', 'postalCodeForm');
    return place;
  },
  lines(field, answer, locale) {
    if (!isAddress(answer)) return [];
    const { street, postalCode } = answer;
    const { commune, province, region } = namesOf(field, answer, locale);
    const lines = [...street.split('\n'), [postalCode, commune].filter(Boolean).join(' ')];
    const around = [province, region].filter(Boolean).join(locale === 'ar-MA' ? '، ' : ', ');
    return [...lines, around].filter(Boolean).map((line): AnswerLine => ({ text: line, own: true }));
  },
  print(field, answer, locale) {
    const { communes = [], postalCode: asked = 'optional', own } = field.address ?? {};
    const given: Partial<AddressAnswer> = isAddress(answer) ? answer : {};
    const fill = (token: string): PrintedField => (own ? { autocomplete: token } : {});
    const word = (key: 'street' | 'streetHint' | 'commune' | 'communeHint' | 'postalCode'): string =>
      text(addressMessages, key, locale);
    const like = given.code ? [] : findCommune(given.commune ?? '', communes).like;
    return {
      parts: {
        street: {
          ...{ type: 'textarea', rows: '2', label: word('street'), hint: word('streetHint') },
          ...fill('street-address'),
          value: given.street || undefined,
        },
        commune: {
          ...{ label: word('commune'), hint: communes.length ? word('communeHint') : undefined },
          ...fill('address-level2'),
          value: writtenOf(field, given) || undefined,
        },
        ...(like.length && {
          which: {
            type: 'radio',
            required: false,
            label: text(addressMessages, 'which', locale, { written: isolate(given.commune ?? '') }),
            options: like.map((each) => ({ value: each.commune.code, label: fullName(each.commune, locale) })),
          },
        }),
        ...(asked !== 'none' && {
          postalCode: {
            ...{ label: word('postalCode'), inputmode: 'numeric', width: '5', controlDir: 'ltr' },
            ...fill('postal-code'),
            required: asked === 'required' && field.required,
            value: given.postalCode || undefined,
          },
        }),
      },
    };
  },
};

type Part = (typeof parts)[number];
type Sentence = 'noStreet' | 'noCommune' | 'noPostalCode' | 'postalCodeForm' | 'several' | 'like' | 'unknown';

/** What is wrong, in words. @param names those that may be meant */
const say = (
  words: Sentence,
  { label }: CommonField,
  { postalCode, commune }: AddressAnswer,
  locale: Locale,
  names = '',
): string =>
  text(addressMessages, words, locale, {
    ...{ label: wordsIn(label, locale), names },
    ...{ given: isolate(postalCode), written: isolate(commune) },
  });

/** What is kept of a commune of the list. */
const placeOf = ({ commune, language }: FoundCommune): Omit<AddressAnswer, 'street' | 'postalCode'> => ({
  commune: placeName(commune.name, language),
  code: commune.code,
  province: placeName(commune.province, language),
  region: placeName(commune.region, language),
});

/** “Sidi Yahya (Kénitra)”. */
const fullName = ({ name, province }: Commune, language: string): string => {
  const full = `${placeName(name, language)} (${placeName(province, language)})`;
  return localizedText(name, language)?.fallback ? isolate(full) : full;
};

/** The names of a kept place, in the language of the page where the list still has it. */
function namesOf(
  { address: { communes = [] } = {} }: AddressField,
  { code, ...kept }: AddressAnswer,
  locale: Locale,
): Pick<AddressAnswer, 'commune' | 'province' | 'region'> {
  const commune = communes.find((each) => each.code === code);
  return commune ? placeOf({ commune, language: locale }) : kept;
}

/** What stands in the control: of several communes of one name, the one that was chosen with its province, so that it is the same when it is read again. */
function writtenOf(
  { address: { communes = [] } = {} }: AddressField,
  { commune = '', province, code }: Partial<AddressAnswer>,
): string {
  if (!code || findCommune(commune, communes).found) return commune;
  return `${commune} (${province})`;
}

/** A commune that is none of the list, or several. A list may lack one: only what would be two is refused. */
function communeIssue(field: AddressField, answer: AddressAnswer, locale: Locale): FieldIssue | undefined {
  const { communes = [] } = field.address ?? {};
  if (!communes.length || communes.some(({ code }) => code === answer.code)) return undefined;
  const { found, like, isName } = findCommune(answer.commune, communes);
  // The list has had it since.
  if (found) return undefined;
  const names = formatList(
    like.map(({ commune }) => fullName(commune, locale)),
    locale,
    { type: 'or' },
  );
  const of = (code: string, words: Sentence): FieldIssue => ({
    code,
    parts: ['commune'],
    message: say(words, field, answer, locale, names),
  });
  if (!like.length) return { ...of('commune_unknown', 'unknown'), warning: true };
  return isName ? of('commune_several', 'several') : { ...of('commune_unknown', 'like'), warning: true };
}
