import { greatest } from "../collections/extremes.js";
import { groupBy } from "../collections/group-by.js";
import type { AnalyzedDocument } from "../tables/index.js";
import { ItemFinder } from "./find-again.js";
import { type ReviewItem, reviewItems } from "./review-item.js";
import { squash } from "./squash.js";
import { type Share, wilson } from "./statistics.js";
import { type FieldValues, textHash, type Verdict } from "./verdict.js";

/** How often an analysis is right, by what readers said of it. */
export interface Measures {
  /** Of the items found that were judged, those that are items at all. */
  items: Share;
  /** Of the items found that were judged, those that are right in every field. */
  whole: Share;
  /** Of the items that readers saw to be there, those that the analysis finds. It is a recall only where whole texts were checked. */
  found: Share;
  /** Of the items that are ones, those whose field is right, by the name of the column. */
  fields: { field: string; share: Share }[];
}

/** How well an analysis does against what readers said. Plain JSON. Of all readers together, an item counts as often as it was judged. */
export interface Evaluation extends Measures {
  /** Verdicts whose document is not among the results, or could be several of them. */
  withoutDocument: number;
  /** The same by reader, in order of name. */
  readers: (Measures & { reader: string })[];
}

/**
 * Measures an analysis against verdicts. An item may have been judged in an earlier analysis: it is found again by its words, and its
 * values are compared with those that the reader held to be right.
 *
 * @param documents The analyses; where a text is empty, the document is known by the end of its path, and items by
 * their offsets. A verdict on a file of which several could be meant counts as one without a document.
 * @example
 * const { whole, readers } = evaluate(documents, readVerdicts(await readFile("verdicts.jsonl", "utf8")));
 */
export function evaluate(documents: readonly AnalyzedDocument[], verdicts: readonly Verdict[]): Evaluation {
  const finders = new Finders(documents);
  const judged = verdicts.flatMap((verdict): Judged[] => {
    const finder = finders.of(verdict);
    return finder ? [{ verdict, item: finder.find(verdict.item) }] : [];
  });
  const byReader = [...groupBy(judged, ({ verdict }) => verdict.by)].sort(([one], [other]) => (one < other ? -1 : 1));
  return {
    withoutDocument: verdicts.length - judged.length,
    ...measure(judged),
    readers: byReader.map(([reader, own]) => ({ reader, ...measure(own) })),
  };
}

/** A verdict with the item that it is about, or `null` where the analysis has none. */
interface Judged {
  verdict: Verdict;
  item: ReviewItem | null;
}

function measure(judged: readonly Judged[]): Measures {
  const fields = new Map<string, { hits: number; of: number }>();
  const count = { judged: 0, items: 0, whole: 0, there: 0, found: 0 };
  for (const { verdict, item } of judged) {
    const real = verdict.verdict !== "wrong";
    if (real) count.there++;
    if (real && item) count.found++;
    if (!item) continue;
    count.judged++;
    if (!real) continue;
    count.items++;
    if (compareFields(item, truthOf(verdict), fields)) count.whole++;
  }
  return {
    items: wilson(count.items, count.judged),
    whole: wilson(count.whole, count.judged),
    found: wilson(count.found, count.there),
    fields: [...fields].map(([field, { hits, of }]) => ({ field, share: wilson(hits, of) })),
  };
}

/** The values that a reader held to be right. */
export function truthOf({ read, changed }: Verdict): FieldValues {
  return { ...read, ...changed };
}

/** Counts the fields of an item that are right; tells whether all are. */
function compareFields(
  { values }: ReviewItem,
  truth: FieldValues,
  fields: Map<string, { hits: number; of: number }>,
): boolean {
  let all = true;
  for (const [field, wanted] of Object.entries(truth)) {
    if (!(field in values)) continue;
    const right = sameCell(values[field], wanted);
    all &&= right;
    const counted = fields.get(field) ?? { hits: 0, of: 0 };
    fields.set(field, { hits: counted.hits + (right ? 1 : 0), of: counted.of + 1 });
  }
  return all;
}

const plain = (value: unknown): string => squash(String(value ?? ""));

/** Whether two cells say the same, white space aside; an empty cell is `null`. */
export function sameCell(one: unknown, other: unknown): boolean {
  return plain(one) === plain(other);
}

/** The finder of each document, made when it is first asked for. */
class Finders {
  readonly #byHash = new Map<string, AnalyzedDocument>();
  /** Folders of two years may hold files of one name. */
  readonly #byFile: ReadonlyMap<string, readonly AnalyzedDocument[]>;
  readonly #made = new Map<AnalyzedDocument, ItemFinder>();

  constructor(documents: readonly AnalyzedDocument[]) {
    for (const document of documents) if (document.text !== "") this.#byHash.set(textHash(document.text), document);
    this.#byFile = groupBy(documents, ({ id }) => fileName(id));
  }

  of(verdict: Verdict): ItemFinder | null {
    const document = this.#byHash.get(verdict.document) ?? this.#named(verdict.file);
    if (!document) return null;
    let finder = this.#made.get(document);
    if (!finder) {
      finder = new ItemFinder(reviewItems(document), document.text);
      this.#made.set(document, finder);
    }
    return finder;
  }

  /** The document whose path ends in most of the folders of `file`; `null` where several do, for any of them may be the one judged. */
  #named(file: string): AnalyzedDocument | null {
    const named = this.#byFile.get(fileName(file)) ?? [];
    const shared = named.map(({ id }) => sharedEnd(partsOf(id), partsOf(file)));
    const most = greatest(shared);
    const [only, ...others] = named.filter((_, at) => shared[at] === most);
    return only === undefined || others.length > 0 ? null : only;
  }
}

const partsOf = (path: string): string[] => path.split(/[\\/]/);

/** How many parts two paths end in alike. */
function sharedEnd(one: readonly string[], other: readonly string[]): number {
  let count = 0;
  while (count < one.length && one.at(-1 - count) === other.at(-1 - count)) count++;
  return count;
}

/** The last part of a path. */
export function fileName(id: string): string {
  return id.slice(Math.max(id.lastIndexOf("/"), id.lastIndexOf("\\")) + 1);
}
