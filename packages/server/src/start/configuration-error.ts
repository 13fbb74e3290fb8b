/** Why a service does not start. */
export type ConfigurationErrorCode =
  /** Something it needs is not set. */
  | 'setting_missing'
  /** It is set to what cannot serve. */
  | 'setting_invalid'
  /** What is given as its services are none. */
  | 'services_invalid'
  /** It is meant for citizens, and talks to a sandbox or on this machine only. */
  | 'sandbox_in_production'
  /** It is meant for citizens, and its pages say that it is a demonstration. */
  | 'demonstration_in_production';

/** What a service was asked to do and must not. The message is for whoever starts it, and names the setting. */
export class ConfigurationError extends Error {
  readonly code: ConfigurationErrorCode;

  constructor(code: ConfigurationErrorCode, message: string, options?: ErrorOptions) {
    super(`[${code}] ${message}`, options);
    this.name = 'ConfigurationError';
    this.code = code;
  }
}
