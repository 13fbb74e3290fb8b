import { empty, isKnown, redirect, type Visit } from '@tiwizi/http';
import { randomId } from './draft.ts';
import type { FormPages } from './form-pages.ts';
import type { FormServerOptions } from './form-server-options.ts';

/** Drafts of one form that a person may have under way, where the options do not say. */
const draftsPerPerson = 20;

/** Begins a draft, or leads to one that nothing was typed into yet. */
export async function beginDraft<Session>(
  options: FormServerOptions<Session>,
  pages: FormPages<Session>,
  visit: Visit<Session>,
  now: Date,
): Promise<Response> {
  const { flow, drafts } = options;
  const { request, locale } = visit;
  if (!isKnown(visit)) return redirect(options.loginUrl(locale, `${options.basePath(locale)}/new`));
  const owner = visit.visitor.subject;
  // A page that is only fetched beforehand begins nothing.
  if (/prefetch|prerender/.test(request.headers.get('sec-purpose') ?? '')) return empty(503);
  const own = (await drafts.list(owner)).filter((draft) => draft.flow === flow.id && !draft.submitted);
  const untouched = own.find((draft) => draft.version === flow.version && draft.revision === 1);
  const [last] = own;
  if (!untouched && last && own.length >= (options.draftsPerPerson ?? draftsPerPerson))
    return pages.problem(visit, {
      status: 409,
      code: 'drafts_too_many',
      words: 'tooMany',
      link: { href: pages.url(locale, last.id), text: 'continueLast' },
    });
  const time = now.toISOString();
  const draft =
    untouched ??
    (await drafts.save(
      {
        id: randomId(),
        owner,
        flow: flow.id,
        version: flow.version,
        revision: 0,
        answers: (await options.prefill?.(visit)) ?? {},
        done: [],
        changed: {},
        warned: {},
        created: time,
        updated: time,
        key: randomId(),
      },
      0,
    ));
  return redirect(pages.url(locale, draft.id, flow.steps[0]?.id));
}
