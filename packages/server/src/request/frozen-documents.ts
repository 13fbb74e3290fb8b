import { createHmac } from 'node:crypto';
import type { AnswerOrigin, Assistance, NestedAnswers } from '@tiwizi/forms';
import type { Submission } from '@tiwizi/forms/server';
import type { Locale } from '@tiwizi/i18n';
import type { Charge } from '@tiwizi/payment';
import { collection, type Collection } from '@tiwizi/store';
import { derivedKeys, type Secrets } from '../stores/folder-stores.ts';
import type { ServiceStores } from '../stores/service-stores.ts';

/** What is known of a document that nobody signs. */
export interface UnsignedDocument {
  /** SHA-256 of its bytes, hexadecimal. */
  readonly sha256: string;
  /** When the answers were checked: ISO 8601. */
  readonly at: string;
  readonly locale: Locale;
  /** Name of the person, as the provider tells it. */
  readonly applicant?: string;
  /** The draft was ended with it: from now on it is what was sent. */
  readonly sent?: boolean;
}

/** What is kept beside a document: which answers it was made of, as a keyed fingerprint, and of which service. */
export interface Frozen {
  readonly answers: string;
  readonly service: string;
  /** Id of the request that this one corrects. */
  readonly corrects?: string | undefined;
  /** What is to be paid before it is handed over, by the answers it was made of. */
  readonly charge?: Charge | undefined;
  /** Who filled it in for the person. */
  readonly assistance?: Assistance | undefined;
  /** Nobody signs it: it is not among the documents of the signature. */
  readonly unsigned?: UnsignedDocument;
}

/** What a document says of answers. */
interface Answered {
  readonly answers: NestedAnswers;
  readonly origins?: readonly AnswerOrigin[] | undefined;
}

/** What is kept beside the document of a submission. */
export function frozenOf(
  submission: Answered & Pick<Submission, 'corrects' | 'assistance'>,
  {
    service,
    charge,
    secrets,
  }: { readonly service: string; readonly charge: Charge | undefined; readonly secrets: Secrets },
): Omit<Frozen, 'unsigned'> {
  const { corrects, assistance } = submission;
  const fingerprint = fingerprints(submission, secrets)[0] ?? '';
  return {
    answers: fingerprint,
    service,
    ...(corrects && { corrects }),
    ...(assistance && { assistance }),
    ...(charge && { charge }),
  };
}

/** By person and draft. */
export const frozenDocuments = ({ records }: Pick<ServiceStores, 'records'>): Collection<Frozen> =>
  collection(records, 'frozen-document');

/** Fingerprints of the same answers, and of what the person says is wrong in them, under each of the secrets: the first is the one to keep. */
export const fingerprints = ({ answers, origins = [] }: Answered, secrets: Secrets): readonly string[] => {
  const wrong = origins.flatMap(({ name, state }) => (state === 'wrong' ? [name] : []));
  const text = JSON.stringify(wrong.length ? [answers, wrong] : answers);
  return derivedKeys(secrets, 'frozen').map((key) => createHmac('sha256', key).update(text).digest('hex'));
};
