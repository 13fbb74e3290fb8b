import { concat } from '../pades/bytes.ts';
import { Der, integer, sequence } from '../pades/cms/der.ts';
import { need } from '../pades/cms/fields.ts';
import type { TimestampAuthority } from '../pades/time-stamp/request.ts';
import type { CscCall, CscClient } from './client.ts';

/**
 * The signing service as time-stamp authority (`signatures/timestamp`, clause 11.15), for `timestampBy`. The method answers with
 * the bare token; refusals come as `CscError`.
 */
export function cscTimestampAuthority(client: CscClient, call: CscCall = {}): TimestampAuthority {
  return async (request) => {
    const fields = Der.parse(request).items(0x30);
    need(fields);
    const imprint = need(fields).items(0x30);
    const hashAlgorithmOID = need(need(imprint).items(0x30)).oid();
    const asked = { hash: need(imprint, 0x04).body, hashAlgorithmOID, nonce: need(fields, 0x02).body };
    const token = await client.signaturesTimestamp({ ...asked, ...call });
    // "Granted", as an authority of its own would say it.
    return concat(sequence(sequence(integer(0)), token));
  };
}
