import type { CaseState } from '@tiwizi/services';
import type { SentRequest } from '../receipt/found-receipt.ts';
import type { Site } from '../service/site.ts';
import { within } from '../service/within.ts';

/** As many of a person's requests are asked about for one page; how the others stand is said on their own. */
const most = 12;
/** Milliseconds: a list does not wait for an agency that is away. */
const longest = 3000;

/** How requests stand at their agencies, by id; without those whose agency does not say. */
export async function requestStates(
  sent: readonly SentRequest[],
  { log }: Pick<Site, 'log'>,
): Promise<ReadonlyMap<string, CaseState>> {
  const states = new Map<string, CaseState>();
  await Promise.all(
    sent.slice(0, most).map(async ({ id, desk }) => {
      try {
        const status = await within(Promise.resolve(desk.service.agency?.status(id)), longest);
        const last = status?.steps.at(-1);
        if (last) states.set(id, last.state);
      } catch (cause) {
        log.warning('agency_status_failed', { route: '/{lang}/account', cause });
      }
    }),
  );
  return states;
}
