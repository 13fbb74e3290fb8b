import type { Charge } from '@tiwizi/payment';
import { correctionRecords, type Correction } from '../correction/correction.ts';
import type { SentRequest } from '../receipt/found-receipt.ts';
import type { Receipts } from '../receipt/receipts.ts';
import type { RequestDesk } from '../request/request-desk.ts';
import type { ServiceStores } from '../stores/service-stores.ts';

/** A request of a person, and the service it is of. */
export interface OwnRequest {
  readonly desk: RequestDesk;
  readonly id: string;
  /** When; ISO 8601. */
  readonly begun: string;
}

/** What a person has here. */
export interface OwnRequests {
  /** Begun, not finished; `until`: when it goes by itself, ISO 8601; `correction`: what the agency asked for. */
  readonly drafts: readonly (OwnRequest & {
    readonly until: string;
    readonly correction?: Correction | undefined;
  })[];
  /** Checked and frozen, not signed. */
  readonly toSign: readonly OwnRequest[];
  /** Signed or sent, and kept until their fee is paid. */
  readonly toPay: readonly (OwnRequest & { readonly charge: Charge })[];
  /** Signed or sent, and not yet with the agency. */
  readonly waiting: readonly OwnRequest[];
  readonly sent: readonly SentRequest[];
}

/**
 * All requests of a person, last changed first. A draft in which nothing was typed is none.
 *
 * @param saved but for this one, which the person asked to keep
 */
export async function ownRequests(
  owner: string,
  {
    desks,
    receipts,
    stores,
  }: { readonly desks: readonly RequestDesk[]; readonly receipts: Receipts; readonly stores: ServiceStores },
  saved?: string,
): Promise<OwnRequests> {
  const sent = await receipts.list(owner);
  const corrections = correctionRecords(stores);
  const filed = new Set(sent.map(({ id }) => id));
  const corrected = new Set(sent.flatMap((each) => each.corrections.map(({ id }) => id)));
  const drafts: OwnRequests['drafts'][number][] = [];
  const toSign: OwnRequest[] = [];
  const toPay: OwnRequests['toPay'][number][] = [];
  const waiting: OwnRequest[] = [];
  const byFlow = new Map(await Promise.all(desks.map(async (desk) => [(await desk.flow())?.id, desk] as const)));
  const file = async (request: OwnRequest): Promise<void> => {
    const charge = await receipts.unpaid(owner, request.id);
    if (charge) toPay.push({ ...request, charge });
    // What was given up has a page that says so; there is nothing to be done about it.
    else if (charge === undefined) waiting.push(request);
  };
  for (const { desk, id, filedAt: begun } of sent) {
    const charge = desk.service.fee?.handOver === 'unpaid' && (await receipts.unpaid(owner, id));
    if (charge) toPay.push({ desk, id, begun, charge });
  }
  for (const draft of await stores.drafts.list(owner)) {
    const desk = byFlow.get(draft.flow);
    const { id, corrects, created: begun } = draft;
    const isUntouched = draft.revision === 1 && !corrects && id !== saved;
    if (!desk || filed.has(id) || isUntouched) continue;
    if (draft.submitted) {
      // Sent without a signature: its draft has ended before the agency has it. A correction's receipt is that of its request.
      if (!corrected.has(id)) await file({ desk, id, begun });
      continue;
    }
    const document = await desk.signing?.status(id, owner);
    if (document?.signed) await file({ desk, id, begun });
    else if (document) toSign.push({ desk, id, begun });
    else {
      const until = new Date(Date.parse(draft.updated) + stores.drafts.ttl).toISOString();
      const correction = corrects ? (await corrections.get(owner, corrects))?.value : undefined;
      drafts.push({ desk, id, begun, until, correction });
    }
  }
  return { drafts, toSign, toPay, waiting, sent };
}
