// The agency's own server: its offices, and where requests go. Yours speaks otherwise: this file is where.
import { outgoingRequest } from '@tiwizi/http';
import { createAgencyClient, toHandedRequest } from '@tiwizi/server';

/** Civil-status offices as choices of the form, in every language. */
export async function readOffices(registerUrl) {
  const { status, bytes } = await outgoingRequest(`${registerUrl}/civil-status-offices`, {
    timeoutSeconds: 5,
    maxBytes: 1_000_000,
  });
  if (status !== 200) throw new Error(`The register answered ${status}.`);
  const { offices } = JSON.parse(Buffer.from(bytes).toString('utf8'));
  return offices.map(({ id, name }) => ({ value: id, label: name }));
}

/**
 * Hands signed requests over: answers, PDF, files and evidence, to `@tiwizi/server/hand-over.openapi.json`. The same key gives the same
 * number, however often it is sent. `agency` is asked how they stand, for the person's own space.
 *
 * @param {import('@tiwizi/server').Settings} settings
 */
export function agencyOf({ registerUrl, agencyKey }) {
  const agency = createAgencyClient({ url: `${registerUrl}/hand-over`, key: agencyKey });
  return { agency, handOver: async (filed) => agency.handOver(await toHandedRequest(filed)) };
}
