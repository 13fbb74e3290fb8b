import { StoreError, type Stores } from '@tiwizi/store';

/** The same stores; each call that they could not do (`store_away`, `store_full` and such) is told of, and fails as before. */
export function watchedStores(stores: Stores, tell: (code: string) => void): Stores {
  const watched = <Part extends object>(part: Part): Part =>
    new Proxy(part, {
      get(target, name) {
        const member: unknown = Reflect.get(target, name, target);
        if (typeof member !== 'function') return member;
        return async (...values: readonly unknown[]): Promise<unknown> => {
          try {
            return await (Reflect.apply(member, target, values) as Promise<unknown>);
          } catch (error) {
            if (error instanceof StoreError && error.code.startsWith('store_')) tell(error.code);
            throw error;
          }
        };
      },
    });
  return {
    records: watched(stores.records),
    blobs: watched(stores.blobs),
    purge: () => stores.purge(),
    ready: () => stores.ready(),
    close: () => stores.close(),
  };
}
