// The form and the signature of each service: the kits decide, this holds the two together.
import { download, redirect } from '@tiwizi/http';
import { text } from '@tiwizi/i18n';
import { Mutex } from '@tiwizi/store';
import { html } from 'lit/html.js';
import type { AnonymousRequests } from '../anonymous/anonymous-requests.ts';
import { answerElsewhere, answerStart } from '../anonymous/start-routes.ts';
import type { Page } from '../frame/page.ts';
import type { FollowUps } from '../notifications/follow-ups.ts';
import { receiptPageMessages } from '../receipt/receipt-page.messages.ts';
import { signingUnderWayPage } from '../receipt/receipt-page.ts';
import type { Receipts } from '../receipt/receipts.ts';
import type { ResumeCodes } from '../resume/resume-codes.ts';
import { readOwnPost } from '../service/own-post.ts';
import type { Route, Site, Visit } from '../service/site.ts';
import type { RequestDesk } from './request-desk.ts';
import type { Visitor } from './visitor.ts';
import { requestMessages } from './request.messages.ts';

/** What requests are carried through with. */
export interface RequestParts {
  readonly receipts: Receipts;
  /** Of requests without login, beside their drafts. */
  readonly codes: ResumeCodes;
  readonly anonymous: AnonymousRequests;
  readonly followUps: FollowUps;
}

/** `/{lang}/requests/{slug}/…` of every service. */
export function requestRoutes(site: Site, desks: readonly RequestDesk[], parts: RequestParts): Route {
  const { receipts, anonymous } = parts;
  return async (visit) => {
    const [room, slug, id = '', leaf = ''] = visit.path;
    const desk = room === 'requests' ? desks.find((each) => each.slug === slug) : undefined;
    if (!desk) return undefined;
    const place = { visit, desk, id, leaf };
    const first = desk.needsSignature ? await askSigning(site, place, receipts) : await sendDocument(place);
    if (first || desk.needsLogin) return first ?? askForms(site, place, parts);
    const isRead = visit.request.method === 'GET' || visit.request.method === 'HEAD';
    if (id === 'new' && !leaf && (await desk.forms())) return answerStart(site, visit, desk, anonymous);
    // A post to a request that this browser does not know is for the form: its page may prove whose it is, and nothing typed is lost.
    if (isRead && !(await desk.visitor(visit.request, id))) return answerElsewhere(site, visit, desk);
    return askForms(site, place, parts);
  };
}

interface Place {
  readonly visit: Visit;
  readonly desk: RequestDesk;
  readonly id: string;
  readonly leaf: string;
}

/** Addresses of a document. */
const leaves = ['sign', 'document.pdf', 'signed.pdf', 'evidence.json'];

/** Posts of one document one after the other, so that none opens what another one sealed. A register may take two minutes. */
const signings = new Mutex(180_000);

async function askSigning(site: Site, place: Place, receipts: Receipts): Promise<Response | undefined> {
  const { visit, desk, id, leaf } = place;
  if (!leaves.includes(leaf)) return undefined;
  const { request } = visit;
  const visitor = await visit.visitor();
  if (!visitor) return desk.signing?.handle(request);
  const owner = visitor.subject;
  if (await desk.isOfAnother(owner, id)) return undefined;
  // Read to its end before anything is sealed: a post that is slow, or is none of ours, holds nothing closed and opens nothing.
  const post = request.method === 'POST' && (await readOwnPost(request.clone(), site.origin, visitor.csrf));
  if (post instanceof Response) return post;
  if (!post) return askDocument(site, place, receipts, visitor);
  return signings.run(`${owner}\n${id}`, async () => {
    const known = await desk.signing?.status(id, owner);
    // From here on no other page changes the answers: what is signed is what is handed over.
    const sealed = known && !known.signed ? await (await desk.forms())?.seal(owner, id) : undefined;
    try {
      return await askDocument(site, place, receipts, visitor);
    } finally {
      if (sealed && !(await desk.isSigning(owner, id))) await sealed.open();
    }
  });
}

async function askDocument(
  site: Site,
  place: Place,
  receipts: Receipts,
  visitor: Visitor,
): Promise<Response | undefined> {
  const { visit, desk, id, leaf } = place;
  const { request } = visit;
  const owner = visitor.subject;
  const outdated = leaf === 'sign' ? await renew(place, owner) : undefined;
  if (outdated) return outdated;
  const isPost = request.method === 'POST' && (await desk.signing?.status(id, owner)) !== undefined;
  // Before it is signed, so that it is handed over even when this process ends with the signature.
  if (isPost) await receipts.expect(visitor, id);
  const answer = await desk.signing?.handle(request);
  // The register may be away: it is asked again, by the receipt's page and without it, and nothing is signed twice.
  if (answer && isPost)
    await receipts
      .of(visitor, id)
      .catch((cause) => site.log.warning('hand_over_failed', { route: `${desk.route}/{draft}/sign`, cause }));
  return answer;
}

/** Answers that were changed since their document was made: it is made anew before it can be signed. */
async function renew({ visit, desk, id }: Place, owner: string): Promise<Response | undefined> {
  const { request, locale } = visit;
  const submission = await (await desk.forms())?.submission(owner, id);
  if (!(await desk.isOutdated(owner, id, submission))) return undefined;
  // A page is left for the answers to check. What is posted meets the new document, and is refused because it speaks of the old one.
  if (request.method !== 'POST' || !submission) return redirect(`${desk.base(locale)}/${id}/check`);
  await desk.openSignature(submission, locale);
  return undefined;
}

/** The document of a request that was sent without a signature. */
async function sendDocument({ visit, desk, id, leaf }: Place): Promise<Response | undefined> {
  if (leaf !== 'document.pdf') return undefined;
  const visitor = await desk.visitor(visit.request, id);
  const filed = visitor && (await desk.filed(visitor.subject, id));
  return filed && download(filed.pdf, { name: `${desk.slug}.pdf`, type: 'application/pdf' });
}

async function askForms(
  site: Site,
  place: Place,
  { anonymous, codes, followUps }: RequestParts,
): Promise<Response | undefined> {
  const { visit, desk, id, leaf } = place;
  const { request, locale } = visit;
  const forms = await desk.forms();
  if (!forms) return site.page(visit, awayPage(visit));
  const visitor = await desk.visitor(request, id);
  const deletes = visitor && request.method === 'POST' && leaf === 'delete';
  if (deletes) {
    const post = await readOwnPost(request.clone(), site.origin, visitor.csrf);
    if (post instanceof Response) return post;
    if (post && !(await desk.stopSigning(visitor.subject, id)))
      return site.page(visit, signingUnderWayPage(`${desk.base(locale)}/${id}`, locale));
  }
  const answer = await forms.handle(request);
  const browser = desk.needsLogin ? undefined : anonymous.cookie.find(request);
  if (answer && deletes && (await desk.forgetIfGone(visitor.subject, id)) && browser) {
    await anonymous.close(browser, id);
    await codes.forget({ id, subject: visitor.subject });
  }
  if (answer && visitor && request.method === 'POST' && !deletes)
    await followUps
      .begin(visitor, desk, id, visit.locale)
      // What was posted is saved: the next post is another try.
      .catch((cause) => site.log.warning('follow_up_failed', { route: desk.route, cause }));
  return answer;
}

function awayPage({ locale, url }: Visit): Page {
  const title = text(requestMessages, 'awayTitle', locale);
  return {
    status: 503,
    title,
    content: html`<h1 class="tiwizi-heading-1">${title}</h1
      ><tiwizi-notice type="warning" text=${text(requestMessages, 'away', locale)}></tiwizi-notice
      ><p><a class="tiwizi-button" href=${url.pathname}>${text(receiptPageMessages, 'retry', locale)}</a></p>`,
  };
}
