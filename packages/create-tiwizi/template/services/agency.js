// The agency's own server, where requests go. Yours speaks otherwise: this file is where.
import { createAgencyClient, toHandedRequest } from '@tiwizi/server';

/**
 * Hands requests over: answers, PDF, files and evidence, to `@tiwizi/server/hand-over.openapi.json`. The same key gives the same
 * number, however often it is sent. `agency` is asked how they stand, for the person's own space.
 *
 * @param {import('@tiwizi/server').Settings} settings
 */
export function agencyOf({ registerUrl, agencyKey }) {
  const agency = createAgencyClient({ url: `${registerUrl}/hand-over`, key: agencyKey });
  return { agency, handOver: async (filed) => agency.handOver(await toHandedRequest(filed)) };
}
