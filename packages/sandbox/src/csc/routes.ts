import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { ControlPanel } from '../controls.ts';
import { failRequest } from '../http/fail.ts';
import { IdempotentAnswers } from '../http/idempotency.ts';
import { readJsonObject, RequestError } from '../http/request.ts';
import { sendJson, sendText } from '../http/respond.ts';
import { allowMethods, type Route } from '../http/router.ts';
import { toPem } from '../x509/certificate.ts';
import type { Credentials } from './credentials.ts';
import { CscError } from './csc-error.ts';
import { Pending, type CscService } from './service.ts';

/** Base path of the API. */
export const cscPath = '/csc/v2';
/** Greatest body of a request with documents in it, in bytes. */
const documentLimit = 48 * 1024 * 1024;
/** Where the certificate of the test authority is read. */
export const authorityPath = '/csc/certificate.pem';

/**
 * The signing service over HTTP. Every method but `info` needs `Authorization: Bearer <service token>`. `credentials/authorize`,
 * `credentials/extendTransaction`, `signatures/signHash` and `signatures/signDoc` honour `Idempotency-Key`, which the specification leaves to others.
 */
export function cscRoutes(
  service: CscService,
  credentials: Credentials,
  serviceToken: string,
  controls: ControlPanel,
): readonly Route[] {
  const answers = new IdempotentAnswers();
  const idempotent = new Set([
    'credentials/authorize',
    'credentials/extendTransaction',
    'signatures/signHash',
    'signatures/signDoc',
  ]);
  const failure: Route['failure'] = () => controls.state.signingDown;

  async function answer(request: IncomingMessage, name: string): Promise<object | undefined> {
    if (name !== 'info') checkToken(request, serviceToken);
    const parameters = await readJsonObject(request, name === 'signatures/signDoc' ? documentLimit : undefined);
    const key = idempotent.has(name) ? request.headers['idempotency-key'] : undefined;
    const reused = (): Error =>
      new CscError(
        'invalid_request',
        'The idempotency key was used for another request',
        { reason: 'idempotency_key_reused' },
        422,
      );
    return answers.run(
      name,
      typeof key === 'string' ? key : undefined,
      parameters,
      () => service.methods[name]!(parameters),
      reused,
    );
  }

  return [
    {
      path: cscPath,
      failure,
      async handle(request, response, { pathname }) {
        const name = pathname.slice(cscPath.length + 1);
        if (name === 'signatures/timestamp' && failRequest(controls.state.timestampDown, request, response)) return;
        if (!Object.hasOwn(service.methods, name)) {
          return sendJson(response, 404, { error: 'invalid_request', error_description: 'No such method' });
        }
        allowMethods(request, response, 'POST');
        try {
          const body = await answer(request, name);
          if (body) sendJson(response, body instanceof Pending ? 202 : 200, body);
          else response.writeHead(204, { 'cache-control': 'no-store' }).end();
        } catch (error) {
          if (error instanceof CscError) {
            sendJson(
              response,
              error.status,
              error.body,
              error.status === 401 ? { 'www-authenticate': 'Bearer error="invalid_token"' } : {},
            );
          } else if (error instanceof RequestError && error.status === 400) {
            sendJson(response, 400, { error: 'invalid_request', error_description: error.message });
          } else throw error;
        }
      },
    },
    {
      path: authorityPath,
      handle(_request, response) {
        sendText(response, 200, 'application/x-pem-file', toPem(credentials.authority.raw));
      },
    },
  ];
}

function checkToken({ headers }: IncomingMessage, serviceToken: string): void {
  const { authorization } = headers;
  if (authorization === undefined) throw new CscError('invalid_token', 'A service token is needed', {}, 401);
  const token = /^Bearer ([\w.~+/-]+=*)$/i.exec(authorization)?.[1];
  if (token === undefined) throw new CscError('invalid_request', 'Malformed authorization header');
  const given = Buffer.from(token);
  const expected = Buffer.from(serviceToken);
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) {
    throw new CscError('invalid_token', 'The service token is not known', {}, 401);
  }
}
