import type { Verdict } from "tifa/review";
import { browserStore } from "../interface/browser-store.js";

const inStore = browserStore("tifa", "verdicts");

/** The verdicts that this browser keeps on texts, by their hashes; all are asked for at once. */
export async function keptVerdicts(hashes: readonly string[]): Promise<Verdict[]> {
  const kept = await inStore("readonly", (store) => hashes.map((hash) => store.get(hash)));
  return kept.flatMap((verdicts) => (Array.isArray(verdicts) ? (verdicts as Verdict[]) : []));
}

/** Keeps the verdicts on a text in place of those that were kept before. */
export async function keepVerdicts(hash: string, verdicts: readonly Verdict[]): Promise<void> {
  await inStore("readwrite", (store) => [store.put([...verdicts], hash)]);
}

const READER = "reader";

/** The name under which this browser's reader checks, or `null` where none was given. */
export async function keptReader(): Promise<string | null> {
  const [kept] = await inStore("readonly", (store) => [store.get(READER)]);
  return typeof kept === "string" ? kept : null;
}

export async function keepReader(name: string): Promise<void> {
  await inStore("readwrite", (store) => [store.put(name, READER)]);
}
