import { RequestError } from '../http/request.ts';

/** What a time-stamp is asked of (RFC 3161, 2.4.1). Values are DER as they came. */
export interface TimeStampRequest {
  /** Object identifier of the hash algorithm, its AlgorithmIdentifier, and the hash. */
  readonly hashOid: string;
  readonly hashAlgorithm: Uint8Array;
  readonly hash: Buffer;
  /** Body of the nonce. */
  readonly nonce: Uint8Array | undefined;
  readonly certificates: boolean;
}

interface Element {
  readonly tag: number;
  readonly raw: Buffer;
  readonly body: Buffer;
}

function need<Item>(item: Item | undefined): Item {
  if (item === undefined) throw new RangeError('cut short');
  return item;
}

function elements(bytes: Buffer): Element[] {
  const found: Element[] = [];
  for (let at = 0; at < bytes.length;) {
    let length = need(bytes[at + 1]);
    let head = 2;
    if (length > 0x82) throw new RangeError('length');
    if (length >= 0x80) {
      const count = length - 0x80;
      length = bytes.readUIntBE(at + 2, count);
      head += count;
    }
    const end = at + head + length;
    if (!(end <= bytes.length)) throw new RangeError('cut short');
    found.push({ tag: need(bytes[at]), raw: bytes.subarray(at, end), body: bytes.subarray(at + head, end) });
    at = end;
  }
  return found;
}

function dotted(body: Buffer): string {
  const arcs: number[] = [];
  let arc = 0;
  for (const byte of body) {
    arc = arc * 128 + (byte & 0x7f);
    if (byte < 0x80) {
      arcs.push(arc);
      arc = 0;
    }
  }
  const both = need(arcs[0]);
  const first = Math.min(2, Math.floor(both / 40));
  return [first, both - first * 40, ...arcs.slice(1)].join('.');
}

/**
 * Reads a DER `TimeStampReq`.
 *
 * @throws RequestError 400 for anything else, and for a version, policy or extension that is not served
 */
export function readTimeStampRequest(bytes: Buffer): TimeStampRequest {
  try {
    const [whole, extra] = elements(bytes);
    const [version, imprint, ...rest] = elements(need(whole).body);
    const [algorithm, hash] = elements(need(imprint).body);
    const nonce = rest.find(({ tag }) => tag === 0x02);
    const certReq = rest.find(({ tag }) => tag === 0x01);
    if (extra || whole?.tag !== 0x30 || version?.body[0] !== 1 || hash?.tag !== 0x04) throw new RangeError('form');
    if (rest.some((item) => item !== nonce && item !== certReq)) throw new RangeError('policy or extension');
    return {
      hashOid: dotted(need(elements(need(algorithm).body)[0]).body),
      hashAlgorithm: need(algorithm).raw,
      hash: hash.body,
      nonce: nonce?.body,
      certificates: certReq?.body[0] === 0xff,
    };
  } catch {
    throw new RequestError(400, 'not a time-stamp request that is served here');
  }
}
