import { computed, type ReadonlySignal, type Signal, signal } from "@preact/signals";
import {
  CHECKED_FIELDS,
  type FieldValues,
  fileName,
  ItemFinder,
  type ItemKind,
  itemKey,
  type Judgement,
  mergeVerdicts,
  placeOf,
  type ReviewItem,
  reviewItems,
  sameCell,
  type Verdict,
} from "tifa/review";
import { MARK_KINDS, type Mark } from "../model/mark-kinds.js";
import type { ReportDocument } from "../model/report-document.js";
import { documents } from "../state.js";
import { keepReader, keepVerdicts, keptReader, keptVerdicts } from "./verdict-store.js";

/** All verdicts on the open documents, of this reader and of others. */
export const verdicts: Signal<readonly Verdict[]> = signal([]);

/** Who is reading: until a name is given, one that no other reader has, so that two readers are never taken for one. */
export const reader: Signal<string> = signal(`R-${crypto.randomUUID().slice(0, 6)}`);

export function nameReader(name: string): void {
  if (name === "") return;
  reader.value = name;
  keepReader(name).catch(troubled);
}

/** Names of the items that were drawn to be checked, or `null` for all. */
export const sample: Signal<ReadonlySet<string> | null> = signal(null);

/** Why verdicts cannot be kept in this browser, or `null`. */
export const storeTrouble: Signal<string | null> = signal(null);

const past: (readonly Verdict[])[] = [];
/** How many steps can be undone. */
export const steps: Signal<number> = signal(0);

interface Reviewed {
  /** Items by the ids of their marks. */
  items: ReadonlyMap<string, ReviewItem>;
  finder: ItemFinder;
}

const made = new WeakMap<ReportDocument, Reviewed>();

/** The items of a document, tied to its marks. */
export function reviewed(document: ReportDocument): Reviewed {
  const known = made.get(document);
  if (known) return known;
  const list = reviewItems(document);
  const marks = MARK_KINDS.flatMap((kind) => kind.marks(document.analysis));
  const items = new Map(marks.flatMap(({ id }, index) => (list[index] ? [[id, list[index]] as const] : [])));
  const result = { items, finder: new ItemFinder(list, document.text) };
  made.set(document, result);
  return result;
}

/** A name for a mark among all open documents. */
export const markKey = (document: ReportDocument, mark: Pick<Mark, "id">): string => `${document.number} ${mark.id}`;

/** What each reader says of a mark, the latest word of each, this reader's own first, then the latest. */
export const verdictsByMark: ReadonlySignal<ReadonlyMap<string, readonly Verdict[]>> = computed(() => {
  const found = new Map<string, Verdict[]>();
  const isOwn = ({ by }: Verdict) => Number(by === reader.value);
  const ordered = [...verdicts.value].sort((a, b) => isOwn(b) - isOwn(a) || (a.at < b.at ? 1 : -1));
  if (ordered.length === 0) return found;
  for (const document of documents.value) {
    const own = ordered.filter((verdict) => verdict.verdict !== "added" && verdict.document === document.hash);
    if (own.length === 0) continue;
    const { items, finder } = reviewed(document);
    const idOf = new Map([...items].map(([id, item]) => [item, id]));
    for (const verdict of own) {
      const item = finder.find(verdict.item);
      const id = item ? idOf.get(item) : undefined;
      if (id === undefined) continue;
      const key = markKey(document, { id });
      const said = found.get(key) ?? [];
      found.set(key, said);
      if (!said.some(({ by }) => by === verdict.by)) said.push(verdict);
    }
  }
  return found;
});

/** The verdict that holds for each mark: this reader's own, or the latest of others. */
export const verdictByMark: ReadonlySignal<ReadonlyMap<string, Verdict>> = computed(
  () => new Map([...verdictsByMark.value].flatMap(([key, [first]]) => (first ? [[key, first] as const] : []))),
);

/** What readers added to a document. */
export function addedTo(document: ReportDocument): Verdict[] {
  const { hash } = document;
  return verdicts.value.filter((verdict) => verdict.verdict === "added" && verdict.document === hash);
}

/** Says of a mark what the reader thinks; `changed` values that are as they were read are left out. */
export function judge(
  document: ReportDocument,
  mark: Mark,
  judgement: Judgement,
  values: FieldValues = {},
  note = "",
): void {
  const { items } = reviewed(document);
  const item = items.get(mark.id);
  if (!item) return;
  const changed = Object.fromEntries(
    Object.entries(values).filter(([field, value]) => !sameCell(value, item.values[field])),
  );
  const differs = Object.keys(changed).length > 0;
  const said = judgement === "changed" && !differs ? "right" : judgement;
  put({
    ...begun(document, said),
    item: placeOf(document.text, item.kind, item.span),
    read: item.values,
    ...(said === "changed" ? { changed } : {}),
    ...(note === "" ? {} : { note }),
  });
}

/** Adds what the analysis missed. */
export function add(
  document: ReportDocument,
  kind: ItemKind,
  span: { start: number; end: number },
  values: FieldValues,
  note = "",
): void {
  const known = new Set(CHECKED_FIELDS[kind]);
  const changed = Object.fromEntries(
    Object.entries(values).filter(([field, value]) => known.has(field) && value !== null),
  );
  put({
    ...begun(document, "added"),
    item: placeOf(document.text, kind, span),
    read: {},
    changed,
    ...(note === "" ? {} : { note }),
  });
}

function begun(document: ReportDocument, verdict: Judgement) {
  return {
    document: document.hash,
    file: fileName(document.id),
    verdict,
    by: reader.value,
    at: new Date().toISOString(),
  };
}

function put(verdict: Verdict): void {
  const key = itemKey(verdict);
  const others = verdicts.value.filter((other) => other.by !== verdict.by || itemKey(other) !== key);
  step([...others, verdict]);
}

/** Takes back what a reader said of an item. */
export function withdraw(verdict: Verdict): void {
  step(verdicts.value.filter((other) => other !== verdict));
}

/** Takes verdicts in from a file; of each reader the latest on an item counts. */
export function takeIn(loaded: readonly Verdict[]): void {
  step(mergeVerdicts([...verdicts.value, ...loaded]).verdicts);
}

export function undo(): void {
  const before = past.pop();
  steps.value = past.length;
  if (before) keep(before);
}

function step(next: readonly Verdict[]): void {
  past.push(verdicts.value);
  steps.value = past.length;
  keep(next);
}

function keep(next: readonly Verdict[]): void {
  const before = verdicts.value;
  verdicts.value = next;
  const touched = hashesOfDifference(before, next);
  for (const { hash } of documents.value) {
    // of many documents one is checked at a time: the others are not written again
    if (!touched.has(hash)) continue;
    keepVerdicts(
      hash,
      next.filter((verdict) => verdict.document === hash),
    ).catch(troubled);
  }
}

/** The documents on which other things are said in one list than in the other. */
function hashesOfDifference(one: readonly Verdict[], other: readonly Verdict[]): ReadonlySet<string> {
  const [ones, others] = [new Set(one), new Set(other)];
  const different = [
    ...one.filter((verdict) => !others.has(verdict)),
    ...other.filter((verdict) => !ones.has(verdict)),
  ];
  return new Set(different.map(({ document }) => document));
}

function troubled(error: unknown): void {
  storeTrouble.value = error instanceof Error ? error.message : String(error);
}

/** Brings what this browser keeps on the open documents, and what came with the page. */
export async function recall(withPage: readonly Verdict[]): Promise<void> {
  past.length = 0;
  steps.value = 0;
  sample.value = null;
  const own = withPage.length === 0 ? verdicts.peek() : withPage;
  try {
    const name = await keptReader();
    if (name === null) await keepReader(reader.peek());
    else reader.value = name;
    const kept = await keptVerdicts(documents.peek().map(({ hash }) => hash));
    const open = new Set(documents.peek().map((document) => document.hash));
    const all = [...own, ...verdicts.peek(), ...kept].filter((verdict) => open.has(verdict.document));
    verdicts.value = mergeVerdicts(all).verdicts;
  } catch (error) {
    verdicts.value = own;
    troubled(error);
  }
}
