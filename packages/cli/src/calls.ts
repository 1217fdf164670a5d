import type { ComparisonTable, KeywordTable, SearchTable, SeriesTable, TranslationTable } from "tifa/tables";
import type { Part } from "./part.js";
import type { Format } from "./render.js";

/** Where documents are found, and what is said of them. */
export interface InputCall {
  /** The field that holds the text in rows of data. */
  textField?: string | undefined;
  /** A table about the documents. */
  metadata?: string | undefined;
  /** What the names of the files say, as a pattern. */
  metadataFrom?: string | undefined;
}

/** How documents are to be analysed. */
export interface AnalysisCall extends OneAnalysisCall, InputCall {}

/** The same, for the commands that name each document. */
export interface OneAnalysisCall {
  lexicon: string | undefined;
  /** When the documents were delivered; the commands that read documents of several years have no such option. */
  date?: string | undefined;
  /** How long a file may take, in seconds. */
  timeout: number | undefined;
  /** How much memory a file may take, in megabytes. */
  memory: number | undefined;
}

/** Which engine cuts words, for the commands that count words. */
export interface EngineCall {
  engine: EngineName | undefined;
}

/** Names for `--engine`. */
export const ENGINE_NAMES = ["node-rs", "nodejieba", "intl"] as const;
export type EngineName = (typeof ENGINE_NAMES)[number];

/** Formats of the commands that write tables. */
export const TABLE_FORMATS = ["text", "json", "csv", "xlsx", "parquet", "md"] as const;
export type TableFormat = (typeof TABLE_FORMATS)[number];

/** Where tables go, and how. */
export interface TableCall {
  format: TableFormat;
  output: string | undefined;
  color: boolean;
}

/** What a plain `tifa FILE…` was asked for. */
export interface ReadCall extends AnalysisCall {
  files: string[];
  format: Format | undefined;
  only: Part | undefined;
  output: string | undefined;
  color: boolean;
}

/** What `tifa report FILE…` was asked for. */
export interface ReportCall extends AnalysisCall {
  files: string[];
  output: string;
}

/** What a batch can make of its tables. */
export const BATCH_FORMATS = ["csv", "parquet", "duckdb", "stata"] as const;
export type BatchFormat = (typeof BATCH_FORMATS)[number];

export interface BatchCall extends AnalysisCall {
  inputs: string[];
  output: string;
  jobs: number | undefined;
  failFast: boolean;
  /** Keep each text as it was read. */
  texts: boolean;
  /** The part of the inputs that is read; all where it is left out. */
  shard: { index: number; count: number } | undefined;
  /** What to make of the tables besides. */
  format: BatchFormat[];
}

/** What `tifa merge OUT…` was asked for. */
export interface MergeCall {
  folders: string[];
  output: string;
  /** What to make of the tables besides. */
  format: BatchFormat[];
}

/** What `tifa mcp` was asked for. */
export interface McpCall extends OneAnalysisCall {
  folder: string;
}

export interface CompareCall extends AnalysisCall, TableCall {
  inputs: string[];
  only: ComparisonTable | undefined;
}

export interface SeriesCall extends AnalysisCall, TableCall {
  inputs: string[];
  only: SeriesTable | undefined;
  term: string[] | undefined;
  terms: string | undefined;
  indicator: string[] | undefined;
  place: string | undefined;
}

/** What `tifa panel IN… -o FOLDER` was asked for. */
export interface PanelCall extends AnalysisCall {
  inputs: string[];
  output: string;
  indicator: string[] | undefined;
  place: string | undefined;
}

/** What `tifa search WORD IN…` was asked for. */
export interface SearchCall extends AnalysisCall, EngineCall, TableCall {
  word: string;
  inputs: string[];
  /** Other words. */
  and: string[] | undefined;
  context: number | undefined;
  only: SearchTable | undefined;
}

/** What `tifa matrix IN… -o FOLDER` was asked for. */
export interface MatrixCall extends AnalysisCall, EngineCall {
  inputs: string[];
  output: string;
  leastDocuments: number | undefined;
}

export interface ConsistencyCall extends AnalysisCall, TableCall {
  files: string[];
}

/** What `tifa explain FILE` was asked for. */
export interface ExplainCall extends OneAnalysisCall {
  file: string;
  figure: string | undefined;
  format: "text" | "json";
  color: boolean;
}

/** What `tifa check ZH EN` was asked for. */
export interface CheckCall extends OneAnalysisCall, TableCall {
  zh: string;
  en: string;
  only: TranslationTable | undefined;
}

/** What `tifa evaluate RESULTS VERDICTS…` was asked for. */
export interface EvaluateCall extends TableCall {
  results: string;
  verdicts: string[];
}

/** What `tifa merge-verdicts FILE…` was asked for. */
export interface MergeVerdictsCall extends TableCall {
  files: string[];
  /** Where the joined verdicts go. */
  verdicts: string | undefined;
}

export interface KeywordsCall extends AnalysisCall, EngineCall, TableCall {
  inputs: string[];
  by: "document" | "year" | "place";
  most: number | undefined;
  only: KeywordTable | undefined;
}

export interface TrainCall extends EngineCall {
  file: string;
  output: string;
  folds: number | undefined;
  timeout: number | undefined;
  memory: number | undefined;
  color: boolean;
}

export interface CodeCall extends OneAnalysisCall, EngineCall, TableCall {
  model: string;
  inputs: string[];
}

/** What `tifa tables FILE…` was asked for. */
export interface TablesCall {
  inputs: string[];
  format: "text" | "json" | "csv" | "xlsx";
  output: string | undefined;
  timeout: number | undefined;
  memory: number | undefined;
  color: boolean;
}

/** What the command line asked for, one handler a subcommand. */
export interface Handlers {
  read(call: ReadCall): Promise<void>;
  report(call: ReportCall): Promise<void>;
  batch(call: BatchCall): Promise<void>;
  merge(call: MergeCall): Promise<void>;
  mcp(call: McpCall): Promise<void>;
  compare(call: CompareCall): Promise<void>;
  series(call: SeriesCall): Promise<void>;
  panel(call: PanelCall): Promise<void>;
  search(call: SearchCall): Promise<void>;
  matrix(call: MatrixCall): Promise<void>;
  check(call: CheckCall): Promise<void>;
  consistency(call: ConsistencyCall): Promise<void>;
  explain(call: ExplainCall): Promise<void>;
  evaluate(call: EvaluateCall): Promise<void>;
  mergeVerdicts(call: MergeVerdictsCall): Promise<void>;
  keywords(call: KeywordsCall): Promise<void>;
  train(call: TrainCall): Promise<void>;
  code(call: CodeCall): Promise<void>;
  tables(call: TablesCall): Promise<void>;
  schema(name: string): Promise<void>;
}
