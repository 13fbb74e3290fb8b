import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { controlRoute } from './control-route.ts';
import { ControlPanel, type SandboxControls } from './controls.ts';
import { DataFolder } from './data-folder.ts';
import { createListener } from './http/router.ts';
import { loadKeys } from './keys.ts';
import { InteractionHandler } from './oidc/interaction.ts';
import { createProvider, oidcPath } from './oidc/provider.ts';
import { oidcRoutes } from './oidc/routes.ts';
import { pageRoutes } from './pages/routes.ts';
import { refuseProduction } from './production-guard.ts';
import { SandboxError } from './sandbox-error.ts';

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
}

/** The running sandbox. */
export interface Sandbox {
  /** `http://127.0.0.1:<port>`. */
  readonly url: string;
  /** OpenID issuer; its metadata is at `<issuer>/.well-known/openid-configuration`. */
  readonly issuer: string;
  /** The one registered OpenID client. */
  readonly client: { readonly id: string; readonly secret: string };
  /** The folder of the keys. */
  readonly dataDir: string;
  readonly control: SandboxControl;
  /** Stops listening and cuts what is open. */
  close(): Promise<void>;
}

/** The switches and the clock, for tests in the same process. Over HTTP: `GET` and `POST /control`, `POST /control/reset`. */
export interface SandboxControl {
  readonly state: Readonly<SandboxControls>;
  set(patch: Partial<SandboxControls>): SandboxControls;
  reset(): SandboxControls;
  /** Time of the signing service and of the agency, in milliseconds since 1970. */
  now(): number;
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

  const server = createServer();
  const url = `http://127.0.0.1:${await listen(server, options.port ?? 4100)}`;
  const controls = new ControlPanel();
  const issuer = url + oidcPath;
  const provider = createProvider({ issuer, keys, clientId, redirectUris, postLogoutRedirectUris });
  const formTargets = [...new Set(redirectUris.map((uri) => new URL(uri).origin))];
  const interactions = new InteractionHandler({ provider, controls, clientName: options.clientName, formTargets });
  server.on('request', createListener(url, [...oidcRoutes(provider, interactions, controls), controlRoute(controls), ...pageRoutes]));

  return {
    url,
    issuer,
    client: { id: clientId, secret: keys.clientSecret },
    dataDir: folder.path,
    control: controls,
    async close() {
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
