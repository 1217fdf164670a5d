import type { Clock } from "../time/clock.js";
import type { PeriodExpression } from "../time/period-expression.js";
import type { TimedPart } from "../time/timed-parts.js";
import type { Diagnostic, DocumentMeta, Mention, Section, SectionRole, Span } from "../types.js";
import type { Table } from "./table.js";

/** What a line of the clean text is. `apparatus` is text about the text: page chrome, index blocks, glossary, signature. */
export type BlockKind = "heading" | "paragraph" | "fragment" | "apparatus";

/** One line of the clean text. Spans of this stage and all later ones are offsets in the clean text until `analyze` maps them back. */
export interface Block extends Span {
  kind: BlockKind;
  section: number | null;
  /** Where the body starts: after a run-in heading, else `start`. A block that is all heading has `body === end`. */
  body: number;
}

/** A sentence of running text (up to `。`, `！`, `？` or the end of its block), headings left out. */
export interface Sentence extends Span {
  /** Index in `blocks`. */
  block: number;
  section: number | null;
  role: SectionRole | null;
  /** Where it is of a cell of a table that tells in words what its row is about. */
  cell?: CellOfProse;
}

/** What stands around a cell that is read as running text. */
export interface CellOfProse {
  /** The name of its row. */
  row: Mention | null;
  /** The time that its head names, or the caption of its table. */
  time: PeriodExpression | null;
}

/** An entry of the glossary (名词解释) or footnote at the end of the document. */
export interface GlossaryEntry {
  term: string;
  explanation: Span;
}

export interface DocumentStructure {
  text: string;
  /** As it is written, unit for unit beside `text`. */
  written: string;
  /** Stretches in which no figure is to be read, see `CleanText`. */
  doubtful: readonly Span[];
  /** When the document speaks, what it reports on and plans for. */
  clock: Clock;
  blocks: Block[];
  sections: Section[];
  /** The times that the heading of each section names. */
  headingTimes: readonly (readonly TimedPart[])[];
  /** Sections that begin with the title of the document once more: the page holds its text twice. */
  repetitions: ReadonlySet<number>;
  /** Where the text begins once more further down its page: offsets, in order. Nothing is carried over these. */
  copies: readonly number[];
  /** Tables of two rows or more; their lines are fragments among the blocks. */
  tables: Table[];
  sentences: Sentence[];
  glossary: GlossaryEntry[];
  meta: DocumentMeta;
  diagnostics: Diagnostic[];
}
