import { pageAt, sentenceAround } from "../../tables/analyzed-document.js";
import type { Slogan, SloganKind, Span } from "../../types.js";
import type { CorpusDocument } from "../corpus-document.js";
import { editLikeness } from "../string-distance.js";
import { TermFinder } from "../terms/term-finder.js";
import { KeyedText, termKey } from "../terms/term-key.js";
import { nearPairs } from "./near-pairs.js";

/**
 * What became of a slogan from one document to the next. `reworded`: a term that is gone and one that has come are near forms of each
 * other. A term that stands in both texts is kept, whether or not it was recognised in both.
 */
export type SloganFate = "kept" | "new" | "dropped" | "reworded";

/** How a slogan was reworded: words added, words left out, another number of things, or other words. */
export type Rewording = "extended" | "shortened" | "renumbered" | "varied";

/** A slogan in one document. */
export interface SloganSide {
  term: string;
  kind: SloganKind | null;
  /** How often the analysis found it; 0 where the term stands in the text unrecognised. */
  recognised: number;
  /** Its parts as spelled out there, or `null`. */
  members: string[] | null;
  /** Its first place and the sentence around it. */
  span: Span;
  page: number | null;
  sentence: string;
}

/** A slogan from one document to the next; `before` is `null` for a new one, `after` for one that was dropped. */
export interface SloganChange {
  fate: SloganFate;
  before: SloganSide | null;
  after: SloganSide | null;
  rewording: Rewording | null;
  /** Likeness of the two forms of a reworded slogan between 0 and 1, else `null`. */
  likeness: number | null;
}

/** Below this likeness two terms are two terms: 科技强国 and 教育强国 are half alike. */
const LEAST_LIKENESS = 0.7;
/** A term contained in another one must be at least this part of it. */
const LEAST_PART = 0.5;
const NUMERALS = /[一二两三四五六七八九十百千\d]/g;
const ORDINAL = /第[一二三四五六七八九十百千\d]/;

/** A slogan of a document with every form that it has there, keyed. */
interface Entry {
  slogan: Slogan;
  keys: readonly string[];
}

/** What became of every slogan of `before`, in its order, then the new ones of `after` in theirs. */
export function compareSlogans(before: CorpusDocument, after: CorpusDocument): SloganChange[] {
  const old = entriesOf(before);
  const young = entriesOf(after);
  const keys = [...old, ...young].flatMap((entry) => entry.keys);
  const placesBefore = new TermPlaces(before, keys);
  const placesAfter = new TermPlaces(after, keys);
  const byKey = new Map(young.flatMap((entry) => entry.keys.map((key) => [key, entry] as const)));
  const met = new Set<Entry>();
  const kept = new Map<Entry, SloganChange>();
  const gone: Entry[] = [];
  for (const entry of old) {
    const partners = entry.keys.flatMap((key) => byKey.get(key) ?? []);
    for (const partner of partners) met.add(partner);
    const side = partners[0] ? recognised(after, partners[0].slogan) : placesAfter.side(entry);
    if (side === null) gone.push(entry);
    else kept.set(entry, keptChange(recognised(before, entry.slogan), side));
  }
  const come: Entry[] = [];
  const found = new Map<Entry, SloganChange>();
  for (const entry of young) {
    if (met.has(entry)) continue;
    const side = placesBefore.side(entry);
    if (side === null) come.push(entry);
    else found.set(entry, keptChange(side, recognised(after, entry.slogan)));
  }
  const reworded = rewordings(gone, come, [...found.keys()], before, after);
  const taken = new Set([...reworded.values()].map(({ to }) => to));
  return [
    ...old.map((entry) => kept.get(entry) ?? reworded.get(entry)?.change ?? dropped(before, entry)),
    ...young
      .filter((entry) => (come.includes(entry) || found.has(entry)) && !taken.has(entry))
      .map((entry) => found.get(entry) ?? arrived(after, entry)),
  ];
}

function entriesOf({ analysis }: CorpusDocument): Entry[] {
  return analysis.slogans.map((slogan) => {
    const forms = [slogan.term, slogan.gloss?.term ?? slogan.term, ...slogan.occurrences.map(({ text }) => text)];
    return { slogan, keys: [...new Set(forms.map(termKey))].filter((key) => key !== "") };
  });
}

/** Where terms stand in a text, recognised or not. */
class TermPlaces {
  readonly #document: CorpusDocument;
  readonly #first: ReadonlyMap<string, Span>;

  constructor(document: CorpusDocument, keys: readonly string[]) {
    this.#document = document;
    const keyed = new KeyedText(document.text);
    const finder = new TermFinder();
    for (const [term, key] of keys.entries()) finder.add(key, term);
    const first = new Map<string, Span>();
    for (const { term, start, end } of finder.find(keyed.text)) {
      const key = keys[term]!;
      if (!first.has(key)) first.set(key, keyed.spanOf(start, end));
    }
    this.#first = first;
  }

  /** The term as it stands in the text unrecognised, or `null` where it does not. */
  side({ slogan, keys }: Entry): SloganSide | null {
    for (const key of keys) {
      const span = this.#first.get(key);
      if (span === undefined) continue;
      return { term: slogan.term, kind: null, recognised: 0, members: null, ...placeOf(this.#document, span) };
    }
    return null;
  }
}

function recognised(document: CorpusDocument, { term, kind, occurrences }: Slogan): SloganSide {
  const members = occurrences.find((occurrence) => occurrence.members)?.members ?? null;
  return {
    term,
    kind,
    recognised: occurrences.length,
    members: members?.map(({ text }) => text) ?? null,
    ...placeOf(document, occurrences[0]!.span),
  };
}

function placeOf(document: CorpusDocument, span: Span): Pick<SloganSide, "span" | "page" | "sentence"> {
  return { span, page: pageAt(document, span.start), sentence: sentenceAround(document.text, span) };
}

const keptChange = (before: SloganSide, after: SloganSide): SloganChange => ({
  fate: "kept",
  before,
  after,
  rewording: null,
  likeness: null,
});

const dropped = (document: CorpusDocument, { slogan }: Entry): SloganChange => ({
  fate: "dropped",
  before: recognised(document, slogan),
  after: null,
  rewording: null,
  likeness: null,
});

const arrived = (document: CorpusDocument, { slogan }: Entry): SloganChange => ({
  fate: "new",
  before: null,
  after: recognised(document, slogan),
  rewording: null,
  likeness: null,
});

/**
 * Pairs terms that are gone with near forms in the later document, the likest first, each once. A term that stood in the earlier
 * document unrecognised (`found`) is the new form only of one that held it: 四敢争先 of 四敢争先实践活动.
 */
function rewordings(
  gone: readonly Entry[],
  come: readonly Entry[],
  found: readonly Entry[],
  before: CorpusDocument,
  after: CorpusDocument,
): Map<Entry, { to: Entry; change: SloganChange }> {
  const targets = [...come, ...found];
  const pairs = nearPairs(gone.map(keyOf), targets.map(keyOf), {
    shingle: 2,
    judge(from, to) {
      const near = nearForms(keyOf(gone[from]!), keyOf(targets[to]!));
      return to >= come.length && near?.rewording !== "shortened" ? null : near;
    },
  });
  return new Map(
    pairs.map(({ from, to, near }) => {
      const [old, young] = [gone[from]!, targets[to]!];
      const sides = { before: recognised(before, old.slogan), after: recognised(after, young.slogan) };
      return [old, { to: young, change: { fate: "reworded", ...sides, ...near } }];
    }),
  );
}

const keyOf = ({ slogan }: Entry): string => termKey(slogan.term);

/** Whether two keyed terms are forms of one: one within the other, or few edits apart. Ordinals that differ tell two things apart. */
export function nearForms(from: string, to: string): { rewording: Rewording; likeness: number } | null {
  const [short, long] = from.length <= to.length ? [from, to] : [to, from];
  if (short.length < 2 || short.length / long.length < LEAST_PART) return null;
  const contained = long.includes(short);
  if (!contained && ORDINAL.test(from) && ORDINAL.test(to)) return null;
  const likeness = Number(editLikeness(from, to).toFixed(3));
  if (contained) return { rewording: from === short ? "extended" : "shortened", likeness };
  if (likeness < LEAST_LIKENESS) return null;
  const renumbered = from.replace(NUMERALS, "#") === to.replace(NUMERALS, "#");
  return { rewording: renumbered ? "renumbered" : "varied", likeness };
}
