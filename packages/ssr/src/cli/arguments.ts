import { parseArgs } from 'node:util';
import { locales, knownLocale, type Locale } from '@tiwizi/i18n';

/** What `tiwizi-expand` was asked to do. */
export interface CliArguments {
  readonly help: boolean;
  readonly version: boolean;
  readonly lang: Locale | undefined;
  readonly out: string | undefined;
  readonly rendered: boolean;
  readonly strict: boolean;
  /** Modules that export `templates`, asked before the installed packages. */
  readonly kits: readonly string[];
  readonly files: readonly string[];
  readonly proxy: string | undefined;
  readonly host: string;
  readonly port: number;
  readonly changeHost: boolean;
}

/** The arguments make no sense; the message says why. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** What `--help` prints. */
export const usage: string = `Usage: tiwizi-expand [options] [file …]

Prints the full form into every empty Tiwizi element (<tiwizi-field label="…" name="…"></tiwizi-field>); all else stays, byte for byte.
Without files it reads standard input. One file, or standard input, is written to standard output.

  --out DIR        write each file below DIR, by the path given ("--out ." writes in place)
  --lang TAG       language where the page names none by lang: ${locales.join(', ')} (default ${locales[0]})
  --rendered       the files are pages, not templates: placeholders in attributes are text, escaped like any other
  --strict         end with 1 when there was a warning
  --kit MODULE     also know the templates that MODULE exports as "templates" (may be repeated)

  --proxy ORIGIN   stand before a server (http://127.0.0.1:8080) and expand the pages it sends
  --port N         port of the proxy (default 8090; 0 takes a free one)
  --host ADDRESS   address the proxy listens on (default 127.0.0.1)
  --change-host    send the server its own name as Host, not the one the browser asked for

  --help, --version

Ends with 0 when done, 1 for warnings with --strict, 2 when it could not do what was asked.
`;

/** Reads the command line. @throws {UsageError} */
export function readArguments(argv: readonly string[]): CliArguments {
  const { values, positionals } = parse(argv);
  const { out, proxy, port = '8090', host = '127.0.0.1' } = values;
  const lang = values.lang === undefined ? undefined : knownLocale(values.lang);
  if (values.lang !== undefined && !lang)
    throw new UsageError(`--lang ${values.lang} is none of ${locales.join(', ')}`);
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) throw new UsageError(`--port ${port} is not a port`);
  if (proxy !== undefined && (positionals.length || out !== undefined || values.strict || values.rendered))
    throw new UsageError('--proxy takes no files, --out, --rendered or --strict');
  if (proxy === undefined && (values.port ?? values.host ?? values['change-host']) !== undefined)
    throw new UsageError('--port, --host and --change-host belong to --proxy');
  if (positionals.length > 1 && out === undefined) throw new UsageError('several files need --out DIR');
  if (!positionals.length && out !== undefined) throw new UsageError('--out needs files');
  return {
    help: values.help ?? false,
    version: values.version ?? false,
    lang,
    out,
    rendered: values.rendered ?? false,
    strict: values.strict ?? false,
    kits: values.kit ?? [],
    files: positionals,
    proxy,
    host,
    port: Number(port),
    changeHost: values['change-host'] ?? false,
  };
}

interface Parsed {
  readonly values: {
    readonly [name in 'lang' | 'out' | 'proxy' | 'port' | 'host']?: string | undefined;
  } & { readonly [name in 'help' | 'version' | 'rendered' | 'strict' | 'change-host']?: boolean | undefined } & {
    readonly kit?: string[] | undefined;
  };
  readonly positionals: readonly string[];
}

function parse(argv: readonly string[]): Parsed {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean' } as const;
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        help: { ...flag, short: 'h' },
        version: flag,
        rendered: flag,
        strict: flag,
        'change-host': flag,
        lang: text,
        out: text,
        proxy: text,
        port: text,
        host: text,
        kit: { ...text, multiple: true },
      },
    });
  } catch (cause) {
    throw new UsageError(cause instanceof Error ? cause.message : String(cause));
  }
}
