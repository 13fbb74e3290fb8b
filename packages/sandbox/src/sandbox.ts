import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { createHmac } from 'node:crypto';
import type { MessageKey } from '@tiwizi/http';
import { fileStore } from '@tiwizi/store';
import { RequestRegistry } from './agency/request-registry.ts';
import { agencyRoutes } from './agency/routes.ts';
import { controlRoute } from './control-route.ts';
import { ControlPanel, type SandboxControls } from './controls.ts';
import { Credentials } from './csc/credentials.ts';
import { inboxRoute } from './csc/inbox-route.ts';
import { Inbox, type InboxMessage } from './csc/inbox.ts';
import { cscPath, cscRoutes } from './csc/routes.ts';
import { CscService, type SignDocument } from './csc/service.ts';
import { DataFolder } from './data-folder.ts';
import { createListener } from './http/router.ts';
import { loadKeys } from './keys.ts';
import { InteractionHandler } from './oidc/interaction.ts';
import { createProvider, oidcPath } from './oidc/provider.ts';
import { oidcRoutes } from './oidc/routes.ts';
import { CaseFiles } from './desk/case-files.ts';
import { deskRoutes } from './desk/desk-routes.ts';
import { handOverPath, handOverRoutes } from './desk/hand-over-routes.ts';
import { pageRoutes } from './pages/routes.ts';
import { Notifier } from './payment/notifier.ts';
import { PaymentBook } from './payment/payment-book.ts';
import { paymentRoutes } from './payment/payment-routes.ts';
import { providerPath } from './payment/provider-routes.ts';
import { refuseProduction } from './production-guard.ts';
import { SandboxError } from './sandbox-error.ts';
import { tsaPath, tsaRoute } from './tsa/routes.ts';
import { TimeStampAuthority } from './tsa/time-stamp-authority.ts';
import { toPem } from './x509/certificate.ts';

/** Options of `createSandbox`. */
export interface SandboxOptions {
  /** Port on 127.0.0.1; 0 takes a free one. Default 4100. */
  readonly port?: number;
  /** Folder of the keys made at the first start. Default `.cache/sandbox` in the current folder. */
  readonly dataDir?: string;
  /** Callback addresses of the service under development, such as `http://localhost:4000/auth/callback`. */
  readonly clientRedirectUris: readonly string[];
  /** Where the provider may lead after logout. Default: each callback with `/callback` replaced by `/logged-out`. */
  readonly clientPostLogoutRedirectUris?: readonly string[];
  /** Name of the service shown on the login page. Default "demonstration service" in the language of the page. */
  readonly clientName?: string;
  /** An engine that signs PDF files: with it the signing service has `signatures/signDoc`. */
  readonly signDocument?: SignDocument;
}

/** The running sandbox. */
export interface Sandbox {
  /** `http://127.0.0.1:<port>`. */
  readonly url: string;
  /** OpenID issuer; its metadata is at `<issuer>/.well-known/openid-configuration`. */
  readonly issuer: string;
  /** The one registered OpenID client. */
  readonly client: { readonly id: string; readonly secret: string };
  /** Base address of the signing service, `<url>/csc/v2`. */
  readonly cscUrl: string;
  /** The time-stamp authority (RFC 3161), `<url>/tsa`. */
  readonly tsaUrl: string;
  /** Shown to the signing service as `Authorization: Bearer`. */
  readonly cscToken: string;
  /** Certificate of the test authority. Trust it in tests, nowhere else. */
  readonly caCertificate: { readonly pem: string; readonly der: Uint8Array };
  /** Base address of the agency's data, `<url>/agency`. */
  readonly agencyUrl: string;
  /** Where requests are handed over, and the secret that signs them. They lie on the desk, `<url>/desk`, then. */
  readonly handOver: { readonly url: string; readonly key: MessageKey };
  /** Where payments are ordered, and the secret that signs both ways. Cash is taken at `<url>/pay/counter`. */
  readonly payment: { readonly url: string; readonly key: MessageKey };
  /** The folder of the keys. */
  readonly dataDir: string;
  /** Switches that make the stand-ins fail, and their clock. */
  readonly control: SandboxControl;
  /** Stops listening and cuts what is open. */
  close(): Promise<void>;
}

/** The switches and the clock, for tests in the same process. Over HTTP: `GET` and `POST /control`, `POST /control/reset`. */
export interface SandboxControl {
  /** Every switch, as it stands. */
  readonly state: Readonly<SandboxControls>;
  /**
   * Sets some switches and gives all.
   *
   * @throws TypeError on an unknown switch or a value it does not take; nothing is changed then
   */
  set(patch: Partial<SandboxControls>): SandboxControls;
  /** Sets every switch back and gives all. */
  reset(): SandboxControls;
  /** Time of the signing service and of the agency, in milliseconds since 1970. */
  now(): number;
  /** The newest message to a phone (E.164), or undefined. Over HTTP: `GET /inbox/latest?phone=`. */
  latestMessage(phone: string): InboxMessage | undefined;
}

const clientId = 'tiwizi-demonstration';

/**
 * Starts the stand-ins in this process, on the loopback interface only.
 *
 * @throws SandboxError `sandbox_in_production`, `port_in_use`, `data_dir_unusable`, `option_invalid`
 */
export async function createSandbox(options: SandboxOptions): Promise<Sandbox> {
  refuseProduction();
  const redirectUris = checkedUris(options.clientRedirectUris, 'clientRedirectUris');
  const postLogoutRedirectUris = checkedUris(
    options.clientPostLogoutRedirectUris ?? redirectUris.map((uri) => uri.replace(/\/callback$/, '/logged-out')),
    'clientPostLogoutRedirectUris',
  );
  const folder = new DataFolder(options.dataDir ?? join(process.cwd(), '.cache', 'sandbox'));
  await folder.prepare();
  const keys = await loadKeys(folder);
  const credentials = await Credentials.load(folder);
  const controls = new ControlPanel();
  const registry = await RequestRegistry.load(folder, controls);
  const derived = (name: string): Buffer => createHmac('sha256', keys.serviceToken).update(name).digest();
  const stores = fileStore(join(folder.path, 'desk'), { keys: [derived('desk')] });
  const cases = new CaseFiles(stores, registry, () => controls.now());
  const handOverKey: MessageKey = { id: clientId, secret: derived('hand-over').toString('base64url') };
  const paymentKey: MessageKey = { id: clientId, secret: derived('payment').toString('base64url') };
  const notifier = new Notifier(paymentKey);

  const server = createServer();
  const url = `http://127.0.0.1:${await listen(server, options.port ?? 4100)}`;
  const issuer = url + oidcPath;
  const provider = createProvider({ issuer, keys, controls, clientId, redirectUris, postLogoutRedirectUris });
  const formTargets = [...new Set(redirectUris.map((uri) => new URL(uri).origin))];
  const interactions = new InteractionHandler({ provider, controls, clientName: options.clientName, formTargets });
  const inbox = new Inbox();
  const timeStamps = await TimeStampAuthority.load(credentials, controls);
  const service = new CscService({ url, controls, credentials, inbox, timeStamps, signDocument: options.signDocument });
  server.on(
    'request',
    createListener(url, [
      ...oidcRoutes(provider, interactions, controls),
      ...cscRoutes(service, credentials, keys.serviceToken, controls),
      tsaRoute(timeStamps, controls),
      inboxRoute(inbox),
      ...handOverRoutes(cases, handOverKey, { origin: url, now: () => controls.now() }),
      ...deskRoutes(cases, url),
      ...paymentRoutes({
        book: new PaymentBook(stores, () => controls.now()),
        notifier,
        key: paymentKey,
        url,
        now: () => controls.now(),
        failure: () => controls.state.paymentDown,
      }),
      ...agencyRoutes(registry),
      controlRoute(controls),
      ...pageRoutes,
    ]),
  );

  return {
    url,
    issuer,
    client: { id: clientId, secret: keys.clientSecret },
    cscUrl: url + cscPath,
    tsaUrl: url + tsaPath,
    cscToken: keys.serviceToken,
    caCertificate: { pem: toPem(credentials.authority.raw), der: new Uint8Array(credentials.authority.raw) },
    agencyUrl: `${url}/agency`,
    handOver: { url: url + handOverPath, key: handOverKey },
    payment: { url: url + providerPath, key: paymentKey },
    dataDir: folder.path,
    control: {
      state: controls.state,
      set: (patch) => controls.set(patch as Readonly<Record<string, unknown>>),
      reset: () => controls.reset(),
      now: () => controls.now(),
      latestMessage: (phone) => inbox.latest(phone),
    },
    async close() {
      notifier.close();
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
}

/** Addresses a client may register: absolute, http or https, without fragment. */
function checkedUris(uris: readonly string[], option: string): readonly string[] {
  for (const uri of uris) {
    const parsed = URL.canParse(uri) ? new URL(uri) : undefined;
    if (!parsed || !/^https?:$/.test(parsed.protocol) || parsed.hash) {
      throw new SandboxError('option_invalid', `${option}: ${uri} is not an absolute http address`);
    }
  }
  return uris;
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => {
      const code = cause.code === 'EADDRINUSE' ? 'port_in_use' : 'option_invalid';
      reject(new SandboxError(code, `The sandbox cannot listen on port ${port} (${cause.code}).`, { cause }));
    });
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}
