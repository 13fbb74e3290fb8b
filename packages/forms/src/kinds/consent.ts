import { messageLanguage, text, wordsIn, type LocaleTag, type LocalizedText } from '@tiwizi/i18n';
import { isEmptyAnswer } from '../flow/answers.ts';
import type { CommonField } from '../flow/common-field.ts';
import { formsMessages } from '../flow/forms.messages.ts';
import { needed, shape, words } from '../flow/rule.ts';
import { YES } from './checkbox.ts';
import type { FieldKind } from './field-kind.ts';
import { missing } from './required.ts';
import { isOf, readStatement, shownBeside, statementLines, statementOf, type WordingIn } from './statement.ts';
import { statementMessages } from './statement.messages.ts';
import { hasValue } from './typed.ts';

/** What a person would agree to (law 09-08, articles 4 and 5, to be confirmed by a jurist). */
export interface ConsentRule {
  /** What the data would be used for. */
  readonly use: LocalizedText;
  /** Who would receive them. */
  readonly recipient: LocalizedText;
  /** How long they would be kept. */
  readonly kept: LocalizedText;
  /** Why the service cannot do without: a whole sentence, that is shown. Then a refusal is not accepted; without it, it always is. */
  readonly neededBecause?: LocalizedText;
}

/**
 * Consent to reuse data: yes or no, neither chosen beforehand. A refusal is an answer like any other; `required` asks for one of the two. The
 * answer is `['yes' or 'no', moment, language, ...words]`: what was said, to which words, and when.
 */
export interface ConsentField extends CommonField {
  readonly type: 'consent';
  readonly consent: ConsentRule;
}

/** The answer of who refuses. */
export const NO = 'no';

const wordingOf =
  ({ consent: { use, recipient, kept, neededBecause }, label }: ConsentField): WordingIn =>
  (locale: LocaleTag) => [
    wordsIn(label, locale),
    text(statementMessages, 'purpose', locale, { purpose: wordsIn(use, locale) }),
    text(statementMessages, 'recipient', locale, { recipient: wordsIn(recipient, locale) }),
    text(statementMessages, 'retention', locale, { retention: wordsIn(kept, locale) }),
    ...(neededBecause ? [wordsIn(neededBecause, locale)] : []),
  ];

/** Consent to reuse data: `type: 'consent'`. */
export const consent: FieldKind<ConsentField, readonly string[]> = {
  type: 'consent',
  keys: {
    consent: needed(shape({ use: needed(words), recipient: needed(words), kept: needed(words), neededBecause: words })),
  },
  isPresent: hasValue,
  read: (field, posted, context = { now: new Date() }) => readStatement(field, posted, wordingOf(field), context),
  check(field, answer, context) {
    const { locale } = context;
    const label = wordsIn(field.label, locale);
    if (isEmptyAnswer(answer)) return missing(field, context, text(formsMessages, 'choose', locale, { label }));
    const said = statementOf(answer)?.said ?? '';
    if (![YES, NO].includes(said) || !isOf(answer, wordingOf(field)))
      return { code: 'wording_changed', message: text(statementMessages, 'changed', locale, { label }) };
    const reason = wordsIn(field.consent.neededBecause, locale);
    return reason && said === NO
      ? { code: 'consent_needed', message: text(statementMessages, 'needed', locale, { label, reason }) }
      : undefined;
  },
  lines({ label }, answer, locale) {
    const said = statementOf(answer)?.said === YES ? 'yes' : 'no';
    return statementLines(answer, text(statementMessages, said, locale), locale, wordsIn(label, locale));
  },
  print(field, answer, locale) {
    const statement = isOf(answer, wordingOf(field)) ? statementOf(answer) : undefined;
    const [, ...told] = wordingOf(field)(locale);
    const language = messageLanguage(statementMessages, 'free', locale);
    return {
      type: 'radio',
      hint: told.map((each) => each.replace(/\.?$/, '.')).join(' '),
      value: statement?.said,
      options: [
        { value: YES, label: text(statementMessages, 'yes', locale) },
        { value: NO, label: text(statementMessages, 'no', locale) },
      ],
      emptyValue: true,
      shown: shownBeside(wordingOf(field), locale),
      ...(!field.consent.neededBecause && { legalNote: { text: text(statementMessages, 'free', locale), language } }),
    };
  },
};
