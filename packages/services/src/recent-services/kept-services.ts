// What services somebody looked at, on this device alone. Pure: the storage is given.

/** The page of a service on this site. */
export interface RecentService {
  /** A path of this site. */
  readonly href: string;
  readonly text: string;
  /** Language of the text (BCP 47). */
  readonly lang?: string | undefined;
}

/** Where it is kept: what of `Storage` is used. Each may throw, where a browser keeps nothing. */
export type RecentStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** A service that was kept, and when (milliseconds). */
interface Kept extends RecentService {
  readonly at: number;
}

const key = 'tiwizi-recent-services';
const off = 'off';
/** How many, and for how long: 30 days. */
const most = 5;
const longest = 30 * 86_400_000;
/** A path of this site, and no address of another. */
const path = /^\/(?![/\\])\S{0,500}$/;

const isKept = (value: unknown): value is Kept => {
  const { href, text, lang, at } = (value ?? {}) as Partial<Record<keyof Kept, unknown>>;
  return (
    typeof href === 'string' &&
    path.test(href) &&
    typeof text === 'string' &&
    text.trim() !== '' &&
    text.length <= 300 &&
    (lang === undefined || typeof lang === 'string') &&
    typeof at === 'number'
  );
};

/** Whether a value is the page of a service. */
export const isService = (value: unknown): value is RecentService =>
  typeof value === 'object' && value !== null && isKept({ ...value, at: 0 });

/** Whether somebody said that nothing is to be kept. */
export function isOff(storage: RecentStorage): boolean {
  try {
    return storage.getItem(key) === off;
  } catch {
    // A browser that keeps nothing was told nothing.
    return false;
  }
}

/** What was looked at last, first. What is older than 30 days, or was written by somebody else, is none: it is deleted when it is met. */
export function recentServices(storage: RecentStorage, now: number): readonly RecentService[] {
  try {
    const known: unknown = JSON.parse(storage.getItem(key) ?? '[]');
    if (!Array.isArray(known)) return [];
    const recent = known
      .filter(isKept)
      .filter(({ at }) => at <= now && now - at < longest)
      .slice(0, most);
    if (recent.length < known.length) write(storage, JSON.stringify(recent));
    return recent;
  } catch {
    // No JSON, or nothing is to be had.
    return [];
  }
}

/** Keeps a service as the one that was looked at last, unless nothing is to be kept. */
export function keepService(storage: RecentStorage, { href, text, lang }: RecentService, now: number): void {
  if (isOff(storage)) return;
  const others = recentServices(storage, now).filter((each) => each.href !== href);
  write(storage, JSON.stringify([{ href, text, lang, at: now }, ...others].slice(0, most)));
}

/** Deletes all, and keeps no more. */
export const refuse = (storage: RecentStorage): void => write(storage, off);

/** Keeps again, from now on. */
export function allow(storage: RecentStorage): void {
  try {
    storage.removeItem(key);
  } catch {
    // Nothing is kept there anyway.
  }
}

function write(storage: RecentStorage, value: string): void {
  try {
    storage.setItem(key, value);
  } catch {
    // Full, or refused: a list of recent services is not worth a word.
  }
}
