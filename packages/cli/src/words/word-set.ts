import type { Bound, ClaimSlot, ClaimStatus, Commitment, HonourKind, HonourLevel, SloganKind } from "tifa";
import type { TranslationProblem } from "tifa/bilingual";
import type { InconsistencyCode } from "tifa/consistency";
import type { CodingEvaluation, Dispersion, Measure, Rewording, SloganFate } from "tifa/corpus";
import type { Part } from "../part.js";

/** Heads of a table: as many as it has columns. */
type Heads<Columns extends number, Got extends readonly string[] = readonly []> = Got["length"] extends Columns
  ? Got
  : Heads<Columns, readonly [...Got, string]>;

/** Words of the report on one document. */
export interface TerminalWords extends Record<Part, string> {
  slogan: Heads<4>;
  quantity: Heads<4>;
  none: string;
  commitment: Record<Commitment, string>;
  bound: Record<Bound, string>;
  kind: Record<SloganKind, string>;
  honourKind: Record<HonourKind, string>;
  level: Record<HonourLevel, string>;
  diagnostics: string;
}

/** Words of the reports on checked documents. */
export interface CheckWords {
  consistent(documents: number): string;
  findings(count: number): string;
  finding: Record<InconsistencyCode, string>;
  differs(stated: string): string;
  repeated(indicator: string, one: string, other: string): string;
  page(page: number): string;
  figures(zh: number, en: number, paired: number, findings: number): string;
  problem: Record<TranslationProblem, string>;
  slogans: string;
  sloganHead: Heads<3>;
  used: string;
  notUsed: string;
  none: string;
}

/** Words of the reports on several documents. */
export interface CorpusWords {
  none: string;
  slogans: string;
  indicators: string;
  sections: string;
  passages: string;
  fate: Record<SloganFate, string>;
  rewording: Record<Rewording, string>;
  rewordedHead: Heads<3>;
  unmatched(before: number, after: number): string;
  indicatorHead: Heads<6>;
  status: Record<ClaimStatus, string>;
  measure: Record<Measure, string>;
  bound: Record<Bound, string>;
  commitment: Record<Commitment, string>;
  boundChanged: string;
  commitmentChanged: string;
  keptSections(count: number): string;
  shares(carried: string, reworded: string, fresh: string): string;
  passageHead: Heads<2>;
  more(count: number): string;
  documents(documents: number, places: number): string;
  unlabelled(files: string): string;
  targets: string;
  targetHead: Heads<6>;
  stated(stated: number, notStated: number, notFound: number): string;
  terms: string;
  termHead: Heads<3>;
  moreRows(count: number): string;
  onlyHere: string;
  keywordHead: Heads<5>;
  candidates: string;
  candidateHead: Heads<5>;
  lineHead: Heads<5>;
  dispersion(row: Dispersion): string;
  collocateHead: Heads<5>;
  codedHead: Heads<3>;
  evaluation(evaluation: CodingEvaluation): string;
}

/** Words of the explanations. */
export interface ExplainWords {
  slot: Record<ClaimSlot, string>;
  noClaim(rule: string): string;
  isClaim: string;
  nobody: string;
  asked(names: string): string;
  none: string;
}

/** What the commands about verdicts say. */
export interface ReviewWords {
  measures: Record<"items" | "whole" | "found", string>;
  withoutDocument(count: number): string;
  interval: string;
  nothingJudged: string;
  agreement(one: string, other: string, items: number, observed: string, kappa: string): string;
  noSecondReader: string;
  disagreements(count: number): string;
  verdicts: Record<"right" | "wrong" | "changed" | "added", string>;
  badFile(file: string, line: number, detail: string): string;
  badResults(file: string): string;
}

/** Words of the lists of tables. */
export interface TableWords {
  page(number: number): string;
  table(number: number): string;
  index: string;
  /** Heads of the list, in its order. */
  columns: Record<"document" | "table" | "page" | "heading" | "caption" | "rows" | "columns" | "where", string>;
}

/** The words of the reports. What the command tells its user stands in the messages. */
export interface Words {
  terminal: TerminalWords;
  check: CheckWords;
  corpus: CorpusWords;
  explain: ExplainWords;
  review: ReviewWords;
  tables: TableWords;
}
