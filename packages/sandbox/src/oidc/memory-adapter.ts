/** What the provider keeps of a session, a code or a token. */
interface Payload {
  readonly uid?: string;
  readonly grantId?: string;
  consumed?: number;
}

interface Kept {
  readonly model: string;
  readonly id: string;
  readonly payload: Payload;
  readonly until: number;
}

/** Entries beyond which the oldest go. */
const most = 5000;

/**
 * Where the provider keeps sessions, codes and tokens: in memory, and gone with the process, as it shall be of a sandbox. Its own store of
 * this kind warns at every start of what matters in production only, where a sandbox never runs.
 *
 * @returns the `adapter` of `oidc-provider`: what keeps one of its models
 */
export function memoryAdapter(now: () => number = Date.now): (model: string) => object {
  const all = new Map<string, Kept>();
  const alive = (kept: Kept | undefined): Payload | undefined =>
    kept && kept.until > now() ? kept.payload : undefined;
  return (model) => {
    const keyOf = (id: string): string => `${model}:${id}`;
    return {
      async upsert(id: string, payload: Payload, seconds?: number): Promise<void> {
        all.delete(keyOf(id));
        all.set(keyOf(id), { model, id, payload, until: seconds ? now() + seconds * 1000 : Infinity });
        const [oldest] = all.keys();
        if (all.size > most && oldest !== undefined) all.delete(oldest);
      },
      find: async (id: string): Promise<Payload | undefined> => alive(all.get(keyOf(id))),
      findByUid: async (uid: string): Promise<Payload | undefined> =>
        alive([...all.values()].find((kept) => kept.model === model && kept.payload.uid === uid)),
      /** Of devices without a browser, which nobody logs in by here. */
      findByUserCode: async (): Promise<undefined> => undefined,
      async consume(id: string): Promise<void> {
        const payload = all.get(keyOf(id))?.payload;
        if (payload) payload.consumed = Math.floor(now() / 1000);
      },
      async destroy(id: string): Promise<void> {
        all.delete(keyOf(id));
      },
      async revokeByGrantId(grantId: string): Promise<void> {
        // A session outlives what was granted in it.
        for (const [key, { model: of, payload }] of all)
          if (payload.grantId === grantId && of !== 'Session') all.delete(key);
      },
    };
  };
}
