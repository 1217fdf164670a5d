import type { Quote } from "../text/quotes.js";
import type { SloganKind } from "../types.js";
import { canonical } from "./canonical.js";
import { numeralBefore } from "./numeral-outside.js";
import { isFormula, isNumeralTerm } from "./numeral-term.js";
import { type EvidenceRow, evidenceFor, type QuotationShape } from "./quotation-evidence.js";
import { quotationShapes } from "./quotation-shape.js";
import type { TermMention } from "./term-mention.js";

/** A quotation is a slogan from this sum of weights on; every one starts at 1. */
const THRESHOLD = 1;
const LONGEST = 60;
const CLAUSE_REACH = 40;
const PHRASE_REACH = 12;
const CLAUSE_END = /[。；，！？\n;,]/;
const HANZI_OR_LETTER = /[\p{Script=Han}A-Za-z]/u;
const BETWEEN = /^(?:[、和与及]|以及)?$/;

/** What the document says about quotations elsewhere. */
export interface QuotedTermSources {
  /** Terms that the glossary explains. */
  glossary: ReadonlySet<string>;
}

/** Tells the slogans among the quotations of a text from topics, honours, names, speech and emphasis. */
export function quotedTerms(text: string, quotes: readonly Quote[], sources: QuotedTermSources): TermMention[] {
  const usable = quotes.filter((quote) => quote.kind === "quote" && quote.close !== null);
  const contents = usable.map(({ inner }) => text.slice(inner.start, inner.end));
  const times = new Map<string, number>();
  for (const content of contents) times.set(content, (times.get(content) ?? 0) + 1);
  const runs = runsOf(text, usable);
  const parents = parentsOf(usable);
  const found: TermMention[] = [];
  // Inner quotations come first, so that one that holds a slogan is known for what it is.
  const order = usable.map((_, index) => index).sort((left, right) => usable[right]!.depth - usable[left]!.depth);
  const enclosing = new Set<number>();
  for (const index of order) {
    const { inner, open, close } = usable[index]!;
    const content = contents[index]!;
    if (content.length > LONGEST || content.trim() === "") continue;
    const run = runs[index]!;
    const shapes = quotationShapes(content);
    if (sources.glossary.has(canonical(content))) shapes.add("glossed");
    if (times.get(content)! > 1) shapes.add("repeated");
    if (enclosing.has(index)) shapes.add("encloses");
    const numeral = numeralBefore(text, open, content, close! + 1);
    if (numeral !== null) shapes.add("numeral");
    const rows = evidenceFor(
      {
        text,
        inner,
        run,
        clauseStart: clauseStart(text, run.start),
        phraseEnd: phraseEnd(text, run.end),
        clauseEnd: clauseEnd(text, run.end),
      },
      shapes,
    );
    let score = 1;
    for (const row of rows) score += row.weight;
    if (score < THRESHOLD) continue;
    const start = numeral ?? inner.start;
    const end = numeral === null ? inner.end : close! + 1;
    const term = canonical(text.slice(start, end));
    const kind = numeral === null ? kindOf(content, rows, shapes) : "numeral";
    const rule = numeral === null ? `quoted-${kind}` : "numeral-outside-quotation";
    found.push({ start, end, term, kind, entry: null, rule });
    if (parents[index] !== undefined) enclosing.add(parents[index]);
  }
  return found;
}

function kindOf(content: string, rows: ReadonlySet<EvidenceRow>, shapes: ReadonlySet<QuotationShape>): SloganKind {
  if (isFormula(content) || isNumeralTerm(content)) return "numeral";
  if (shapes.has("joined")) return "coinage";
  for (const row of rows) if (row.brand) return "brand";
  return "coinage";
}

/** For each quotation the index of the one around it. */
function parentsOf(quotes: readonly Quote[]): (number | undefined)[] {
  const around: number[] = [];
  return quotes.map(({ open }, index) => {
    while (around.length > 0 && quotes[around.at(-1)!]!.close! < open) around.pop();
    const parent = around.at(-1);
    around.push(index);
    return parent;
  });
}

/** For each quotation the run of adjoining ones that it stands in. */
function runsOf(text: string, quotes: readonly Quote[]): { start: number; end: number }[] {
  const runs: { start: number; end: number }[] = [];
  const last: (number | undefined)[] = [];
  for (const [index, { open, close, depth }] of quotes.entries()) {
    const previous = last[depth];
    last.length = depth + 1;
    const joins = previous !== undefined && BETWEEN.test(text.slice(quotes[previous]!.close! + 1, open).slice(0, 3));
    const run = joins ? runs[previous]! : { start: open, end: 0 };
    run.end = close! + 1;
    runs.push(run);
    last[depth] = index;
  }
  return runs;
}

function clauseStart(text: string, from: number): number {
  let at = from;
  const limit = Math.max(0, from - CLAUSE_REACH);
  // A comma right before the marks (指出，“…”) does not cut off what introduces the quotation.
  if (at - 1 > limit && CLAUSE_END.test(text[at - 1]!) && text[at - 1] === "，") at--;
  while (at > limit && !CLAUSE_END.test(text[at - 1]!)) at--;
  return at;
}

function phraseEnd(text: string, from: number): number {
  let at = from;
  const limit = Math.min(text.length, from + PHRASE_REACH);
  while (at < limit && (HANZI_OR_LETTER.test(text[at]!) || (at > from && text[at] === "，"))) at++;
  return at;
}

function clauseEnd(text: string, from: number): number {
  let at = from;
  const limit = Math.min(text.length, from + CLAUSE_REACH);
  while (at < limit && !CLAUSE_END.test(text[at]!)) at++;
  return at;
}
