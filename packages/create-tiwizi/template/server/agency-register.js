// The agency's own register: its offices, and the numbers it gives to requests.

/** Civil-status offices as choices of the form, in four languages. */
export async function readOffices(registryUrl) {
  const answer = await fetch(`${registryUrl}/civil-status-offices`, { signal: AbortSignal.timeout(5000) });
  if (!answer.ok) throw new Error(`The register answered ${answer.status}.`);
  const body = await answer.json();
  return (body.offices ?? body).map((office) => ({ value: office.id, label: office.name }));
}

/**
 * Registers a signed request and returns its number. The same key gives the same number, however often it is asked.
 *
 * @param {{ service: string, documentDigest: string, key: string }} entry `documentDigest`: SHA-256 of the signed document, in base64
 */
export async function registerRequest(registryUrl, { service, documentDigest, key }) {
  const answer = await fetch(`${registryUrl}/requests`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': key },
    body: JSON.stringify({ service, documentDigest }),
    signal: AbortSignal.timeout(5000),
  });
  if (!answer.ok) throw new Error(`The register answered ${answer.status}.`);
  return answer.json();
}
