/** What another server has for an answer, in milliseconds: a little more than our own requests take at most. */
const patience = 12_000;

/**
 * What somebody else's code gives, unless it takes too long.
 *
 * @param longest milliseconds
 * @throws what it throws; `TimeoutError`
 */
export async function within<T>(work: Promise<T>, longest: number = patience): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new DOMException('it took too long', 'TimeoutError')), longest);
  });
  try {
    return await Promise.race([work, tooLong]);
  } finally {
    clearTimeout(timer);
  }
}
