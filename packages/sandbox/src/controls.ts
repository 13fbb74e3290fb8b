/**
 * How a service is made to fail: `false` works, `'reset'` cuts the connection, `'hang'` accepts and never answers,
 * `'unavailable'` answers 503.
 */
export type Failure = false | 'reset' | 'hang' | 'unavailable';

/** What became of a request for approval in an app. */
export type Approval = false | 'pending' | 'approved' | 'refused';

/** The switches of the sandbox. Each changes how its real services behave; nothing is replayed from a recording. */
export interface SandboxControls {
  /** The OpenID provider fails. */
  providerDown: Failure;
  /** The signing service fails. */
  signingDown: Failure;
  /** The time-stamp authority fails; `signatures/timestamp` of the signing service too. */
  timestampDown: Failure;
  /** The payment provider fails: its interface and the page that asks for a card. The counter stays open. */
  paymentDown: Failure;
  /**
   * Approval in an app in place of a code: `credentials/authorize` answers 202, and `credentials/authorizeCheck` by the value at that
   * moment, `pending`, `approved` or `refused`. `false` asks for a code.
   */
  approval: Approval;
  /** One-time codes are out of date from the moment they are sent. */
  expireCodes: boolean;
  /** Logins succeed without an `acr` claim, as providers that do not support levels do. */
  omitAcr: boolean;
  /** Whoever is logged in at the provider comes back at once, whatever level was asked for, as providers do that know no `acr_values`. */
  ignoreLevels: boolean;
  /** Seconds added to the clock of the signing service and of the agency (not of the OpenID provider). */
  clockOffset: number;
}

const initial: Readonly<SandboxControls> = {
  providerDown: false,
  signingDown: false,
  timestampDown: false,
  paymentDown: false,
  approval: false,
  expireCodes: false,
  omitAcr: false,
  ignoreLevels: false,
  clockOffset: 0,
};

const isFailure = (value: unknown): value is Failure =>
  value === false || value === 'reset' || value === 'hang' || value === 'unavailable';

/** Says whether a value may be given to a switch. */
const accepts: { readonly [K in keyof SandboxControls]: (value: unknown) => value is SandboxControls[K] } = {
  providerDown: isFailure,
  signingDown: isFailure,
  timestampDown: isFailure,
  paymentDown: isFailure,
  approval: (value): value is Approval => [false, 'pending', 'approved', 'refused'].includes(value as Approval),
  expireCodes: (value) => typeof value === 'boolean',
  omitAcr: (value) => typeof value === 'boolean',
  ignoreLevels: (value) => typeof value === 'boolean',
  clockOffset: (value): value is number => typeof value === 'number' && Number.isFinite(value),
};

/** Holds the switches; the services read them at each request. */
export class ControlPanel {
  readonly state: SandboxControls = { ...initial };

  /**
   * Sets some switches. `true` for a failure means `'reset'`.
   *
   * @throws TypeError on an unknown switch or a value it does not take; nothing is changed then
   */
  set(patch: Readonly<Record<string, unknown>>): SandboxControls {
    const changes: Record<string, unknown> = {};
    for (const [name, given] of Object.entries(patch)) {
      if (!Object.hasOwn(accepts, name)) throw new TypeError(`unknown switch: ${name}`);
      const value = given === true && name.endsWith('Down') ? 'reset' : given;
      if (!accepts[name as keyof SandboxControls](value)) throw new TypeError(`bad value for ${name}`);
      changes[name] = value;
    }
    return Object.assign(this.state, changes);
  }

  /** Sets every switch back. */
  reset(): SandboxControls {
    return Object.assign(this.state, initial);
  }

  /** The time of the signing service and of the agency, in milliseconds since 1970. */
  now(): number {
    return Date.now() + this.state.clockOffset * 1000;
  }
}
