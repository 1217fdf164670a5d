/** Does something in a store of this browser, all requests in one transaction. */
export type InStore = (
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => readonly IDBRequest[],
) => Promise<unknown[]>;

/** A store that lasts, in a database of its own, which stays open: what is to be kept is on its way before the page can be left. */
export function browserStore(database: string, name: string): InStore {
  let opened: Promise<IDBDatabase> | null = null;
  const forget = () => {
    opened = null;
  };
  return async (mode, work) => {
    opened ??= openDatabase(database, name, forget).catch((error) => {
      forget();
      throw error;
    });
    const transaction = (await opened).transaction(name, mode);
    const answers = Promise.all(work(transaction.objectStore(name)).map(answer));
    // a page that is left now would take with it what waits for its answers
    if (mode === "readwrite") transaction.commit();
    return answers;
  };
}

/** Opens a database with one store; `onClosed` is called when it can no longer be used. */
async function openDatabase(database: string, store: string, onClosed: () => void): Promise<IDBDatabase> {
  const opening = indexedDB.open(database, 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore(store);
  const opened = await answer(opening);
  opened.onclose = onClosed;
  opened.onversionchange = () => {
    opened.close();
    onClosed();
  };
  return opened;
}

function answer<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
