import { collection, type Collection, type Records } from '@tiwizi/store';

/** Milliseconds: longer than a page of a form proves its draft. */
const remembered = 30 * 24 * 3_600_000;

const logouts = ({ records }: { readonly records: Records }): Collection<number> => collection(records, 'logged-out');

/** A person logs out: when, in milliseconds of the epoch, and nothing else. */
export const noteLogout = (stores: { readonly records: Records }, subject: string): Promise<unknown> =>
  logouts(stores).update(subject, '', () => ({ value: Date.now(), expiresIn: remembered }));

/** When a person logged out last. */
export const lastLogout = async (stores: { readonly records: Records }, subject: string): Promise<number | undefined> =>
  (await logouts(stores).get(subject, ''))?.value;

/**
 * What a logout removes from the browser beside the session: the cookie of requests without login, and what scripts keep there, a step of a form
 * that was typed without network among it.
 */
export function leaveNothing(answer: Response, withoutLogin: string): void {
  answer.headers.append('set-cookie', withoutLogin);
  clearStorage(answer);
}

/** Whoever leaves the browser to others leaves nothing there that scripts keep. */
export const clearStorage = ({ headers }: Response): void => headers.set('clear-site-data', '"storage"');
