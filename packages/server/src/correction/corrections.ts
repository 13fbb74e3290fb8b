import { beginCorrection, readKnown, type Corrected } from '@tiwizi/forms/server';
import { RecordConflict, type Collection } from '@tiwizi/store';
import type { AgencyStep } from '../hand-over/agency-client.ts';
import type { SentRequest } from '../receipt/found-receipt.ts';
import { claimsKnown } from '../request/bound-answers.ts';
import type { Visitor } from '../request/visitor.ts';
import type { ServiceStores } from '../stores/service-stores.ts';
import { correctionRecords, type Correction } from './correction.ts';

/** How far the correction of a request has come: asked for, being made, signed and not yet with the agency. */
export type CorrectionState =
  { readonly state: 'asked' } | { readonly state: 'begun' | 'signed'; readonly draft: string };

/** What the agency asks to correct: of its steps the last one, where it does so. */
export const askedStep = (steps: readonly AgencyStep[] = []): AgencyStep | undefined => {
  const last = steps.at(-1);
  return last?.state === 'correction' ? last : undefined;
};

/** Corrections that agencies asked for: of a request one at a time. */
export class Corrections {
  readonly #stores: ServiceStores;
  readonly #records: Collection<Correction>;

  constructor(stores: ServiceStores) {
    this.#stores = stores;
    this.#records = correctionRecords(stores);
  }

  async state(owner: string, request: SentRequest, step: AgencyStep): Promise<CorrectionState> {
    const kept = (await this.#records.get(owner, request.id))?.value;
    return kept ? this.#stateOf(owner, request, kept, step) : { state: 'asked' };
  }

  /** Begins the correction; the draft of it, or undefined when another window was quicker. */
  async begin(
    { subject: owner, session }: Visitor,
    request: SentRequest,
    step: AgencyStep,
  ): Promise<string | undefined> {
    const kept = await this.#records.get(owner, request.id);
    if (kept && (await this.#stateOf(owner, request, kept.value, step)).state !== 'asked') return undefined;
    const flow = await request.desk.flow();
    if (!flow) return undefined;
    // The version that the agency has: the last one.
    const last = await this.#stores.drafts.load(owner, request.corrections[0]?.id ?? request.id);
    // Where the answers are no longer kept it begins with what the login knows.
    const from: Corrected = last ?? {
      id: request.id,
      owner,
      flow: flow.id,
      version: flow.version,
      done: [],
      ...readKnown(flow, claimsKnown(request.desk.service, session), new Date()),
    };
    const { id } = await beginCorrection(this.#stores.drafts, from, request.id);
    const { at, text } = step;
    const correction: Correction = { draft: id, asked: at, number: request.number, ...(text && { words: text }) };
    try {
      await this.#records.put(owner, request.id, correction, { revision: kept?.revision ?? 0 });
      return id;
    } catch (error) {
      await this.#stores.drafts.remove(owner, id);
      if (!(error instanceof RecordConflict)) throw error;
      return undefined;
    }
  }

  async #stateOf(owner: string, request: SentRequest, kept: Correction, step: AgencyStep): Promise<CorrectionState> {
    const { draft, asked } = kept;
    const isFiled = request.corrections.some(({ id }) => id === draft);
    // Filed, and the agency does not say so yet; or it asks once more. Its own clock tells which.
    if (isFiled) return asked === step.at ? { state: 'signed', draft } : { state: 'asked' };
    if (await request.desk.filed(owner, draft)) return { state: 'signed', draft };
    return (await this.#stores.drafts.load(owner, draft)) ? { state: 'begun', draft } : { state: 'asked' };
  }
}
