import { parseArgs } from 'node:util';

/** What can be asked of `tiwizi-pdf`. */
export const COMMANDS = ['sign', 'extend', 'verify', 'scan'] as const;
export type Command = (typeof COMMANDS)[number];
const LISTS = ['chain', 'trust', 'trust-tsa', 'certificate', 'ocsp', 'crl'] as const;

/** Options that take a value; those that may be given again and again end in an ellipsis in the help text. */
type Values = { readonly [name in string]?: string | undefined };

/** What `tiwizi-pdf` was asked to do. */
export interface CliArguments {
  readonly command: Command | 'help' | 'version';
  /** The file, or `-` for standard input. */
  readonly file: string;
  readonly json: boolean;
  readonly values: Values;
  /** Files by option, where several may be given. */
  readonly lists: { readonly [name in (typeof LISTS)[number]]: readonly string[] };
}

/** The arguments make no sense; the message says why. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** What `--help` prints. */
export const usage = `Usage: tiwizi-pdf sign --key FILE --chain FILE … --out FILE [options] FILE
       tiwizi-pdf extend --out FILE [options] FILE
       tiwizi-pdf verify [--trust FILE …] [options] FILE
       tiwizi-pdf scan [options] FILE

Signs a PDF (PAdES B-B, or B-T with --tsa), adds to a signed one what its verification will need later (B-LT, B-LTA), verifies all
signatures with what changed after each, or says what in a file would stop a signature or must be told. What is there stays, byte
for byte. FILE may be - for standard input.

sign
  --key FILE             private key, PEM or DER (PKCS#8, PKCS#1, SEC 1)
  --passphrase-file FILE its passphrase is the first line of this file
  --chain FILE …         certificates, PEM or DER, the signer's first; may be repeated
  --out FILE             where the signed file goes, whole or not at all; - for standard output
  --pss                  RSA-PSS instead of PKCS#1 v1.5
  --tsa URL              time-stamp authority (RFC 3161)
  --trust-tsa FILE …     roots of its certificate; another is refused
  --tsa-optional         sign without time-stamp when there is none
  --field NAME           sign in this empty field; --new-field NAME names a new one
  --certify 1|2|3        certify: no change, form filling and signing, comments too; first signature only
  --reason TEXT  --location TEXT  --contact TEXT  --name TEXT
  --time TIME            claimed time, ISO 8601 (default: now)

extend
  --certificate FILE …   certificates, PEM or DER
  --ocsp FILE …          OCSP responses, DER
  --crl FILE …           revocation lists, DER
  --tsa URL              then a time-stamp of the whole file; --trust-tsa as above
  --out FILE             as above

verify
  --trust FILE …         roots that are trusted, PEM or DER; without any, the outcome is at best indeterminate
  --trust-tsa FILE …     roots of time-stamp authorities (default: those of --trust)
  --at TIME              when certificates must be valid, ISO 8601 (default: now)
  --revocation required  do not accept a certificate of which nobody says that it was not revoked

All
  --json                 print the result as JSON
  --help, --version

Ends with 0: signed; extended; all signatures valid; nothing in the way of a signature.
          3: refused with a stable code; not all signatures valid, or none; the file must not be signed.
          2: wrong usage, or a file that cannot be read.   1: anything else.
`;

const text = { type: 'string' } as const;
const flag = { type: 'boolean' } as const;
const list = { type: 'string', multiple: true } as const;
const common = { json: flag, help: { ...flag, short: 'h' }, version: flag } as const;
const OPTIONS = {
  sign: {
    ...common,
    key: text,
    'passphrase-file': text,
    chain: list,
    out: text,
    pss: flag,
    tsa: text,
    'trust-tsa': list,
    'tsa-optional': flag,
    field: text,
    'new-field': text,
    certify: text,
    reason: text,
    location: text,
    contact: text,
    name: text,
    time: text,
  },
  extend: { ...common, certificate: list, ocsp: list, crl: list, out: text, tsa: text, 'trust-tsa': list },
  verify: { ...common, trust: list, 'trust-tsa': list, at: text, revocation: text },
  scan: common,
} as const;

/** Reads the command line. @throws {UsageError} */
export function readArguments(argv: readonly string[]): CliArguments {
  const [first = '', ...rest] = argv;
  const listsOf = (values: Record<string, unknown>): CliArguments['lists'] =>
    Object.fromEntries(LISTS.map((name) => [name, values[name] ?? []])) as unknown as CliArguments['lists'];
  const none = { file: '', json: false, values: {}, lists: listsOf({}) };
  if (first === '--version') return { command: 'version', ...none };
  if (['', '--help', '-h', 'help'].includes(first) && !(first === '' && argv.length)) {
    if (!argv.length) throw new UsageError('nothing to do');
    return { command: 'help', ...none };
  }
  const command = COMMANDS.find((name) => name === first);
  if (!command) throw new UsageError(`"${first}" is none of ${COMMANDS.join(', ')}`);
  const { values, positionals } = parse(command, rest);
  if (values['help']) return { command: 'help', ...none };
  if (values['version']) return { command: 'version', ...none };
  const [file, ...more] = positionals;
  if (file === undefined || more.length) throw new UsageError(`${command} takes one file`);
  return {
    command,
    file,
    json: values['json'] === true,
    values: Object.fromEntries(
      Object.entries(values).flatMap(([name, value]) => (Array.isArray(value) ? [] : [[name, String(value)]])),
    ),
    lists: listsOf(values),
  };
}

function parse(command: Command, args: readonly string[]): { values: Record<string, unknown>; positionals: string[] } {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options: OPTIONS[command] });
  } catch (cause) {
    throw new UsageError(cause instanceof Error ? cause.message : String(cause));
  }
}

/** A moment given as ISO 8601. @throws {UsageError} */
export function moment(name: string, value: string | undefined): Date | undefined {
  if (value === undefined) return undefined;
  const date = new Date(value);
  if (!/^\d{4}-\d\d-\d\d/.test(value) || Number.isNaN(date.getTime()))
    throw new UsageError(`--${name} ${value} is no time in ISO 8601`);
  return date;
}
