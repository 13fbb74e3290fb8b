import type { Below, Probe } from './probe.ts';

/** Where a site answers the protocols, and who is logged in. */
export interface Site {
  readonly probe: Probe;
  readonly login: Below;
  /** Base of a form: `/fr/requests/birth-certificate-extract`. */
  readonly forms?: Below | undefined;
  /** Base of signing, and the document of the person that is not signed yet. */
  readonly signing?: (Below & { readonly id: string }) | undefined;
  /** Cookie of another person, who must see nothing of the first. */
  readonly otherCookie?: string | undefined;
}

/** One law, and how it is tried. */
export interface Check {
  /** `login.cookie`: stable. */
  readonly id: string;
  /** What holds when it passes. */
  readonly title: string;
  /** What to do when it does not. */
  readonly remedy: string;
  /** Settles when it holds; throws `CheckFailed`, or `CheckSkipped` where it cannot be tried. */
  run(site: Site): Promise<void>;
}

/** What became of a check. */
export interface Outcome extends Pick<Check, 'id' | 'title' | 'remedy'> {
  readonly outcome: 'passed' | 'failed' | 'skipped';
  /** What was found, or why it was skipped. */
  readonly note: string;
}

/** A law that does not hold. */
export class CheckFailed extends Error {
  override readonly name = 'CheckFailed';
}

/** A law that cannot be tried here. */
export class CheckSkipped extends Error {
  override readonly name = 'CheckSkipped';
}

/** @throws {CheckFailed} with what was found, unless it holds */
export function must(holds: boolean, found: string): asserts holds {
  if (!holds) throw new CheckFailed(found);
}

/** @throws {CheckSkipped} when what a check needs is not there */
export function need<Value>(value: Value, why: string): asserts value is Exclude<Value, undefined | null | '' | false> {
  if (value === undefined || value === null || value === '' || value === false) throw new CheckSkipped(why);
}

/** Why checks of a person are left out. */
export const needsCookie = 'give the cookie of a test person: --cookie';

/** What an attacker's post must be answered with, from a page of another site, in a browser of today and in an old one. */
export const foreigners = ['foreign', 'foreign-old'] as const;

/** Paths that a proxy in front and the site could read differently: none may be answered as `path` is. */
export const otherSpellings = (path: string): readonly string[] => [
  `/x/..${path}`,
  `/${path}`,
  path.replace(/\/(\w)([\w-]*)$/, (_, first: string, rest: string) => `/%${first.charCodeAt(0).toString(16)}${rest}`),
  path.replace(/\/([\w-]+)$/, '//$1'),
  path.replace(/\/([\w-]+)$/, '/./$1'),
  path.replace(/\/([\w-]+)$/, '%2f$1'),
];

/** Runs checks one after the other: they may build on each other, and a site of one machine is not to be overrun. */
export async function runChecks(checks: readonly Check[], site: Site): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const { id, title, remedy, run } of checks) {
    try {
      await run(site);
      outcomes.push({ id, title, remedy, outcome: 'passed', note: '' });
    } catch (error) {
      const { message } = error as Error;
      outcomes.push({
        id,
        title,
        remedy,
        outcome: error instanceof CheckSkipped ? 'skipped' : 'failed',
        note: message,
      });
    }
  }
  return outcomes;
}

/** The last check of a protocol: every answer so far was as its document says. */
export function describedCheck(id: string, document: string, below: (site: Site) => Below | undefined): Check {
  return {
    id,
    title: `every answer is as ${document} describes it`,
    remedy: 'Answer with this status, these headers and this JSON: the elements of the page rely on them.',
    async run(site) {
      const place = below(site);
      if (!place || !site.probe.compared.has(place.api)) throw new CheckSkipped('nothing was asked');
      const lines = [...(site.probe.undescribed.get(place.api) ?? [])];
      must(lines.length === 0, lines.join('\n'));
    },
  };
}
