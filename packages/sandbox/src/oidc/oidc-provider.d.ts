/** The part of oidc-provider 9 that the sandbox uses; the package ships no declarations. */
declare module 'oidc-provider' {
  import type { IncomingMessage, ServerResponse } from 'node:http';

  export interface Interaction {
    readonly uid: string;
    readonly exp: number;
    readonly params: Readonly<Record<string, string | undefined>>;
    readonly prompt: { readonly name: string; readonly reasons: readonly string[] };
    session?: { readonly accountId: string; readonly uid?: string } | undefined;
    persist(): Promise<string>;
  }

  export interface InteractionResult {
    readonly login?: { readonly accountId: string; readonly acr?: string; readonly amr?: readonly string[] };
    readonly error?: string;
    readonly error_description?: string;
  }

  export interface Grant {
    addOIDCScope(scope: string): void;
    addOIDCClaims(claims: readonly string[]): void;
    save(): Promise<string>;
  }

  export interface KoaContext {
    type: string;
    body: unknown;
    status: number;
    set(name: string, value: string): void;
    get(name: string): string;
    readonly query: Readonly<Record<string, string | string[] | undefined>>;
    readonly oidc: {
      readonly params?: Readonly<Record<string, string | undefined>>;
      readonly client?: { readonly clientId: string };
      readonly route?: string;
      urlFor(name: string): string;
      readonly session: {
        readonly accountId?: string;
        readonly state?: { readonly secret: string };
        grantIdFor(clientId: string): string | undefined;
      };
      readonly result?: InteractionResult & { readonly consent?: { readonly grantId?: string } };
      readonly acr?: string;
      readonly provider: Provider;
      readonly requestParamScopes: ReadonlySet<string>;
    };
  }

  export namespace interactionPolicy {
    class Check {
      constructor(reason: string, description: string, check: (ctx: KoaContext) => boolean);
    }
    interface Prompts {
      get(name: string): { checks: { add(check: Check): void } };
    }
    function base(): Prompts;
  }

  export class Provider {
    constructor(issuer: string, configuration: Record<string, unknown>);
    readonly Grant: {
      new (properties: { accountId: string; clientId: string }): Grant;
      find(id: string): Promise<Grant | undefined>;
    };
    readonly Session: { findByUid(uid: string): Promise<{ destroy(): Promise<void> } | undefined> };
    callback(): (request: IncomingMessage, response: ServerResponse) => Promise<void>;
    interactionDetails(request: IncomingMessage, response: ServerResponse): Promise<Interaction>;
    interactionFinished(
      request: IncomingMessage,
      response: ServerResponse,
      result: InteractionResult,
      options?: { mergeWithLastSubmission?: boolean },
    ): Promise<void>;
    use(middleware: (ctx: KoaContext, next: () => Promise<void>) => Promise<void>): this;
  }
}
