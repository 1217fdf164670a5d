import { type Signal, signal } from "@preact/signals";
import { textHash, type Verdict } from "tifa/review";
import { analyzedDocument, type PageDocument } from "../../../output/src/page-document.js";
import { opened } from "../model/report-document.js";
import { recall, takeIn } from "../review/verdicts.js";
import { documents, openDocuments } from "../state.js";
import { reopened } from "./analysis.js";
import { keepSet, keptSet, lastSet } from "./kept-documents.js";
import { choosing, failed } from "./progress.js";
import { playgroundWords } from "./words/words.js";

/** Name of the documents that are open, as it stands in the address: the same documents have the same. */
let open: string | null = null;

/** Whether there are documents that were open before. */
export const hasLast: Signal<boolean> = signal(false);

/** Shows documents, under an address of their own, and keeps them in this browser, with what came with them of readers' verdicts. */
export function showSet(documents: readonly PageDocument[], verdicts: readonly Verdict[]): void {
  open = textHash(documents.map(({ id, hash }) => `${id} ${hash}`).join("\n"));
  history.pushState(null, "", addressOf(open));
  show(documents);
  if (verdicts.length > 0) recalled.then(() => takeIn(verdicts)).catch(failed);
  keepSet(open, documents.map(analyzedDocument)).catch(failed);
}

/** Takes one of the open documents away; the others stay, and so does the choice of further ones. */
export function takeAway(number: number): void {
  const kept = documents.peek().filter((document) => document.number !== number);
  if (kept.length === 0) return;
  showSet(
    kept.map(({ analyzed }) => analyzed),
    [],
  );
  choose();
}

/** Follows the address bar: brings back what was open after a reload, a restart, or the keys Back and Forward. */
export function followSets(): void {
  const follow = () => void arrive().catch(failed);
  addEventListener("popstate", follow);
  follow();
}

/** Opens what was open last. */
export async function openLast(): Promise<void> {
  const name = await lastSet();
  if (name === null) return;
  history.pushState(null, "", addressOf(name));
  await arrive();
}

/** Leaves the open documents to choose others; Back returns. */
export function choose(): void {
  history.pushState({ choosing: true }, "", location.href);
  choosing.value = true;
}

/** Returns to the open documents. */
export function leaveChoice(): void {
  if (isChoosing()) history.back();
  else choosing.value = false;
}

const isChoosing = (): boolean => (history.state as { choosing?: boolean } | null)?.choosing === true;

const addressOf = (name: string): string => `${location.pathname}?set=${name}`;

async function arrive(): Promise<void> {
  const last = await lastSet();
  hasLast.value = last !== null;
  const named = new URLSearchParams(location.search).get("set");
  // an address that names a place, but not the documents, is one of those that were open last
  const name = named ?? (location.hash === "" ? null : last);
  if (name === null || name === open || isChoosing()) {
    choosing.value = name === null || isChoosing();
    return;
  }
  const kept = await keptSet(name);
  if (kept === null) {
    choosing.value = true;
    throw new Error(playgroundWords.value.notKept);
  }
  const documents = await reopened(kept);
  open = name;
  show(documents);
}

/** When the verdicts that this browser keeps on the open documents are there. */
let recalled: Promise<void> = Promise.resolve();

function show(documents: readonly PageDocument[]): void {
  openDocuments(documents.map(opened));
  recalled = recall([]);
  choosing.value = false;
}
