import { redirect } from '@tiwizi/http';
import { RecordConflict } from '@tiwizi/store';
import { isSubmitting } from './draft.ts';
import type { PostContext } from './post-context.ts';
import { goOn } from './step-answers.ts';

/** Throws a draft away, with its files; what is being handed over at this moment is not, and a post of another site leads back to it. */
export async function removeDraft<Session>(context: PostContext<Session>): Promise<Response> {
  const { options, pages, visit, draft, now, isOurs } = context;
  const { request, locale } = visit;
  const back = pages.url(locale, draft.id);
  if (!isOurs) return redirect(back);
  try {
    if (isSubmitting(draft, now.getTime())) throw new RecordConflict(draft.revision);
    await options.drafts.remove(draft.owner, draft.id, draft.revision);
  } catch (error) {
    if (!(error instanceof RecordConflict)) throw error;
    return goOn(request, { next: back, revision: draft.revision });
  }
  return goOn(request, { next: options.exitUrl(locale, { ...draft, reason: 'deleted' }), revision: 0 });
}
