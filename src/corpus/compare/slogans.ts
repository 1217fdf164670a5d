import { pageAt, sentenceAround } from "../../tables/analyzed-document.js";
import type { Slogan, SloganKind, Span } from "../../types.js";
import type { CorpusDocument } from "../corpus-document.js";
import { TermFinder } from "../terms/term-finder.js";
import { KeyedText, termKey } from "../terms/term-key.js";
import { type NearForm, nearForms, type Rewording } from "./near-forms.js";
import { nearPairs } from "./near-pairs.js";
import { rankOf, TERM_RANKS, type TermRank } from "./term-rank.js";

/**
 * What became of a slogan from one document to the next. `reworded`: a term that is gone and one that has come are near forms of each
 * other. A term that stands in both texts is kept, whether or not it was recognised in both.
 */
export type SloganFate = "kept" | "new" | "dropped" | "reworded";

/** A slogan in one document. */
export interface SloganSide {
  /** The term as `Slogan.term` has it; of a place that was not recognised as that of the other document. */
  term: string;
  /** What kind of term it is; `null` where it stands in the text unrecognised. */
  kind: SloganKind | null;
  /** How often the analysis found it; 0 where the term stands in the text unrecognised. */
  recognised: number;
  /** Its parts as spelled out at the first place that does so, or `null` where none does. */
  members: string[] | null;
  /** Its first place: half-open, UTF-16 units of the document's text. */
  span: Span;
  /** Page of the first place, from 1; `null` for a source without pages. */
  page: number | null;
  /** The sentence around the first place, on one line. */
  sentence: string;
}

/** A slogan from one document to the next; `before` is `null` for a new one, `after` for one that was dropped. */
export interface SloganChange {
  /** What became of it. */
  fate: SloganFate;
  /** The slogan in the earlier document; `null` for a new one. */
  before: SloganSide | null;
  /** The slogan in the later document; `null` for one that was dropped. */
  after: SloganSide | null;
  /** How its form changed; `null` unless it was reworded. */
  rewording: Rewording | null;
  /** Likeness of the two forms of a reworded slogan between 0 and 1, else `null`. */
  likeness: number | null;
  /** Whether it is a term, a figure of everyday speech or a bare code. */
  rank: TermRank;
}

/** A slogan of a document with every form that it has there, keyed. */
interface Entry {
  slogan: Slogan;
  keys: readonly string[];
}

/**
 * What became of every slogan: terms first, then figures of everyday speech, then bare codes; of each those of `before` in its order, then the
 * new ones of `after` in theirs.
 */
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
    else kept.set(entry, keptChange(entry, recognised(before, entry.slogan), side));
  }
  const come: Entry[] = [];
  const found = new Map<Entry, SloganChange>();
  for (const entry of young) {
    if (met.has(entry)) continue;
    const side = placesBefore.side(entry);
    if (side === null) come.push(entry);
    else found.set(entry, keptChange(entry, side, recognised(after, entry.slogan)));
  }
  const reworded = rewordings(gone, come, [...found.keys()], before, after);
  const taken = new Set([...reworded.values()].map(({ to }) => to));
  for (const entry of gone) {
    const side = reworded.has(entry) ? null : placesAfter.sideWithin(entry);
    if (side !== null) kept.set(entry, keptChange(entry, recognised(before, entry.slogan), side));
  }
  for (const entry of come) {
    const side = taken.has(entry) ? null : placesBefore.sideWithin(entry);
    if (side !== null) found.set(entry, keptChange(entry, side, recognised(after, entry.slogan)));
  }
  const changes = [
    ...old.map((entry) => kept.get(entry) ?? reworded.get(entry)?.change ?? dropped(before, entry)),
    ...young
      .filter((entry) => (come.includes(entry) || found.has(entry)) && !taken.has(entry))
      .map((entry) => found.get(entry) ?? arrived(after, entry)),
  ];
  return TERM_RANKS.flatMap((rank) => changes.filter((change) => change.rank === rank));
}

function entriesOf({ analysis }: CorpusDocument): Entry[] {
  return analysis.slogans.map((slogan) => {
    const keys = [slogan.term, ...slogan.occurrences.map(({ text }) => text)].map(termKey);
    return { slogan, keys: [...new Set([...keys, ...keys.map(withoutMarks)])].filter((key) => key !== "") };
  });
}

/** Marks between the parts of a term, which one writer sets as 、 and the next as ， or not at all. */
const MARKS = /[，,；;：:。—–~]/g;
const withoutMarks = (key: string): string => key.replace(MARKS, "");

/** Where terms stand in a text, recognised or not. */
class TermPlaces {
  readonly #document: CorpusDocument;
  readonly #first: ReadonlyMap<string, Span>;
  /** Where a term stands within a longer one only: 积极的财政政策 in 更加积极的财政政策. */
  readonly #within: ReadonlyMap<string, Span>;

  constructor(document: CorpusDocument, keys: readonly string[]) {
    this.#document = document;
    const keyed = new KeyedText(document.text);
    const finder = new TermFinder();
    for (const [term, key] of keys.entries()) finder.add(key, term);
    const [first, inner] = [new Map<string, Span>(), new Map<string, Span>()];
    for (const { term, start, end, within } of finder.find(keyed.text)) {
      const key = keys[term]!;
      const places = within ? inner : first;
      if (!places.has(key)) places.set(key, keyed.spanOf(start, end));
    }
    this.#first = first;
    this.#within = inner;
  }

  /** The term as it stands in the text unrecognised, or `null` where it does not. */
  side(entry: Entry): SloganSide | null {
    return this.#sideIn(this.#first, entry);
  }

  /** The term as it stands within longer ones. */
  sideWithin(entry: Entry): SloganSide | null {
    return this.#sideIn(this.#within, entry);
  }

  #sideIn(places: ReadonlyMap<string, Span>, { slogan, keys }: Entry): SloganSide | null {
    for (const key of keys) {
      const span = places.get(key);
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

const keptChange = ({ slogan }: Entry, before: SloganSide, after: SloganSide): SloganChange => ({
  rank: rankOf(slogan),
  fate: "kept",
  before,
  after,
  rewording: null,
  likeness: null,
});

const dropped = (document: CorpusDocument, { slogan }: Entry): SloganChange => ({
  rank: rankOf(slogan),
  fate: "dropped",
  before: recognised(document, slogan),
  after: null,
  rewording: null,
  likeness: null,
});

const arrived = (document: CorpusDocument, { slogan }: Entry): SloganChange => ({
  rank: rankOf(slogan),
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
      const near = formsOf(gone[from]!, targets[to]!);
      return to >= come.length && near?.rewording !== "shortened" ? null : near;
    },
  });
  return new Map(
    pairs.map(({ from, to, near }) => {
      const [old, young] = [gone[from]!, targets[to]!];
      const sides = { before: recognised(before, old.slogan), after: recognised(after, young.slogan) };
      return [old, { to: young, change: { rank: rankOf(young.slogan), fate: "reworded", ...sides, ...near } }];
    }),
  );
}

/** What the lexicon knows for one term is one, though its forms share little: 自贸试验区, 自由贸易试验区. */
function formsOf(old: Entry, young: Entry): NearForm | null {
  const [from, to] = [keyOf(old), keyOf(young)];
  const near = nearForms(from, to);
  const [own, other] = [old.slogan.gloss?.term, young.slogan.gloss?.term];
  if (near !== null || own === undefined || own !== other) return near;
  const [short, long] = from.length < to.length ? [from, to] : [to, from];
  if (!isAbbreviation(short, long)) return null;
  const likeness = Number((short.length / long.length).toFixed(3));
  return { rewording: from === short ? "extended" : "shortened", likeness };
}

/** Whether the characters of a short form stand in the long one in order. */
function isAbbreviation(short: string, long: string): boolean {
  let at = 0;
  for (const character of long) if (character === short[at]) at++;
  return at === short.length;
}

const keyOf = ({ slogan }: Entry): string => termKey(slogan.term);
