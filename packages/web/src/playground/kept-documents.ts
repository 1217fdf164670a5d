import type { AnalyzedDocument } from "tifa/tables";
import { browserStore } from "../interface/browser-store.js";

const inStore = browserStore("tifa-playground", "documents");
/** Sets of documents that are kept; older ones make room. */
const MOST_SETS = 12;
/** Where the names of the sets stand, the one that was opened last first. */
const NAMES = "names";

/** Keeps documents that are open together in this browser, under a name that stands in their address. */
export async function keepSet(name: string, documents: readonly AnalyzedDocument[]): Promise<void> {
  const names = [name, ...(await setNames()).filter((other) => other !== name)];
  const kept = names.slice(0, MOST_SETS);
  await inStore("readwrite", (store) => [
    store.put([...documents], name),
    store.put(kept, NAMES),
    ...names.slice(MOST_SETS).map((old) => store.delete(old)),
  ]);
}

/** The documents of a name, or `null` where they are not kept any more. */
export async function keptSet(name: string): Promise<readonly AnalyzedDocument[] | null> {
  const [kept] = await inStore("readonly", (store) => [store.get(name)]);
  return Array.isArray(kept) ? (kept as AnalyzedDocument[]) : null;
}

/** Name of the set that was opened last, or `null`. */
export async function lastSet(): Promise<string | null> {
  return (await setNames())[0] ?? null;
}

async function setNames(): Promise<string[]> {
  const [names] = await inStore("readonly", (store) => [store.get(NAMES)]);
  return Array.isArray(names) ? (names as string[]) : [];
}
