import { type Analyzer, createAnalyzer } from "tifa";
import { type CorpusDocument, createSeries, type Series, type SeriesOptions } from "tifa/corpus";
import type { GivenMetadata } from "tifa/tables";
import { type DocumentText, inputFiles, readDocument } from "../index.js";
import { dateOf, givenOfRow, joinGiven } from "../metadata/index.js";

/** Characters of text that wait in memory for their terms to be counted; files beyond that are read twice. */
const MOST_HELD = 16_000_000;

/** How files are read and analysed, and what is known of them beforehand. */
export interface ReadDocumentsOptions {
  /** From `createAnalyzer`, with options of one's own; by the date of a document, where the caller says that. */
  analyzer?: Analyzer | ((date: string | undefined) => Analyzer) | undefined;
  /** The place that all documents speak for, where the caller knows it. */
  place?: string | undefined;
  /** What the caller says of a document, by its path. It comes before what the other fields of a row of data say. */
  given?: ((file: string) => GivenMetadata | undefined) | undefined;
  /** Told of each file that cannot be read, which is then left out. Without it, the error is thrown. */
  onError?: ((file: string, error: unknown) => void) | undefined;
  /** Reads a file; `readDocument` unless the caller has another way. */
  read?: ((file: string) => Promise<DocumentText>) | undefined;
}

/**
 * Reads and analyses files and folders, one document at a time.
 *
 * @param inputs Files, and folders that are searched for readable files.
 * @throws {ReadError} and system errors, unless `onError` is given.
 * @example
 * for await (const { id, analysis } of readDocuments(["reports/"])) console.log(id, analysis.targets.length);
 */
export async function* readDocuments(
  inputs: readonly string[],
  { analyzer = createAnalyzer(), place, given: givenOf, onError, read }: ReadDocumentsOptions = {},
): AsyncGenerator<CorpusDocument> {
  for await (const { id, text, pages, fields } of readTexts(inputs, onError, read)) {
    const given = joinGiven([givenOf?.(id) ?? null, fields ? givenOfRow(fields) : null]);
    const { analyze } = typeof analyzer === "function" ? analyzer(dateOf(given)) : analyzer;
    const label = place === undefined || given.place !== undefined ? {} : { place };
    yield { id, text, analysis: analyze(text), ...(pages ? { pages } : {}), given, ...label };
  }
}

/**
 * A series over files and folders of any size: documents are read one at a time. Where no terms are named, the slogans of all are counted
 * in each when all were read: in the texts held since, a few dozen megabytes of them, and in the others as they are read again.
 *
 * @example
 * const { targets } = await seriesOfFiles(["reports/"], { place: "临江县" });
 */
export async function seriesOfFiles(
  inputs: readonly string[],
  options: SeriesOptions & ReadDocumentsOptions = {},
): Promise<Series> {
  const { terms, indicators, ...reading } = options;
  const readAgain = (ids: readonly string[]) => readTexts(ids, reading.onError, reading.read);
  return seriesOfDocuments(readDocuments(inputs, reading), { terms, indicators }, readAgain);
}

/**
 * A series over documents as they come; see `seriesOfFiles`.
 *
 * @param readAgain Reads the texts that were too many to hold, by the names of their documents; one that it leaves out is not counted.
 * @example
 * await seriesOfDocuments(readDocuments(["reports/"]), { indicators: ["GDP"] }, (ids) => readTexts(ids));
 */
export async function seriesOfDocuments(
  documents: AsyncIterable<CorpusDocument>,
  { terms, indicators }: SeriesOptions,
  readAgain: (ids: readonly string[]) => AsyncIterable<{ id: string; text: string }>,
): Promise<Series> {
  const builder = createSeries({ terms, indicators });
  const added = new Map<string, string | null>();
  let held = 0;
  for await (const document of documents) {
    const { id, text } = document;
    if (added.has(id)) continue;
    builder.add(document);
    const hold = terms === undefined && held + text.length <= MOST_HELD;
    if (hold) held += text.length;
    added.set(id, hold ? text : null);
  }
  if (terms !== undefined) return builder.result();
  const again: string[] = [];
  for (const [id, text] of added) {
    if (text === null) again.push(id);
    else builder.count(id, text);
  }
  for await (const { id, text } of readAgain(again)) builder.count(id, text);
  return builder.result();
}

/**
 * Reads files and folders without analysing them, one at a time; see `readDocuments`.
 *
 * @example
 * for await (const { id, text } of readTexts(["reports/"])) console.log(id, text.length);
 */
export async function* readTexts(
  inputs: readonly string[],
  onError?: ReadDocumentsOptions["onError"],
  read: NonNullable<ReadDocumentsOptions["read"]> = readDocument,
): AsyncGenerator<DocumentText & { id: string }> {
  for await (const id of inputFiles(inputs)) {
    try {
      yield { id, ...(await read(id)) };
    } catch (error) {
      if (onError === undefined) throw error;
      onError(id, error);
    }
  }
}
