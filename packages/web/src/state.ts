import { batch, computed, effect, type ReadonlySignal, type Signal, signal } from "@preact/signals";
import { type InterfaceLanguage, WORDS, type Words } from "./interface/words/words.js";
import { type Address, fromHash, toHash, type View } from "./model/address.js";
import { filtersFromQuery, filtersToQuery } from "./model/filter-address.js";
import { type Filters, NO_FILTERS, passes, passesDocument } from "./model/filters.js";
import type { Mark } from "./model/mark-kinds.js";
import { type ClosedDocument, type ReportDocument, reportDocument } from "./model/report-document.js";

/** Documents that are open, in the order in which they are shown. */
export const documents: Signal<readonly ReportDocument[]> = signal([]);

export const language: Signal<InterfaceLanguage> = signal("zh");
export const words: ReadonlySignal<Words> = computed(() => WORDS[language.value]);

export type Theme = "auto" | "light" | "dark";
export const theme: Signal<Theme> = signal("auto");

const START: Address = { view: "text", document: 1, target: null };

/** Where the reader is; the same as the address bar says. */
export const address: Signal<Address> = signal(START);

/** Counts the times that the reader was taken somewhere, so that the text can follow. */
export const arrivals: Signal<number> = signal(0);

export const filters: Signal<Filters> = signal(NO_FILTERS);
/** Words that are looked for in texts. */
export const query: Signal<string> = signal("");
/** Words by which the rows of tables are filtered: what one looks for in texts is none of their business. */
export const rowQuery: Signal<string> = signal("");

/** The document that the reader looks at, or `null` where none is open. */
export const current: ReadonlySignal<ReportDocument | null> = computed(
  () => documents.value[address.value.document - 1] ?? documents.value[0] ?? null,
);

/** The mark whose card is open. */
export const activeMark: ReadonlySignal<Mark | null> = computed(() => {
  const { target } = address.value;
  return (target !== null && current.value?.markById.get(target)) || null;
});

/** Ids of the marks that pass the filters, in the current document. */
export const visibleMarks: ReadonlySignal<ReadonlySet<string>> = computed(() => {
  const document = current.value;
  const passing = document?.marks.filter((mark) => passes(mark, filters.value, document)) ?? [];
  return new Set(passing.map(({ id }) => id));
});

let passing: readonly ReportDocument[] = [];

/** Documents that pass the filters: the same list as long as it holds the same, so that nothing is made anew for a filter of marks. */
export const filteredDocuments: ReadonlySignal<readonly ReportDocument[]> = computed(() => {
  const now = documents.value.filter((document) => passesDocument(document, filters.value));
  if (now.length !== passing.length || now.some((document, index) => document !== passing[index])) passing = now;
  return passing;
});

/** Counts how often documents were opened. */
export const openings: Signal<number> = signal(0);

/** Opens analysed documents in place of those that are open. */
export function openDocuments(list: readonly ClosedDocument[]): void {
  batch(() => {
    documents.value = list.map((document, index) => reportDocument(document, index + 1));
    openings.value++;
    filters.value = filtersIn(location.hash);
    query.value = "";
    rowQuery.value = "";
    shownHash = location.hash;
    address.value = fromHash(location.hash) ?? START;
    arrivals.value++;
  });
}

/** Moves the reader and says so in the address bar, so that Back closes a card before it leaves. With `follow` the text scrolls there. */
export function goTo(to: Partial<Address>, { follow = true }: { follow?: boolean } = {}): void {
  const next = { ...address.value, target: null, ...to };
  const sameView = next.view === address.value.view && next.document === address.value.document;
  const otherDocument = next.document !== address.value.document;
  const nextFilters =
    otherDocument && filters.value.section !== null ? { ...filters.value, section: null } : filters.value;
  const hash = toHash(next) + filtersToQuery(nextFilters);
  if (!sameView) write(hash, "pushState");
  else if (address.value.target === null && next.target !== null) {
    // Back closes the card; the reader may have read on with it
    history.scrollRestoration = "manual";
    write(hash, "pushState", { behind: shownHash });
  } else if (next.target !== null || !goBehindCard()) write(hash, "replaceState", history.state);
  batch(() => {
    address.value = next;
    filters.value = nextFilters;
    if (follow) arrivals.value++;
  });
}

/** The part behind `#` that was last written to the address bar or read from it. */
let shownHash = "";

function write(hash: string, way: "replaceState" | "pushState", state: unknown = null): void {
  shownHash = hash;
  history[way](state, "", hash);
}

/** Goes back to where the open card was opened, where that is the last thing that happened. */
function goBehindCard(): boolean {
  const { behind } = (history.state ?? {}) as { behind?: unknown };
  if (typeof behind !== "string") return false;
  shownHash = behind;
  history.back();
  return true;
}

function filtersIn(hash: string): Filters {
  const at = hash.indexOf("?");
  return at < 0 ? NO_FILTERS : filtersFromQuery(hash.slice(at + 1));
}

export function showView(view: View): void {
  goTo({ view });
}

/** Follows the address bar and keeps the page's language and theme on its root element. */
export function followPage(): void {
  addEventListener("hashchange", arriveByAddress);
  addEventListener("popstate", arriveByAddress);
  effect(() => {
    document.documentElement.lang = language.value === "zh" ? "zh-CN" : "en";
  });
  effect(() => {
    const hash = toHash(address.peek()) + filtersToQuery(filters.value);
    if (documents.peek().length > 0 && filtersToQuery(filters.value) !== filtersToQuery(filtersIn(shownHash)))
      write(hash, "pushState");
  });
  effect(() => {
    document.documentElement.dataset.theme = theme.value;
  });
}

function arriveByAddress(): void {
  const wanted = location.hash === "" ? START : fromHash(location.hash);
  if (!wanted || location.hash === shownHash) return;
  shownHash = location.hash;
  batch(() => {
    const read = filtersIn(location.hash);
    if (filtersToQuery(read) !== filtersToQuery(filters.value)) filters.value = read;
    if (toHash(wanted) === toHash(address.value)) return;
    const { view, document, target } = address.value;
    // a card that is closed leaves the reader where he is
    const closes = target !== null && wanted.target === null && wanted.view === view && wanted.document === document;
    address.value = wanted;
    if (!closes) arrivals.value++;
  });
}
