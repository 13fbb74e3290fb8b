import { X509Certificate } from 'node:crypto';
import { clamavScanner } from '../clamav/clamav-scanner.ts';
import { readReceiptKeys } from '../receipt/receipt-keys.ts';
import { ConfigurationError } from './configuration-error.ts';

/** Names of environment variables and their values. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** The server that takes mail, who it is from, and the agency's desk. */
export interface MailSettings {
  readonly url: string;
  readonly from: string;
  readonly desk?: string;
}

/** The daemon that looks files over, and what becomes of requests while it is away. */
export interface ScannerSettings {
  readonly address: string;
  readonly unscanned: 'wait' | 'send';
}

/** The least length of a secret. */
const secretLength = 32;

/** Reads one variable, or one group of them. */
export interface Reader {
  /** Origins between spaces. */
  origins(name: string, usual: string): readonly string[];
  text(name: string): string;
  optional<Key extends string>(key: Key, name: string): Partial<Record<Key, string>>;
  /** The first is meant where nothing is said. */
  oneOf<Value extends string>(name: string, values: readonly [Value, Value]): Value;
  whole(name: string, usual: number, most: number): number;
  address(name: string): string;
  origin(address: string): void;
  certificate(name: string): string;
  secrets(name: string): readonly string[];
  receiptKeys(name: string): readonly string[];
  mail(): { readonly mail?: MailSettings };
  clamav(): { readonly clamav?: ScannerSettings };
}

/** Reads variables, and says by its name which one is wrong. Values are not repeated where they are secrets. */
export function reader(environment: Environment): Reader {
  const text = (name: string): string => {
    const value = environment[name];
    if (!value)
      throw new ConfigurationError(
        'setting_missing',
        `${name} is not set. "npm start" is a demonstration that needs none.`,
      );
    return value;
  };
  const address = (name: string): string => {
    const value = text(name);
    if (!URL.canParse(value) || !/^https?:$/.test(new URL(value).protocol))
      throw new ConfigurationError('setting_invalid', `${name} is no address: ${value}`);
    return value.replace(/\/$/, '');
  };
  return {
    text,
    address,
    optional: (key, name) => (environment[name] ? { [key]: environment[name] } : {}) as never,
    oneOf(name, values) {
      const value = environment[name] || values[0];
      const known = values.find((each) => each === value);
      if (!known)
        throw new ConfigurationError('setting_invalid', `${name} is "${value}"; there are ${values.join(' and ')}.`);
      return known;
    },
    whole(name, usual, most) {
      const value = Number(environment[name] || usual);
      if (!Number.isInteger(value) || value < 0 || value > most)
        throw new ConfigurationError('setting_invalid', `${name} has to be from 0 to ${most}: ${environment[name]}`);
      return value;
    },
    origins(name, usual) {
      const all = (environment[name] || usual).split(' ').filter(Boolean);
      const wrong = all.find((each) => !URL.canParse(each) || new URL(each).origin !== each);
      if (wrong) throw new ConfigurationError('setting_invalid', `${name} has to be https:// and a host: ${wrong}`);
      return all;
    },
    origin(value) {
      if (!URL.canParse(value) || new URL(value).origin !== value || !/^https?:/.test(value))
        throw new ConfigurationError(
          'setting_invalid',
          `ORIGIN has to be https:// and a host, without a path: ${value}`,
        );
    },
    certificate(name) {
      const pem = text(name);
      try {
        new X509Certificate(pem);
      } catch {
        throw new ConfigurationError('setting_invalid', `${name} is no certificate in PEM.`);
      }
      return pem;
    },
    secrets(name) {
      const all = text(name).split(' ').filter(Boolean);
      if (all.some((each) => each.length < secretLength))
        throw new ConfigurationError(
          'setting_invalid',
          `${name} has less than ${secretLength} characters: "openssl rand -hex 32" makes one.`,
        );
      return all;
    },
    mail() {
      const url = environment['SMTP_URL'];
      const desk = environment['DESK_MAIL'];
      if (!url && !desk) return {};
      const parsed = URL.canParse(url ?? '') ? new URL(url ?? '') : undefined;
      // Not repeated: it holds a password.
      if (!url || !/^smtps?:$/.test(parsed?.protocol ?? '') || !parsed?.hostname)
        throw new ConfigurationError('setting_invalid', 'SMTP_URL has to be smtps:// or smtp:// and a host.');
      const from = text('NOTIFY_FROM');
      const wrong = Object.entries({ NOTIFY_FROM: from, ...(desk ? { DESK_MAIL: desk } : {}) }).find(
        ([, address]) => !/^[^\s@<>,;:"]+@[^\s@<>,;:"]+$/.test(address),
      );
      if (wrong) throw new ConfigurationError('setting_invalid', `${wrong[0]} has to be one address: ${wrong[1]}`);
      return { mail: { url, from, ...(desk ? { desk } : {}) } };
    },
    clamav() {
      const { CLAMAV_ADDRESS: address, UNSCANNED_FILES: unscanned = 'wait' } = environment;
      if (unscanned !== 'wait' && unscanned !== 'send')
        throw new ConfigurationError('setting_invalid', `UNSCANNED_FILES is "${unscanned}"; there are wait and send.`);
      if (!address) return {};
      try {
        clamavScanner({ address });
      } catch {
        throw new ConfigurationError(
          'setting_invalid',
          `CLAMAV_ADDRESS has to be the path of a socket, or host:port: ${address}`,
        );
      }
      return { clamav: { address, unscanned } };
    },
    receiptKeys(name) {
      try {
        return readReceiptKeys(environment[name] ?? '');
      } catch {
        throw new ConfigurationError(
          'setting_invalid',
          `${name} is no Ed25519 key in PEM, or in base64 of PKCS#8. "npx tiwizi-receipt key --out receipt-key.pem" makes one.`,
        );
      }
    },
  };
}
