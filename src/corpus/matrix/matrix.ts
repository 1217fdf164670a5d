import { resolveSegmenter } from "../../segmenters/resolve-segmenter.js";
import { type Column, fillTable, type Table } from "../../tables/tables.js";
import type { Segmenter } from "../../types.js";
import type { CorpusDocument } from "../corpus-document.js";
import { readDocument } from "../document-reading.js";
import { type DocumentLabel, labelOf } from "../label.js";
import { labelColumns } from "../label-columns.js";
import { isContentWord } from "../words/content-words.js";
import { runningRuns } from "../words/running-runs.js";

/** How words are cut and which of them a matrix has. */
export interface MatrixOptions {
  /** Cuts the words. Default on Node: `@node-rs/jieba`. */
  segmenter?: Segmenter | undefined;
  /** A word stands in this many documents at least. Default 1. */
  leastDocuments?: number | undefined;
}

/** A word of the vocabulary. */
export interface Feature {
  /** The word, or a slogan term in its canonical form. */
  feature: string;
  /** In all documents. */
  count: number;
  /** Documents that have it. */
  documents: number;
}

/** How often a feature stands in a document; both are numbered from 1, as Matrix Market does. */
export interface MatrixEntry {
  /** Number of the row: the place in `FeatureMatrix.documents`, from 1. */
  document: number;
  /** Number of the column: the place in `FeatureMatrix.features`, from 1. */
  feature: number;
  /** Occurrences, 1 or more: zeros have no entry. */
  count: number;
}

/** A sparse document-feature matrix. Plain JSON. */
export interface FeatureMatrix {
  /** In the order in which they were added; `words` counts the words of content, those below `leastDocuments` too. */
  documents: (DocumentLabel & { words: number })[];
  /** The vocabulary, sorted by UTF-16 units. */
  features: Feature[];
  /** By document, then by feature. */
  entries: MatrixEntry[];
}

/** Counts words document by document; of each it keeps the counts. */
export interface MatrixBuilder {
  /** Counts the words of a document, whose text is not kept. */
  add(document: CorpusDocument): void;
  /** The matrix of the documents added so far. */
  result(): FeatureMatrix;
}

/**
 * Starts a document-feature matrix of the words of content, slogan terms as one word each; page furniture and formulas of address are not
 * counted.
 *
 * @example
 * const matrix = createMatrix();
 * for (const document of documents) matrix.add(document);
 * await writeFile("matrix.mtx", matrixMarket(matrix.result()));
 */
export function createMatrix({ segmenter, leastDocuments = 1 }: MatrixOptions = {}): MatrixBuilder {
  const engine = resolveSegmenter(segmenter);
  const rows: { label: DocumentLabel; counts: Map<string, number> }[] = [];
  return {
    add(document) {
      const counts = new Map<string, number>();
      for (const run of runningRuns(document, engine, readDocument(document.text))) {
        for (const word of run) if (isContentWord(word)) counts.set(word.word, (counts.get(word.word) ?? 0) + 1);
      }
      rows.push({ label: labelOf(document), counts });
    },
    result() {
      const all = new Map<string, Feature>();
      for (const { counts } of rows) {
        for (const [feature, count] of counts) {
          const known = all.get(feature) ?? { feature, count: 0, documents: 0 };
          all.set(feature, { feature, count: known.count + count, documents: known.documents + 1 });
        }
      }
      const features = [...all.values()]
        .filter(({ documents }) => documents >= leastDocuments)
        .sort((a, b) => (a.feature < b.feature ? -1 : 1));
      const numbers = new Map(features.map(({ feature }, at) => [feature, at + 1]));
      const entries = rows.flatMap(({ counts }, at) =>
        [...counts]
          .flatMap(([word, count]) => {
            const feature = numbers.get(word);
            return feature === undefined ? [] : [{ document: at + 1, feature, count }];
          })
          .sort((a, b) => a.feature - b.feature),
      );
      const sum = (counts: ReadonlyMap<string, number>) => [...counts.values()].reduce((a, b) => a + b, 0);
      return { documents: rows.map(({ label, counts }) => ({ ...label, words: sum(counts) })), features, entries };
    },
  };
}

/** A matrix in the coordinate format of Matrix Market, which `scipy.io.mmread` and R's `Matrix::readMM` read: rows are documents, columns features. */
export function matrixMarket({ documents, features, entries }: FeatureMatrix): string {
  const lines = entries.map(({ document, feature, count }) => `${document} ${feature} ${count}`);
  const size = `${documents.length} ${features.length} ${entries.length}`;
  return `${["%%MatrixMarket matrix coordinate integer general", size, ...lines].join("\n")}\n`;
}

const DOCUMENT_COLUMNS: readonly Column<DocumentLabel & { words: number }>[] = [
  ...labelColumns,
  { name: "words", zh: "词数", en: "Words", cell: ({ words }) => words },
];

const FEATURE_COLUMNS: readonly Column<Feature>[] = [
  { name: "feature", zh: "词", en: "Feature", cell: ({ feature }) => feature },
  { name: "count", zh: "次数", en: "Count", cell: ({ count }) => count },
  { name: "documents", zh: "见于文件", en: "Documents", cell: ({ documents }) => documents },
];

/**
 * What belongs to a matrix, as tables: `documents` and `vocabulary` name its rows and columns in order, `triplets` holds the counts by name, as
 * `tidytext::cast_dfm` and `pandas.pivot_table` take them.
 */
export function matrixTables({ documents, features, entries }: FeatureMatrix): Table[] {
  const triplet: readonly Column<MatrixEntry>[] = [
    { name: "document", zh: "文件", en: "Document", cell: (entry) => documents[entry.document - 1]!.id },
    { name: "feature", zh: "词", en: "Feature", cell: (entry) => features[entry.feature - 1]!.feature },
    { name: "count", zh: "次数", en: "Count", cell: ({ count }) => count },
  ];
  return [
    fillTable({ name: "documents", zh: "文件", en: "Documents" }, DOCUMENT_COLUMNS, documents),
    fillTable({ name: "vocabulary", zh: "词表", en: "Vocabulary" }, FEATURE_COLUMNS, features),
    fillTable({ name: "triplets", zh: "三元组", en: "Triplets" }, triplet, entries),
  ];
}
