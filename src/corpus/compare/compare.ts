import { TifaError } from "../../errors.js";
import type { CorpusDocument } from "../corpus-document.js";
import { type DocumentLabel, labelOf } from "../label.js";
import { compareIndicators, type IndicatorChange } from "./indicators.js";
import { comparePassages, type Passages } from "./passages.js";
import { compareSections, type SectionChange } from "./sections.js";
import { compareSlogans, type SloganChange } from "./slogans.js";

/** What changed from one document to the next. */
export interface ComparisonStep {
  /** The earlier document. */
  before: DocumentLabel;
  /** The later document. */
  after: DocumentLabel;
  /** What became of every slogan of the two. */
  slogans: SloganChange[];
  /** What became of every figure with an indicator: those of the earlier document in reading order, then those that only the later one has. */
  indicators: IndicatorChange[];
  /** What became of every section of the two. */
  sections: SectionChange[];
  /** The sentences that the later document took over. */
  passages: Passages;
}

/** Documents compared, each with the one after it. Plain JSON. */
export interface Comparison {
  /** In the order in which they were compared. */
  documents: DocumentLabel[];
  /** One fewer than documents: each with the one after it. */
  steps: ComparisonStep[];
}

/**
 * Compares documents: by year where each has one and no two have the same, else in the order given; each with the one after it.
 *
 * @param documents Two or more.
 * @returns What became of slogans, figures, sections and sentences, with their places in the texts.
 * @throws {TifaError} `missing-peer` where the package `natural` is not installed; `too-few-documents` for fewer than two.
 * @example
 * const read = (id) => ({ id, text: texts[id], analysis: analyze(texts[id]) });
 * const [step] = compare([read("2023.txt"), read("2024.txt")]).steps;
 * step.slogans.filter(({ fate }) => fate === "new").map(({ after }) => after.term);
 */
export function compare(documents: readonly CorpusDocument[]): Comparison {
  if (documents.length < 2) {
    throw new TifaError("too-few-documents", `compare: expected two documents or more, got ${documents.length}`);
  }
  const ordered = inOrder(documents.map((document) => ({ document, label: labelOf(document) })));
  const steps = ordered.slice(1).map((later, at) => step(ordered[at]!, later));
  return { documents: ordered.map(({ label }) => label), steps };
}

interface Labelled {
  document: CorpusDocument;
  label: DocumentLabel;
}

function inOrder(documents: readonly Labelled[]): readonly Labelled[] {
  const years = new Set(documents.map(({ label }) => label.year));
  if (years.has(null) || years.size < documents.length) return documents;
  return [...documents].sort((a, b) => a.label.year! - b.label.year!);
}

function step(before: Labelled, after: Labelled): ComparisonStep {
  return {
    before: before.label,
    after: after.label,
    slogans: compareSlogans(before.document, after.document),
    indicators: compareIndicators([before.document, before.label], [after.document, after.label]),
    sections: compareSections(before.document.analysis.sections, after.document.analysis.sections),
    passages: comparePassages(before.document.text, after.document.text),
  };
}
