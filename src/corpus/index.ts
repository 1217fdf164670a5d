/**
 * `import … from "tifa/corpus"`: many documents. 多份文件。
 *
 * Comparison, series and panels, concordance and matrix, keywords, coding, citation.
 *
 * @module
 */

export {
  COMPARISON_TABLES,
  type ComparisonTable,
  KEYWORD_TABLES,
  type KeywordTable,
  SERIES_TABLES,
  type SeriesTable,
} from "../tables/table-names.js";
export { type Citation, cite } from "./citation/citation.js";
export { type CitedDocument, citedDocument } from "./citation/cited-document.js";
export { type DocumentPlace, DocumentPlaces } from "./citation/document-places.js";
export { NumberedPlaces, type NumberedSentence } from "./citation/numbered-places.js";
export { numberedSentences } from "./citation/numbered-sentences.js";
export type { Publication } from "./citation/publication.js";
export { type CodedSentence, codeDocument } from "./coding/code-document.js";
export { type Coding, type CodingModel, createCoder, type TrainOptions, trainCoder } from "./coding/coder.js";
export type { CodingEvaluation, LabelScore } from "./coding/evaluation.js";
export { type CodedExample, LEAST_EXAMPLES } from "./coding/examples.js";
export { codedTable, modelTables } from "./coding/tables.js";
export type { TellingWord } from "./coding/telling-words.js";
export { type Comparison, type ComparisonStep, compare } from "./compare/compare.js";
export type { Stretch } from "./compare/differences.js";
export type { IndicatorChange } from "./compare/indicators.js";
export type { Rewording } from "./compare/near-forms.js";
export type { PassageChange, Passages } from "./compare/passages.js";
export type { SectionChange, SectionFate, SectionSide } from "./compare/sections.js";
export type { SloganChange, SloganFate, SloganSide } from "./compare/slogans.js";
export { comparisonTables } from "./compare/tables.js";
export type { TermRank } from "./compare/term-rank.js";
export type { CorpusDocument } from "./corpus-document.js";
export type { DocumentSentence } from "./document-sentences.js";
export type { Figure } from "./indicators/figure.js";
export type { FigureYear, YearSource } from "./indicators/figure-year.js";
export type { Measure } from "./indicators/measure.js";
export { nearIndicators } from "./indicators/near-indicators.js";
export { normalIndicator } from "./indicators/normal-form.js";
export { type StatedFigure, statedFigure } from "./indicators/stated-figure.js";
export { type CandidateOptions, type TermCandidate, termCandidates } from "./keywords/candidates.js";
export { type GroupKeywords, type Keyword, type KeywordOptions, keywords } from "./keywords/keywords.js";
export { keywordTables } from "./keywords/tables.js";
export { type DocumentLabel, labelOf } from "./label.js";
export {
  createMatrix,
  type Feature,
  type FeatureMatrix,
  type MatrixBuilder,
  type MatrixEntry,
  type MatrixOptions,
  matrixMarket,
  matrixTables,
} from "./matrix/matrix.js";
export { panelCodebook } from "./panel/codebook.js";
export {
  type Panel,
  type PanelCell,
  type PanelledDocument,
  type PanelRow,
  type PanelStatus,
  panel,
  panelOf,
} from "./panel/panel.js";
export { type PanelDocument, type PanelOptions, panelDocument } from "./panel/panel-document.js";
export { panelTables } from "./panel/tables.js";
export type { LabelSource } from "./place.js";
export type { RolePart } from "./role-map.js";
export type { Collocate } from "./search/collocates.js";
export {
  type ConcordanceLine,
  type ConcordanceOptions,
  concordance,
  type DocumentConcordance,
  type WordInDocument,
} from "./search/concordance.js";
export { createSearch, type Dispersion, type Search, type SearchOptions, type SearchResult } from "./search/search.js";
export { searchTables } from "./search/tables.js";
export type { Mentioned } from "./series/plan-mentions.js";
export {
  createSeries,
  type Series,
  type SeriesBuilder,
  type SeriesDocument,
  type SeriesOptions,
  series,
} from "./series/series.js";
export { seriesTables } from "./series/tables.js";
export type { TargetReason, TargetRow, TargetState } from "./series/targets.js";
export type { PartCount, SeriesTerm, TermCount } from "./series/term-counts.js";
export type { Significance } from "./statistics/association.js";
export { createWordReader, type WordReader } from "./words/word-reader.js";
export type { CorpusWord } from "./words/word-runs.js";
