import { MessageSignatureError, SignedMessages, toRequest, type MessageKey } from '@tiwizi/http';
import { StoreError } from '@tiwizi/store';
import { RequestError } from '../http/request.ts';
import { sendJson } from '../http/respond.ts';
import { allowMethods, type Route } from '../http/router.ts';
import type { CaseFile, CaseFiles } from './case-files.ts';
import { readHandedRequest, readPaidFee } from './handed-request.ts';

/** Where a service hands over its requests. */
export const handOverPath = '/agency/hand-over';

const megabyte = 1024 * 1024;

/**
 * The agency's side of the hand-over. Every request is signed (RFC 9421) with a secret that service and agency share, dated, and taken once.
 *
 * - `PUT /agency/hand-over/<key>`: the request as JSON (`HandedRequest`); answers `{ number, missing }`, the digests of the files to send.
 *   The same again changes nothing; another one under this key is refused (409)
 * - `PUT /agency/hand-over/<key>/files/<sha256>`: a file, by its digest
 * - `POST /agency/hand-over/<key>/complete`: acknowledges it; 409 while files are missing
 * - `PUT /agency/hand-over/<key>/payment`: a request that came unpaid is paid
 * - `GET /agency/hand-over/<key>`: `{ number, steps, result? }`
 * - `GET /agency/hand-over/<key>/result`: the file that was issued
 */
export function handOverRoutes(
  cases: CaseFiles,
  key: MessageKey,
  { origin, now }: { readonly origin: string; readonly now: () => number },
): readonly Route[] {
  const messages = new SignedMessages({ origin, keys: [key], now });
  return [
    {
      path: handOverPath,
      async handle(incoming, response, { pathname }) {
        const request = toRequest(incoming, response);
        const [id = '', leaf, name = ''] = pathname.slice(handOverPath.length + 1).split('/');
        if (!/^[\w-]{1,64}$/.test(id)) throw new RequestError(404, 'a key has up to 64 letters, digits, _ and -');
        try {
          if (leaf === undefined && incoming.method === 'PUT') {
            const body = Buffer.from(await messages.read(request, 5 * megabyte)).toString('utf8');
            const file = await cases.receive(id, readHandedRequest(parse(body)));
            return sendJson(response, 200, { number: file.number, missing: await cases.missing(file) });
          }
          if (leaf === 'payment') {
            allowMethods(incoming, response, 'PUT');
            const body = Buffer.from(await messages.read(request, megabyte)).toString('utf8');
            await cases.pay(id, readPaidFee(parse(body)));
            return void response.writeHead(204).end();
          }
          const sha256 = await messages.verify(request);
          const file = await cases.find(id);
          if (!file) throw new RequestError(404, 'there is no such request');
          if (leaf === undefined) {
            allowMethods(incoming, response, 'GET', 'PUT');
            return sendJson(response, 200, statusOf(await cases.caseOf(file)));
          }
          if (leaf === 'files') {
            allowMethods(incoming, response, 'PUT');
            if (name !== sha256) throw new RequestError(400, 'the address names another file than the digest');
            await cases.putFile(file, sha256, request.body ?? noBytes());
            return void response.writeHead(204).end();
          }
          if (leaf === 'complete') {
            allowMethods(incoming, response, 'POST');
            return sendJson(response, 200, statusOf(await cases.complete(file)));
          }
          const { key: at, result } = await cases.caseOf(file);
          const blob = leaf === 'result' && result && (await cases.open(at, result.sha256));
          if (!result || !blob) throw new RequestError(404, 'there is no result');
          response.writeHead(200, {
            'content-type': result.type,
            'content-length': blob.size,
            'cache-control': 'no-store',
          });
          for await (const chunk of blob.stream) response.write(chunk);
          return void response.end();
        } catch (error) {
          if (error instanceof MessageSignatureError) throw new RequestError(401, error.code);
          if (error instanceof StoreError && /^blob_(digest|too_large)$/.test(error.code))
            throw new RequestError(422, error.code);
          throw error;
        }
      },
    },
  ];
}

const statusOf = ({ number, steps, result }: CaseFile): object => ({ number, steps, ...(result ? { result } : {}) });

async function* noBytes(): AsyncGenerator<Uint8Array> {
  // An empty file has a digest too.
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new RequestError(400, 'the body is not JSON');
  }
}
