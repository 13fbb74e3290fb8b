import { readJsonObject, RequestError } from '../http/request.ts';
import { sendJson } from '../http/respond.ts';
import { allowMethods, type Route } from '../http/router.ts';
import { civilStatusOffices } from './offices.ts';
import type { RegisteredRequest, RequestRegistry } from './request-registry.ts';

/**
 * Data of the fictitious agency.
 *
 * - `GET /agency/civil-status-offices`
 * - `POST /agency/requests` with `{ service, documentDigest? }`: 201 and the request with its number; 200 and the same when the
 *   `Idempotency-Key` came before
 * - `GET /agency/requests/<number>`
 */
export function agencyRoutes(registry: RequestRegistry): readonly Route[] {
  return [
    {
      path: '/agency/civil-status-offices',
      handle(request, response) {
        allowMethods(request, response, 'GET', 'HEAD');
        sendJson(response, 200, { sample: true, offices: civilStatusOffices });
      },
    },
    {
      path: '/agency/requests',
      async handle(request, response, { pathname }) {
        const number = pathname.slice('/agency/requests/'.length);
        if (number) {
          allowMethods(request, response, 'GET', 'HEAD');
          const found = registry.find(number);
          if (!found) throw new RequestError(404, 'no request has this number');
          return sendJson(response, 200, body(found));
        }
        allowMethods(request, response, 'POST');
        if (request.headers.origin !== undefined) throw new RequestError(403, 'not for web pages');
        const { service, documentDigest } = await readJsonObject(request);
        if (typeof service !== 'string' || !/^[\w.-]{1,100}$/.test(service))
          throw new RequestError(400, 'service must be the id of a service');
        if (
          documentDigest !== undefined &&
          (typeof documentDigest !== 'string' || Buffer.from(documentDigest, 'base64').length !== 32)
        ) {
          throw new RequestError(400, 'documentDigest must be a SHA-256 in base64');
        }
        const key = request.headers['idempotency-key'];
        const { request: registered, isNew } = await registry.register(
          { service, ...(documentDigest === undefined ? {} : { documentDigest }) },
          typeof key === 'string' ? key : undefined,
        );
        sendJson(response, isNew ? 201 : 200, body(registered));
      },
    },
  ];
}

const body = ({ number, service, documentDigest, receivedAt, status }: RegisteredRequest): object => ({
  number,
  service,
  ...(documentDigest === undefined ? {} : { documentDigest }),
  receivedAt,
  status,
  sample: true,
});
