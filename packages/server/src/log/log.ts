import { oneLine } from '@tiwizi/i18n';

/** One line of the log, as it is handed to `write`. Nothing in it is personal: no names, no numbers, no addresses with their query. */
export interface LogEntry {
  /** ISO 8601. */
  readonly time: string;
  readonly level: 'info' | 'warning' | 'error';
  /** Stable name of what happened, such as `register_unreachable`. */
  readonly code: string;
  /** Kind of address, with names in place of values: `/{lang}/requests/{service}/{draft}/sign`. */
  readonly route?: string;
  /** What failed, without what people gave. */
  readonly cause?: string;
}

/** Tells operators what happened: one JSON line for each. */
export interface Log {
  /** What runs as it should. */
  info(code: string, more?: LogDetails): void;
  /** What others have to mend: a register or a provider that is away. */
  warning(code: string, more?: LogDetails): void;
  /** What we have to mend. */
  error(code: string, more?: LogDetails): void;
}

/** What is known beside the code. */
export interface LogDetails {
  readonly route?: string | undefined;
  readonly cause?: unknown;
}

/** Longest text of a cause; the rest is of use to nobody who reads a log. */
const longest = 600;

/**
 * A log of JSON lines. Every text is escaped, so that no line can be forged by what comes from outside, terminals and right-to-left marks
 * included. Of an error its name, its code and the places in the code are told; its message only when it is one of ours (`code` in lower case) or of
 * the system (`ENOSPC`), for what an engine says of a value it could not read repeats that value.
 *
 * @param write takes each line, without its end; standard error by default
 */
export function createLog(write: (line: string) => void = (line) => console.error(line)): Log {
  const tell = (level: LogEntry['level'], code: string, { route, cause }: LogDetails = {}): void => {
    const entry: LogEntry = {
      time: new Date().toISOString(),
      level,
      code: oneLine(code).slice(0, 100),
      ...(route ? { route: oneLine(route).slice(0, 200) } : {}),
      ...(cause === undefined ? {} : { cause: causeOf(cause).slice(0, longest) }),
    };
    write(JSON.stringify(entry));
  };
  return {
    info: (code, more) => tell('info', code, more),
    warning: (code, more) => tell('warning', code, more),
    error: (code, more) => tell('error', code, more),
  };
}

/** What may be told of something that was thrown. */
function causeOf(cause: unknown): string {
  if (!(cause instanceof Error)) return typeof cause;
  const { name, message, stack = '' } = cause;
  const code = (cause as { readonly code?: unknown }).code;
  const known =
    typeof code !== 'string' || !/^[a-z0-9_-]{1,60}$/i.test(code)
      ? name
      : /^([a-z][a-z0-9_-]*|E[A-Z0-9]+)$/.test(code)
        ? `${name} ${code}: ${message}`
        : `${name} ${code}`;
  const places = stack.split('\n').filter((line) => /^\s+at /.test(line));
  const inner = cause.cause instanceof Error ? ` [${causeOf(cause.cause)}]` : '';
  return oneLine(`${known}${inner} ${places.slice(0, 4).join(' ')}`.replace(/\s+/g, ' ').trim());
}
