// The agency's own register: its offices, and the numbers it gives to requests. Yours speaks otherwise: this file is where.
import { outgoingRequest } from '@tiwizi/http';

const limits = { timeoutSeconds: 5, maxBytes: 1_000_000 };

async function ask(url, options = {}) {
  const { status, bytes } = await outgoingRequest(url, { ...limits, ...options });
  if (status >= 300) throw new Error(`The register answered ${status}.`);
  return JSON.parse(Buffer.from(bytes).toString('utf8'));
}

/** Civil-status offices as choices of the form, in every language. */
export async function readOffices(registerUrl) {
  const { offices } = await ask(`${registerUrl}/civil-status-offices`);
  return offices.map(({ id, name }) => ({ value: id, label: name }));
}

/**
 * Registers a signed request and gives its number. The same key gives the same number, however often it is asked.
 *
 * @param {string} registerUrl
 * @param {import('@tiwizi/server').FiledRequest} request
 */
export function register(registerUrl, { service, sha256, key }) {
  const documentDigest = Buffer.from(sha256, 'hex').toString('base64');
  return ask(`${registerUrl}/requests`, {
    headers: { 'content-type': 'application/json', 'idempotency-key': key },
    body: JSON.stringify({ service, documentDigest }),
  });
}
