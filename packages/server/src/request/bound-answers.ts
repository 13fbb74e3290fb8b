import { controlId, findStep, type Answers, type FormError, type FormFlow, type NestedAnswers } from '@tiwizi/forms';
import { foldText, text, type Locale } from '@tiwizi/i18n';
import type { IdentityUser } from '@tiwizi/identity/server';
import type { OnlineService } from './online-service.ts';
import { requestMessages } from './request.messages.ts';

type Claims = Pick<OnlineService, 'known' | 'bound'>;

/** Answers that the login knows, by the names of the questions. */
export function knownAnswers({ known = {} }: Claims, user: IdentityUser): Answers {
  const found = Object.entries(known).map(([name, claim]): [string, unknown] => [name, claimOf(user, claim)]);
  return Object.fromEntries(
    found.filter((entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1] !== ''),
  );
}

/**
 * Errors of a step whose answers say of the person who signs what the login does not say. Case, marks and spaces do not count: a provider
 * may write `EL IDRISSI`.
 */
export function boundErrors(
  service: Claims,
  flow: FormFlow,
  stepId: string,
  answers: NestedAnswers,
  user: IdentityUser,
  locale: Locale,
): readonly FormError[] {
  const { known = {}, bound = [] } = service;
  const fields = findStep(flow, stepId)?.fields ?? [];
  return fields.flatMap((field) => {
    const claim = bound.includes(field.name) ? claimOf(user, known[field.name] ?? '') : undefined;
    const answer = answers[field.name];
    // What the provider does not know it cannot contradict.
    if (typeof claim !== 'string' || !claim || typeof answer !== 'string' || same(claim, answer)) return [];
    return [
      {
        name: field.name,
        code: 'not_yours',
        message: text(requestMessages, 'notYoursText', locale),
        href: `#${controlId(field)}`,
      },
    ];
  });
}

const claimOf = (user: IdentityUser, claim: string): unknown => (Object.hasOwn(user, claim) ? user[claim] : undefined);
const plain = (value: string): string => foldText(value).replace(/[^\p{L}\p{N}]/gu, '');
const same = (a: string, b: string): boolean => plain(a) === plain(b);
