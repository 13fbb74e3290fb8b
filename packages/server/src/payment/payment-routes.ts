import { redirect, valueOf } from '@tiwizi/http';
import { openPayment, PaymentError, standingOf, type PaymentRecord } from '@tiwizi/payment';
import { answerElsewhere } from '../anonymous/start-routes.ts';
import { loginUrl } from '../login/login-url.ts';
import type { OwnData } from '../own-data/own-data.ts';
import { awaitedIn } from '../receipt/found-receipt.ts';
import type { Receipts } from '../receipt/receipts.ts';
import type { RequestDesk } from '../request/request-desk.ts';
import type { RequestVisitor } from '../request/visitor.ts';
import { readOwnPost } from '../service/own-post.ts';
import type { Route, Site, Visit } from '../service/site.ts';
import type { Fees } from './fees.ts';
import { giveUpPage, gonePage, paymentPage, type PaymentPageOptions } from './payment-page.ts';

/** What fees are paid with. */
export interface PaymentParts {
  readonly ownData: OwnData;
  readonly receipts: Receipts;
  readonly fees: Fees;
}

/** Seconds after which a page asks again by itself, a minute in all: soon at first, then late enough to be heard to its end. */
const pauses = [5, 10, 20, 25];

/**
 * `/{lang}/requests/{slug}/{id}/pay` of a request that is signed or sent. `?returned`: the provider leads back, and is asked. `pay/give-up` asks
 * once more, and gives the request up by post. What is not to be paid there, or not yet, is left to who answers its other addresses.
 */
export function paymentRoutes(site: Site, desks: readonly RequestDesk[], parts: PaymentParts): Route {
  return async (visit) => {
    const [room, slug, id = '', leaf, ...rest] = visit.path;
    const desk = room === 'requests' ? desks.find((each) => each.slug === slug) : undefined;
    const isGivingUp = rest.join('/') === 'give-up';
    if (!desk || leaf !== 'pay' || (rest.length && !isGivingUp)) return undefined;
    const { request, locale, url } = visit;
    const visitor = await desk.visitor(request, id);
    if (!visitor)
      return desk.needsLogin ? redirect(loginUrl(locale, url.pathname)) : answerElsewhere(site, visit, desk);
    const found = await parts.receipts.of(visitor, id).catch((cause: unknown) => {
      // It is paid: its receipt says what else is in the way.
      site.log.warning('hand_over_failed', { route: `${desk.route}/{draft}/pay`, cause });
      return 'paid' as const;
    });
    const payUrl = `${desk.base(locale)}/${id}/pay`;
    if (!found) return isGivingUp ? redirect(payUrl) : showGone({ site, visit, desk, id, visitor, parts });
    const receipt = `${site.languages.home(locale)}receipts/${id}`;
    const awaited = found === 'paid' ? undefined : awaitedIn(found);
    if (!awaited) return redirect(receipt);
    const { fee, until } = awaited;
    const isHandedOver = found !== awaited;
    const place = { site, visit, desk, id, visitor, parts, receipt, fee, until, isHandedOver };
    if (!isGivingUp) return answer(place);
    return isHandedOver || fee.gone ? redirect(payUrl) : giveUp(place, payUrl);
  };
}

/** Of a request that was given up nothing is left but the record of its fee, which says so. */
async function showGone({
  site,
  visit,
  desk,
  id,
  visitor,
  parts,
}: Omit<Place, 'receipt' | 'fee' | 'until' | 'isHandedOver'>): Promise<Response | undefined> {
  const { locale } = visit;
  const record = await parts.fees.payments.find(visitor.subject, id);
  return record?.gone ? site.page(visit, gonePage({ startUrl: `${desk.base(locale)}/new` }, locale)) : undefined;
}

/** Asks once more, and gives it up by post. One that was paid meanwhile is not: its page leads to the receipt. */
async function giveUp({ site, visit, id, visitor, parts }: Place, payUrl: string): Promise<Response> {
  const { request, locale, url } = visit;
  if (request.method !== 'POST') return site.page(visit, giveUpPage(url.pathname, payUrl, visitor.csrf, locale));
  const post = await readOwnPost(request, site.origin, visitor.csrf);
  if (post instanceof Response) return post;
  if (!post) return redirect(url.pathname);
  await parts.fees.payments.refresh(visitor.subject, id).catch((cause: unknown) => {
    // What it was paid with comes back by itself once the provider tells.
    site.log.warning('payment_provider_failed', { route: '/{lang}/requests/{slug}/{draft}/pay/give-up', cause });
  });
  await parts.ownData.giveUp(visitor.subject, id);
  return redirect(payUrl);
}

interface Place {
  readonly site: Site;
  readonly visit: Visit;
  readonly desk: RequestDesk;
  readonly id: string;
  readonly visitor: RequestVisitor;
  readonly parts: PaymentParts;
  /** Where it leads once it is paid. */
  readonly receipt: string;
  readonly fee: PaymentRecord;
  /** ISO 8601: until when it is kept. */
  readonly until: string;
  /** The agency has it, unpaid. */
  readonly isHandedOver: boolean;
}

async function answer(place: Place): Promise<Response> {
  const { visit, visitor, site, fee } = place;
  const { request, url } = visit;
  if (request.method === 'POST') {
    const post = await readOwnPost(request, site.origin, visitor.csrf);
    if (post instanceof Response) return post;
    return post ? begin(place, valueOf(post, 'action')) : redirect(url.pathname);
  }
  const returned = url.searchParams.get('returned');
  if (returned === null || !openPayment(fee)) return show(place, fee);
  return ask(place, returned);
}

/** Begins a payment, or goes on with the one that is open: leads to the provider's page, or to the number for the counter. */
async function begin({ parts, ...place }: Place, action: string | undefined): Promise<Response> {
  const { visit, visitor, id, site, receipt } = place;
  const { locale, url } = visit;
  const method = parts.fees.payments.methods.find((each) => each === action);
  if (!method) return redirect(url.pathname);
  const returnUrl = `${site.origin}${url.pathname}?returned`;
  let record: PaymentRecord;
  try {
    record = await parts.fees.payments.begin(visitor.subject, id, { method, locale, returnUrl });
  } catch (cause) {
    return show({ parts, ...place }, place.fee, { isAway: failed(place, cause) });
  }
  if (standingOf(record) === 'paid') return redirect(receipt);
  const open = openPayment(record);
  return redirect((open?.method === method && open.url) || url.pathname);
}

/** What the address says that the provider leads back to is not believed. */
async function ask(place: Place, returned: string): Promise<Response> {
  const { parts, visitor, id, receipt, visit } = place;
  try {
    const record = (await parts.fees.payments.refresh(visitor.subject, id)) ?? place.fee;
    if (standingOf(record) === 'paid') return redirect(receipt);
    return show(place, record, asking(visit, returned));
  } catch (cause) {
    return show(place, place.fee, { isAway: failed(place, cause), ...asking(visit, returned) });
  }
}

interface Asking {
  readonly asked: 'again' | 'last';
  /** When and where the page asks again by itself: the header `Refresh`. */
  readonly next: string;
}

/** So often has it been asked: a page that never ends asking would never be quiet for a screen reader. */
function asking({ url }: Visit, returned: string): Asking {
  const time = /^\d{1,2}$/.test(returned) ? Number(returned) : 0;
  const asked = returned === 'stop' || time >= pauses.length ? 'last' : 'again';
  return { asked, next: `${pauses[time]}; url=${url.pathname}?returned=${time + 1}` };
}

/** The provider is away, or refuses: operators are told. Anything else is a fault of ours. */
function failed({ site, desk }: Pick<Place, 'site' | 'desk'>, cause: unknown): true {
  if (cause instanceof PaymentError && cause.code !== 'payment_provider_refused') throw cause;
  site.log.warning('payment_provider_failed', { route: `${desk.route}/{draft}/pay`, cause });
  return true;
}

async function show(
  place: Place,
  record: PaymentRecord,
  { next, ...more }: Pick<PaymentPageOptions, 'isAway'> & Partial<Asking> = {},
): Promise<Response> {
  const { site, visit, desk, visitor, parts, until, isHandedOver, receipt } = place;
  const { locale, url } = visit;
  const page = paymentPage(
    {
      record,
      methods: parts.fees.payments.methods,
      action: url.pathname,
      csrf: visitor.csrf,
      keptUntil: until,
      counters: parts.fees.options.counters,
      startUrl: `${desk.base(locale)}/new`,
      receiptUrl: isHandedOver ? receipt : undefined,
      ...more,
    },
    locale,
  );
  const response = await site.page(visit, page);
  // It works without script, and says so; nothing that was typed is lost by it.
  if (more.asked === 'again' && openPayment(record)?.method === 'card' && next) response.headers.set('refresh', next);
  return response;
}
