import {
  controlId,
  findStep,
  type Answer,
  type FormError,
  type FormFlow,
  type KnownAnswer,
  type KnownAnswers,
  type NestedAnswers,
} from '@tiwizi/forms';
import { foldText, locales, text, type Locale, type LocalizedText } from '@tiwizi/i18n';
import type { IdentitySession, IdentityUser } from '@tiwizi/identity/server';
import type { Log } from '../log/log.ts';
import type { OnlineService } from './online-service.ts';
import { requestMessages } from './request.messages.ts';

type Session = Pick<IdentitySession, 'user' | 'authenticatedAt'>;
type Claims = Pick<OnlineService, 'known' | 'bound'>;

const provider: LocalizedText = Object.fromEntries(
  locales.map((locale) => [locale, text(requestMessages, 'provider', locale)]),
);

/** How long a register is waited for, in milliseconds. */
const patience = 5000;

/** What is known of a person's answers, and from whom: registers first, then the login, which knows best who it is. */
export async function answersKnown(
  service: Claims & Pick<OnlineService, 'sources'>,
  session: Session,
  log: Log,
  route: string,
): Promise<KnownAnswers> {
  const { sources = [] } = service;
  const ofRegisters = await Promise.all(
    sources.map(async (source): Promise<KnownAnswers> => {
      try {
        const signal = AbortSignal.timeout(patience);
        const late = new Promise<never>((_, fail) =>
          signal.addEventListener('abort', () => fail(signal.reason as Error)),
        );
        const answers = await Promise.race([source.answers(session.user, signal), late]);
        return entriesOf(answers, source.name, new Date(), source.bound);
      } catch (cause) {
        log.warning('answers_unavailable', { route, cause });
        return {};
      }
    }),
  );
  return Object.assign({}, ...ofRegisters, claimsKnown(service, session)) as KnownAnswers;
}

/** What the login knows of a person's answers. */
export function claimsKnown({ known = {}, bound = [] }: Claims, { user, authenticatedAt }: Session): KnownAnswers {
  const claims = Object.entries(known).map(([name, claim]) => [name, claimOf(user, claim)] as const);
  const told = Object.fromEntries(claims.filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
  return entriesOf(told, provider, new Date(authenticatedAt * 1000), bound);
}

const entriesOf = (
  answers: Readonly<Record<string, Answer>>,
  source: LocalizedText,
  at: Date,
  bound: readonly string[] = [],
): KnownAnswers =>
  Object.fromEntries(
    Object.entries(answers)
      .filter(([, answer]) => answer !== '')
      .map(([name, answer]): [string, KnownAnswer] => [
        name,
        { answer, source, at: at.toISOString(), ...(bound.includes(name) && { bound: true }) },
      ]),
  );

/**
 * Errors of a step whose answers say of the person who signs what the login does not say. Case, marks and spaces do not count: a provider
 * may write `EL IDRISSI`.
 *
 * @param askedAnew questions that the person answers after all, since what the login says is wrong and the flow lets them
 */
export function boundErrors(
  service: Claims,
  flow: FormFlow,
  stepId: string,
  answers: NestedAnswers,
  user: IdentityUser,
  locale: Locale,
  askedAnew: readonly string[] = [],
): readonly FormError[] {
  const { known = {}, bound = [] } = service;
  const fields = findStep(flow, stepId)?.fields ?? [];
  return fields.flatMap((field) => {
    const isBound = bound.includes(field.name) && !askedAnew.includes(field.name);
    const claim = isBound ? claimOf(user, known[field.name] ?? '') : undefined;
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
