import type { Quote } from "../text/quotes.js";
import { UnitSet } from "../text/unit-set.js";
import type { SloganKind } from "../types.js";
import { canonical } from "./canonical.js";
import { numeralBefore } from "./numeral-outside.js";
import { isFormula, isNumeralTerm, isOneNetwork } from "./numeral-term.js";
import { contextOf, parentsOf, runsOf } from "./quotation-context.js";
import { type EvidenceRow, evidenceFor, type QuotationShape } from "./quotation-evidence.js";
import { quotationShapes } from "./quotation-shape.js";
import type { TermMention } from "./term-mention.js";

/** A quotation is a slogan from this sum of weights on; every one starts at 1. */
const THRESHOLD = 1;
const LONGEST = 60;
/** So many characters on either side tell two passages apart. */
const PASSAGE = 12;
const OPENING = new UnitSet("（(");
const CLOSING = new UnitSet("）)");

/**
 * Tells the slogans among the quotations of a text from topics, honours, names, speech and emphasis. `glossed` are the terms that the
 * document's glossary explains.
 */
export function quotedTerms(text: string, quotes: readonly Quote[], glossed: ReadonlySet<string>): TermMention[] {
  const usable = quotes.filter(
    ({ kind, open, close }) => kind === "quote" && close !== null && close - open <= LONGEST,
  );
  const contents = usable.map(({ inner }) => text.slice(inner.start, inner.end));
  const repeated = repeatedContents(text, usable, contents);
  const runs = runsOf(text, usable);
  const parents = parentsOf(usable);
  const found: TermMention[] = [];
  // Inner quotations come first, so that one that holds a slogan is known for what it is.
  const order = usable.map((_, index) => index).sort((left, right) => usable[right]!.depth - usable[left]!.depth);
  const enclosing = new Set<number>();
  for (const index of order) {
    const { inner, open, close } = usable[index]!;
    const content = contents[index]!;
    if (content.trim() === "") continue;
    const shapes = quotationShapes(content);
    if (glossed.has(canonical(content))) shapes.add("glossed");
    if (repeated.has(content)) shapes.add("repeated");
    if (enclosing.has(index)) shapes.add("encloses");
    if (OPENING.at(text, open - 1) && CLOSING.at(text, close! + 1)) shapes.add("aside");
    const numeral = numeralBefore(text, open, content, close! + 1);
    if (numeral !== null) shapes.add("numeral");
    const rows = evidenceFor(contextOf(text, inner, runs[index]!), shapes);
    let score = 1;
    for (const row of rows) score += row.weight;
    if (score < THRESHOLD) continue;
    const start = numeral ?? inner.start + content.length - content.trimStart().length;
    const end = numeral === null ? inner.start + content.trimEnd().length : close! + 1;
    const term = canonical(text.slice(start, end));
    const kind = numeral === null ? kindOf(content, rows, shapes) : "numeral";
    const rule = numeral === null ? `quoted-${kind}` : "numeral-outside-quotation";
    found.push({ start, end, term, kind, entry: null, rule });
    if (parents[index] !== undefined) enclosing.add(parents[index]);
  }
  return found;
}

/** What is quoted in more than one passage. A passage printed twice, as on a page that holds its text twice, says nothing of it. */
function repeatedContents(text: string, quotes: readonly Quote[], contents: readonly string[]): Set<string> {
  const latest = new Map<string, Quote>();
  const repeated = new Set<string>();
  for (const [index, quote] of quotes.entries()) {
    const content = contents[index]!;
    const before = latest.get(content);
    if (before !== undefined && passageAround(text, before) !== passageAround(text, quote)) repeated.add(content);
    latest.set(content, quote);
  }
  return repeated;
}

/** The words around a quotation on its line. */
function passageAround(text: string, { open, close }: Quote): string {
  const end = close! + 1;
  const before = text.slice(Math.max(0, open - PASSAGE), open);
  const after = text.slice(end, end + PASSAGE);
  return `${before.slice(before.lastIndexOf("\n") + 1)}|${after.split("\n", 1)[0]}`;
}

function kindOf(content: string, rows: ReadonlySet<EvidenceRow>, shapes: ReadonlySet<QuotationShape>): SloganKind {
  if (isOneNetwork(content)) return "coinage";
  if (isFormula(content) || isNumeralTerm(content)) return "numeral";
  if (shapes.has("joined")) return "coinage";
  for (const row of rows) if (row.brand) return "brand";
  return "coinage";
}
