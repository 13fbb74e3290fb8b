// What the document of a request is made of, out of what the service and the form say.
import type { FormFlow } from '@tiwizi/forms';
import type { Submission } from '@tiwizi/forms/server';
import { text, wordsIn, type LocalizedText } from '@tiwizi/i18n';
import { correctionTitle, type Correction } from '../correction/correction.ts';
import type { DocumentInput } from '../request/online-service.ts';
import { requestMessages } from '../request/request.messages.ts';
import type { Agency } from '../service/agency.ts';

/** What is known beside the form and its answers. */
export interface DocumentCircumstances extends Pick<
  DocumentInput,
  'locale' | 'signature' | 'specimen' | 'createdAt' | 'charge'
> {
  readonly agency: Agency;
  /** What the person declares; the kit's own words by default. */
  readonly declaration?: LocalizedText | undefined;
  /** The request that is corrected by this one: its number stands before what is declared. */
  readonly correction?: Correction | undefined;
}

export function documentInput(
  flow: FormFlow,
  submission: Submission,
  { locale, agency, declaration, correction, ...rest }: DocumentCircumstances,
): DocumentInput {
  const { assistance } = submission;
  const declared = wordsIn(declaration, locale) || text(requestMessages, 'declaration', locale);
  return {
    ...rest,
    flow,
    locale,
    answers: submission.answers,
    ...(assistance && { assistance }),
    origins: submission.origins,
    agency: wordsIn(agency.name, locale),
    title: wordsIn(flow.title, locale),
    declaration: correction ? `${correctionTitle(correction, locale)}. ${declared}` : declared,
    openFile: (answer) => submission.openFile(answer),
  };
}
