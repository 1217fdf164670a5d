import { cohenKappa } from "../corpus/statistics/kappa.js";
import { sameCell, truthOf } from "./evaluate.js";
import { familyOf } from "./find-again.js";
import { squash } from "./squash.js";
import type { Verdict } from "./verdict.js";

/** What two readers say differently of one item. */
export interface Disagreement {
  /** What the first of the two readers says. */
  one: Verdict;
  /** What the second says. */
  other: Verdict;
  /** Fields whose right values they see differently; empty where their judgements differ. */
  fields: string[];
}

/** How far two readers agree. Plain JSON. */
export interface Agreement {
  /** Names of the two, in order. */
  readers: [string, string];
  /** Items that both judged. */
  items: number;
  /** Share of these with the same judgement, or `null` without any. */
  observed: number | null;
  /** Cohen's kappa of the judgements; `null`, as it is not defined, where chance explains everything. */
  kappa: number | null;
  /** The items that they see differently, in the order of the first reader's verdicts. */
  disagreements: Disagreement[];
}

/** The verdicts of several readers together. Plain JSON. */
export interface MergedVerdicts {
  /** The last word of each reader on each item. */
  verdicts: Verdict[];
  /** One for each two readers; empty where there is one reader only. */
  agreements: Agreement[];
}

/** Joins verdicts, of each reader the latest on an item, and measures how far each two readers agree. */
export function mergeVerdicts(verdicts: readonly Verdict[]): MergedVerdicts {
  const latest = new Map<string, Verdict>();
  for (const verdict of verdicts) {
    const key = JSON.stringify([verdict.by, itemKey(verdict)]);
    const before = latest.get(key);
    if (!before || before.at <= verdict.at) latest.set(key, verdict);
  }
  const kept = [...latest.values()];
  const readers = [...new Set(kept.map(({ by }) => by))].sort();
  const agreements = readers.flatMap((one, at) =>
    readers.slice(at + 1).map((other) => agreementOf([one, other], kept)),
  );
  return { verdicts: kept, agreements };
}

/** Names an item by its document, words and place, whatever white space stands in them. */
export function itemKey({ document, item }: Pick<Verdict, "document" | "item">): string {
  return JSON.stringify([document, familyOf(item.kind), squash(item.quote), item.start]);
}

function agreementOf(readers: [string, string], verdicts: readonly Verdict[]): Agreement {
  const [ones, others] = readers.map(
    (reader) => new Map(verdicts.filter(({ by }) => by === reader).map((verdict) => [itemKey(verdict), verdict])),
  ) as [Map<string, Verdict>, Map<string, Verdict>];
  const pairs = [...ones].flatMap(([key, one]) => {
    const other = others.get(key);
    return other ? [[one, other] as const] : [];
  });
  const judgements = pairs.map(([one, other]) => [one.verdict, other.verdict] as const);
  const same = judgements.filter(([one, other]) => one === other).length;
  const disagreements = pairs.flatMap(([one, other]) => {
    const fields = differing(one, other);
    return one.verdict === other.verdict && fields.length === 0 ? [] : [{ one, other, fields }];
  });
  const observed = pairs.length === 0 ? null : same / pairs.length;
  return { readers, items: pairs.length, observed, kappa: cohenKappa(judgements), disagreements };
}

/** Fields that two readers of one judgement see differently. */
function differing(one: Verdict, other: Verdict): string[] {
  if (one.verdict !== other.verdict || one.verdict === "wrong") return [];
  const [left, right] = [truthOf(one), truthOf(other)];
  return [...new Set([...Object.keys(left), ...Object.keys(right)])].filter(
    (field) => !sameCell(left[field], right[field]),
  );
}
