import { download, redirect } from '@tiwizi/http';
import type { Visitor } from '../request/visitor.ts';
import type { RequestDesk } from '../request/request-desk.ts';
import { readOwnPost } from '../service/own-post.ts';
import type { Site, Visit } from '../service/site.ts';
import { erasePage, ownDataPage } from './own-data-page.ts';
import type { OwnData } from './own-data.ts';

/** What the addresses of a person's data need. */
export interface OwnDataParts {
  readonly desks: readonly RequestDesk[];
  readonly ownData: OwnData;
}

/** Whether an address below the own space is of the person's data. */
export const isOwnDataPath = (path: readonly string[]): boolean =>
  ['data', 'data/delete', 'data.json'].includes(path.slice(1).join('/'));

/** `/{lang}/account/data`: what is kept; `data.json`: the same as a file; `data/delete`: asks once more, and deletes by post. */
export async function answerOwnData(
  site: Site,
  visit: Visit,
  visitor: Visitor,
  { desks, ownData }: OwnDataParts,
): Promise<Response> {
  const { locale, url, request } = visit;
  const account = `${site.languages.home(locale)}account`;
  const { subject, session, csrf } = visitor;
  const [, leaf, more] = visit.path;
  if (more === 'delete') {
    if (request.method !== 'POST') return site.page(visit, erasePage(url.pathname, `${account}/data`, csrf, locale));
    const post = await readOwnPost(request, site.origin, csrf);
    if (post instanceof Response) return post;
    // From elsewhere, or a page of an ended session: it asks again.
    if (!post) return redirect(url.pathname);
    await ownData.erase(subject);
    return redirect(`${account}/data?deleted`);
  }
  const requests = await ownData.of(subject);
  const sessionEnds = new Date(session.endsAt * 1000).toISOString();
  if (leaf === 'data.json') {
    const { csrf: _, ...login } = session;
    const bytes = new Uint8Array(
      Buffer.from(JSON.stringify({ subject, session: { ...login, sessionEnds }, requests }, undefined, 2)),
    );
    return download(bytes, { name: 'data.json', type: 'application/json' });
  }
  const { paymentDays } = ownData;
  const isErased = url.searchParams.has('deleted');
  return site.page(visit, ownDataPage({ requests, desks, sessionEnds, account, paymentDays, csrf, isErased }, locale));
}
