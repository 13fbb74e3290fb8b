import { readFile } from 'node:fs/promises';
import type { Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { oneLine } from '@tiwizi/i18n';
import { readOpenApi, type OpenApi } from '../openapi/index.ts';
import { runChecks, type Outcome, type Site } from './check.ts';
import { formsChecks } from './forms-checks.ts';
import { loginChecks, logoutCheck } from './login-checks.ts';
import { Probe } from './probe.ts';
import { signingChecks } from './signing-checks.ts';

/** What `--help` prints. */
export const usage = `Usage: tiwizi-bff-check URL [options]

Tries whether a site answers login, forms and signing as Tiwizi's elements need it, and keeps the laws of security:
cookies, state, nonce and PKCE, posts of other sites, limits, caches, methods, addresses.

  URL                     origin of the site: https://agency.example
  --cookie COOKIE         cookie of a test person who is logged in, name=value, or @FILE that holds it; its session is
                          ended by the last check
  --other-cookie COOKIE   the same of a second one, who must see nothing of the first
  --login PATH            where the login is answered; /auth by default
  --forms PATH            base of a form: /fr/requests/birth-certificate-extract. One draft is begun and thrown away
  --signing PATH          a document that waits for its signature: /fr/requests/birth-certificate-extract/{draft}. Nothing is
                          agreed to, and no code is sent
  --json                  prints the outcomes as JSON

Use a test system and people who are none. Ends with 0 when nothing failed, 1 when something did, 2 when it was called
wrongly or nobody answers. What is skipped says what it needs.
`;

const DONE = 0;
const FAILED = 1;
const WRONG_USAGE = 2;

/** Runs `tiwizi-bff-check`. Resolves to the exit code. */
export async function main(
  argv: readonly string[],
  { output, errors }: { readonly output: Writable; readonly errors: Writable },
): Promise<number> {
  let given: Given;
  try {
    given = parse(argv);
    if (given.values.help) return (void output.write(usage), DONE);
    const outcomes = await checkSite(await siteOf(given));
    const { values } = given;
    output.write(values.json ? `${JSON.stringify(outcomes, undefined, 2)}\n` : report(outcomes));
    return outcomes.some(({ outcome }) => outcome === 'failed') ? FAILED : DONE;
  } catch (error) {
    errors.write(`tiwizi-bff-check: ${oneLine((error as Error).message)}\nSee tiwizi-bff-check --help.\n`);
    return WRONG_USAGE;
  }
}

/** Tries every law. The logout comes last, since it ends the session that the others need. */
export const checkSite = (site: Site): Promise<readonly Outcome[]> =>
  runChecks(
    [...formsChecks, ...signingChecks, ...loginChecks.slice(0, -1), logoutCheck, ...loginChecks.slice(-1)],
    site,
  );

const parse = (argv: readonly string[]) =>
  parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      help: { type: 'boolean', short: 'h' },
      cookie: { type: 'string' },
      'other-cookie': { type: 'string' },
      login: { type: 'string', default: '/auth' },
      forms: { type: 'string' },
      signing: { type: 'string' },
      json: { type: 'boolean' },
    },
  });

type Given = ReturnType<typeof parse>;

async function siteOf({ values, positionals: [url = '', ...rest] }: Given): Promise<Site> {
  if (rest.length > 0) throw new TypeError(`one address at a time, not ${rest.join(' ')}`);
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol))
    throw new TypeError('say the address of the site');
  const { origin } = new URL(url);
  const probe = new Probe(origin, await cookieOf(values.cookie));
  await probe.at('/').catch((cause: unknown) => {
    throw new Error(`${origin} does not answer: ${(cause as Error).message}`, { cause });
  });
  const [, base = '', id = ''] = /^(.*)\/([^/]+)$/.exec(pathOf(values.signing) ?? '') ?? [];
  return {
    probe,
    login: { base: pathOf(values.login) ?? '', api: await document('@tiwizi/identity/login.openapi.json') },
    ...(values.forms && {
      forms: { base: pathOf(values.forms) ?? '', api: await document('@tiwizi/forms/forms.openapi.json') },
    }),
    ...(values.signing && { signing: { base, id, api: await document('@tiwizi/signature/signing.openapi.json') } }),
    otherCookie: await cookieOf(values['other-cookie']),
  };
}

/** A path without a slash at its end, whichever way it was given. */
const pathOf = (path: string | undefined): string | undefined => path && `/${path.replace(/^\/|\/(sign)?$/g, '')}`;

const cookieOf = async (given = ''): Promise<string> =>
  (given.startsWith('@') ? await readFile(given.slice(1), 'utf8') : given).trim();

const document = async (name: string): Promise<OpenApi> =>
  readOpenApi(JSON.parse(await readFile(fileURLToPath(import.meta.resolve(name)), 'utf8')));

/** The outcomes in lines: what failed says what was found and what to do. */
export function report(outcomes: readonly Outcome[]): string {
  const lines = [...outcomes]
    .sort((one, other) => group(one).localeCompare(group(other)))
    .flatMap(({ id, title, outcome, note, remedy }) => [
      `${(outcome === 'failed' ? 'FAILED' : outcome).padEnd(7)} ${id.padEnd(24)} ${title}`,
      ...(outcome === 'skipped' ? [`${' '.repeat(33)}${oneLine(note)}`] : []),
      ...(outcome === 'failed'
        ? [...note.split('\n').map((line) => `        found: ${oneLine(line)}`), `        do: ${remedy}`]
        : []),
    ]);
  const count = (which: Outcome['outcome']): number => outcomes.filter(({ outcome }) => outcome === which).length;
  return `${lines.join('\n')}\n${count('passed')} passed, ${count('failed')} failed, ${count('skipped')} skipped\n`;
}

const group = ({ id }: Outcome): string => id.replace(/\..*/, '');
