import type { SkipReason } from "tifa-readers";
import type { Shard, ShardFault } from "../batch/shard-fault.js";

/** What is wrong with a command line. */
export interface UsageWords {
  unknownOption(option: string, near: string | null): string;
  missingValue(option: string): string;
  missingArgument(argument: string): string;
  missingOption(option: string): string;
  /** `wanted`: the choices, or how a value looks. */
  invalidValue(option: string, value: string, wanted: string): string;
  tooMany: string;
}

/** The command's help as the library sets it. */
export interface HelpWords {
  /** Titles of its parts. */
  titles: Readonly<Record<"Usage:" | "Arguments:" | "Options:" | "Commands:", string>>;
  /** What the library writes into the usage line. */
  placeholders: Readonly<Record<"[options]" | "[command]", string>>;
  choices(list: string): string;
  usual(value: string): string;
  /** The two above behind what an option does. */
  notes(notes: readonly string[]): string;
}

/** What is said of parts of a batch and of what is made of its tables. */
export interface ScaleMessages {
  otherShard(folder: string, held: Shard | null): string;
  shardFault(fault: ShardFault): string;
  missingPackage(format: string, name: string): string;
  merged(done: number, failed: number, shards: number, folder: string): string;
}

/** What the command says, in both languages. Errors name what to do. */
export interface Messages {
  usageError(detail: string): string;
  usage: UsageWords;
  layout: HelpWords;
  /** A file that is none and looks like a subcommand. */
  nearCommand(file: string, command: string): string;
  noInput: string;
  /** What went wrong, by the code of the error. */
  reason(error: { code?: string | undefined; message: string }): string;
  noneRead: string;
  cannotRead(file: string, reason: string): string;
  isFolder(file: string): string;
  cannotWrite(file: string, reason: string): string;
  standardOutput: string;
  badLexicon(file: string, reason: string): string;
  badDate(date: string): string;
  badTerms(file: string, reason: string): string;
  missingEngine(name: string): string;
  /** What the library says of a package that is not installed, with what to do. */
  missingPeer(detail: string): string;
  needsOutputFile(format: string): string;
  tooFewDocuments(count: number): string;
  tooFewGroups(by: "document" | "year" | "place"): string;
  /** `near`: known names that are like it. */
  unknownIndicator(name: string, near: readonly string[]): string;
  notInPanel(files: string): string;
  /** No figure of the text is so written; `some` are figures that it has. */
  noSuchFigure(figure: string, some: readonly string[]): string;
  /** A word to search for has nothing that is searched. */
  emptyWord(word: string): string;
  panelDone(rows: number, places: number, stated: number, folder: string): string;
  matrixDone(documents: number, features: number, folder: string): string;
  badExamples(reason: string): string;
  /** `short`: the labels with fewer different sentences than `least`, and how many each has. */
  tooFewExamples(labels: number, short: readonly (readonly [label: string, count: number])[], least: number): string;
  /** Learning was ended from outside, after so many seconds or for want of memory. */
  trainingEnded(file: string, limit: "timeout" | "memory", seconds: number): string;
  badModel(file: string, reason: string): string;
  internal(detail: string): string;
  warning(file: string, detail: string): string;
  /** What a reader warns of, by its code; `null` leaves the reader's own words. */
  warned(warning: { code: string; message: string }): string;
  batchNothing(folder: string): string;
  batchForeign(folder: string): string;
  batchHeld(folder: string, holder: { pid: number; host: string; since: string } | null): string;
  batchRemoved(count: number, names: string): string;
  batchAgain(count: number): string;
  batchDone(done: number, failed: number, skipped: number, folder: string): string;
  scale: ScaleMessages;
  /** What a folder or an archive left out. */
  skipped(reason: SkipReason, count: number, names: string): string;
  badMetadata(source: string, reason: string): string;
  metadataUnused(count: number, names: string): string;
  metadataShared(count: number, names: string): string;
  metadataUnlike(count: number, names: string): string;
  noTables(count: number): string;
  severalTables(count: number): string;
  tablesDone(tables: number, documents: number, output: string): string;
  help: {
    description: string;
    files: string;
    format: string;
    only: string;
    output: string;
    lexicon: string;
    date: string;
    engine: string;
    timeout: string;
    memory: string;
    lang: string;
    color: string;
    version: string;
    help: string;
    schema: string;
    schemaName: string;
    report: string;
    reportOutput: string;
    batch: string;
    batchInputs: string;
    batchOutput: string;
    jobs: string;
    failFast: string;
    shard: string;
    merge: string;
    mergeFolders: string;
    texts: string;
    textField: string;
    metadata: string;
    metadataFrom: string;
    tables: string;
    tablesOutput: string;
    batchFormat: string;
    mcp: string;
    mcpFolder: string;
    compare: string;
    compareInputs: string;
    check: string;
    checkChinese: string;
    checkEnglish: string;
    consistency: string;
    explain: string;
    evaluate: string;
    evaluateResults: string;
    verdictFiles: string;
    mergeVerdicts: string;
    joinedVerdicts: string;
    figure: string;
    onlyTable: string;
    series: string;
    panel: string;
    panelOutput: string;
    search: string;
    searchWord: string;
    searchAnd: string;
    context: string;
    matrix: string;
    leastDocuments: string;
    term: string;
    terms: string;
    indicator: string;
    place: string;
    keywords: string;
    by: string;
    most: string;
    train: string;
    trainFile: string;
    trainOutput: string;
    folds: string;
    code: string;
    model: string;
    examples: string;
  };
}
