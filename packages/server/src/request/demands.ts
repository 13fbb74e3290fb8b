import { ServiceError } from '../service/service-error.ts';
import type { OnlineService } from './online-service.ts';

const day = 24 * 60 * 60 * 1000;

/** What a service asks of who comes, and for how long it keeps what they leave, in milliseconds. */
export interface Demands {
  readonly needsLogin: boolean;
  readonly needsSignature: boolean;
  /** Undefined: that of all drafts. */
  readonly draftLife: number | undefined;
  /** Of a receipt with its document; undefined: until it is removed. */
  readonly receiptLife: number | undefined;
  /** For so long a browser or a code opens a request without login. */
  readonly openLife: number;
}

/**
 * @throws {ServiceError} `assisted_without_login`: whoever comes may fill it in; `signature_without_login`: a certificate has to be that of who
 * is logged in; `known_without_login`: nobody is there to know anything of
 */
export function demandsOf(
  { login, signature, known, bound, sources, assisted, keptDays = {} }: OnlineService,
  slug: string,
): Demands {
  const needsLogin = login !== 'none';
  const needsSignature = (signature ?? (needsLogin ? 'required' : 'none')) !== 'none';
  if (!needsLogin && needsSignature)
    throw new ServiceError('signature_without_login', `"${slug}" asks for a signature and no login`);
  if (!needsLogin && (known ?? bound ?? sources))
    throw new ServiceError('known_without_login', `"${slug}" has no login that could know or bind an answer`);
  if (!needsLogin && assisted)
    throw new ServiceError('assisted_without_login', `"${slug}" has no login that would tell a helper from a person`);
  const [draft, receipt] = [(keptDays.draft ?? 3) * day, (keptDays.receipt ?? 90) * day];
  return {
    needsLogin,
    needsSignature,
    draftLife: needsLogin ? undefined : draft,
    receiptLife: needsLogin ? undefined : receipt,
    openLife: 2 * (draft + receipt),
  };
}
