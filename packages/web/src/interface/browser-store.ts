/** Does something in a store of this browser, all requests in one transaction. */
export type InStore = (
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => readonly IDBRequest[],
) => Promise<unknown[]>;

/** A store that lasts, in a database of its own. */
export function browserStore(database: string, name: string): InStore {
  return async (mode, work) => {
    const opening = indexedDB.open(database, 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore(name);
    const opened = await answer(opening);
    try {
      return await Promise.all(work(opened.transaction(name, mode).objectStore(name)).map(answer));
    } finally {
      opened.close();
    }
  };
}

function answer<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
