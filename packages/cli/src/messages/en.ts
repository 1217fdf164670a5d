import type { SkipReason } from "tifa-readers";
import type { Messages } from "./message-set.js";
import { explained, matchesNothing } from "./reason.js";
import { REASONS_EN } from "./reasons.js";

const OTHER = {
  inputs: "they were dealt from different inputs",
  count: "their numbers of shards differ",
  settings: "their versions, options or lexicons differ",
};

/** Why a folder or an archive leaves something out. */
const SKIPPED: Record<SkipReason, string> = {
  ending: "no kind of document by their names",
  archive: "archives; unpack them",
  "no-text-field": "rows of data; say with --text-field which field is the text",
  "folder-link": "links to folders",
  hidden: "hidden",
  unreadable: "cannot be read",
};

export const en: Messages = {
  usageError: (detail) => `tifa: ${detail}; see tifa --help`,
  usage: {
    unknownOption: (option, near) => `there is no option ${option}${near ? `; perhaps ${near}` : ""}`,
    missingValue: (option) => `the option ${option} needs a value`,
    missingArgument: (argument) => `the argument ${argument} is missing`,
    missingOption: (option) => `the option ${option} must be given`,
    invalidValue: (option, value, wanted) => `${option} cannot be "${value}"; it can be: ${wanted}`,
    tooMany: "too many arguments",
  },
  layout: {
    titles: { "Usage:": "Usage:", "Arguments:": "Arguments:", "Options:": "Options:", "Commands:": "Commands:" },
    placeholders: { "[options]": "[options]", "[command]": "[command]" },
    choices: (list) => `one of ${list}`,
    usual: (value) => `${value} if left out`,
    notes: (notes) => ` (${notes.join("; ")})`,
  },
  nearCommand: (file, command) =>
    `tifa: there is no file ${file}, and no subcommand of that name; did you mean tifa ${command}?`,
  noInput: "tifa: no input; name a file, or - for standard input; see tifa --help",
  reason: (error) => explained(REASONS_EN, error),
  noneRead: "tifa: none of the files could be read",
  cannotRead: (file, reason) =>
    matchesNothing(file, reason) ? `tifa: no file matches ${file}` : `tifa: cannot read ${file}: ${reason}`,
  isFolder: (file) => `tifa: ${file} is a folder; for whole folders run tifa batch ${file} -o OUT`,
  cannotWrite: (file, reason) => `tifa: cannot write ${file}: ${reason}`,
  standardOutput: "standard output",
  badLexicon: (file, reason) => `tifa: lexicon ${file}: ${reason}`,
  badDate: (date) => `tifa: --date ${date}: give a date such as 2024-03-05, 2024-03 or 2024`,
  badTerms: (file, reason) => `tifa: terms file ${file}: ${reason}`,
  missingEngine: (name) =>
    `tifa: the engine ${name} does not come with the command; use node-rs, which does, or run npm install ${name} where tifa-cli is installed (with -g where that was)`,
  missingPeer: (detail) => `tifa: a package that this needs is missing: ${detail}`,
  needsOutputFile: (format) => `tifa: ${format} is a binary format; name a file with -o FILE`,
  tooFewDocuments: (count) => `tifa: a comparison needs two documents or more; read ${count}`,
  tooFewGroups: (by) => `tifa: keywords need two ${by}s or more to tell apart`,
  unknownIndicator: (name, near) =>
    `tifa: there is no indicator "${name}" in the table of names; it is followed as written${near.length > 0 ? `. Near ones: ${near.join(", ")}` : ""}`,
  noSuchFigure: (figure, some) =>
    some.length === 0
      ? `tifa: the text has no figures, so none is ${JSON.stringify(figure)}`
      : `tifa: no figure of the text has ${JSON.stringify(figure)} in it; it has ${some.join(", ")}`,
  emptyWord: (word) => `tifa: nothing to search for in ${JSON.stringify(word)}`,
  notInPanel: (files) =>
    `tifa: no place or no year could be read off, so these are in no row (--place names a place): ${files}`,
  panelDone: (rows, places, stated, folder) =>
    `${rows} rows of ${places} ${places === 1 ? "place" : "places"}, ${stated} targets stated; long.csv, wide.csv, documents.csv, labels.csv, panel.xlsx and codebook.md in ${folder}`,
  matrixDone: (documents, features, folder) =>
    `${documents} documents, ${features} features; matrix.mtx, documents.csv, vocabulary.csv and triplets.csv in ${folder}`,
  badExamples: (reason) => `tifa: coded examples: ${reason}`,
  tooFewExamples: (labels, short, least) =>
    labels < 2
      ? `tifa: coding needs two labels or more; the examples have ${labels}`
      : `tifa: too few examples: ${least} different sentences of each label are needed; ${short.map(([label, count]) => `${label} has ${count}, ${least - count} more`).join("; ")}`,
  trainingEnded: (file, limit, seconds) =>
    limit === "timeout"
      ? `tifa: learning from ${file} takes longer than ${seconds} s; raise --timeout, or give fewer examples`
      : `tifa: learning from ${file} takes more memory than it may; raise --memory, or give fewer examples`,
  badModel: (file, reason) => `tifa: cannot use the model ${file}: ${reason}`,
  internal: (detail) => `tifa: a fault of tifa itself: ${detail}; please report it with the input`,
  warning: (file, detail) => `tifa: ${file}: ${detail}`,
  warned: ({ message }) => message,
  batchNothing: (folder) => `tifa: nothing to read in ${folder}`,
  batchForeign: (folder) => `tifa: ${folder} holds other files; name an empty folder, or remove them`,
  batchHeld: (folder, holder) =>
    `tifa: ${folder} is being written by another tifa batch${holder ? ` (process ${holder.pid} on ${holder.host}, since ${holder.since})` : ""}; wait until it ends, or name another folder`,
  batchRemoved: (count, names) =>
    `tifa: ${count} ${count === 1 ? "file is" : "files are"} no longer there; their rows are removed: ${names}`,
  batchAgain: (count) =>
    `tifa: ${count} ${count === 1 ? "file is" : "files are"} read again: the file, the options or the version changed, or it could not be read in time`,
  batchDone: (done, failed, skipped, folder) =>
    `${done} ${done === 1 ? "file" : "files"} done, ${failed} failed, ${skipped} done before; results in ${folder}`,
  scale: {
    otherShard: (folder, held) =>
      held === null
        ? `tifa: ${folder} holds a batch without shards; name a folder of its own for each shard`
        : `tifa: ${folder} holds shard ${held.index}/${held.count}; name a folder of its own for each shard`,
    shardFault: (fault) => {
      switch (fault.kind) {
        case "none":
          return `tifa: ${fault.folder} holds no shard; tifa batch IN -o OUT --shard 1/16 makes one`;
        case "double":
          return `tifa: shard ${fault.index} is there twice: ${fault.folders.join(" and ")}`;
        case "missing":
          return `tifa: of ${fault.count} shards ${fault.indexes.length} ${fault.indexes.length === 1 ? "is" : "are"} missing: ${fault.indexes.join(", ")}`;
        case "unfinished":
          return fault.done > fault.own
            ? `tifa: ${fault.folder} holds ${fault.done} inputs, of which only ${fault.own} belong to its shard; read the shard into an empty folder`
            : `tifa: ${fault.folder} is not finished: ${fault.done} of ${fault.own} inputs; run its tifa batch again, which goes on where it was`;
        case "other":
          return `tifa: ${fault.folders.join(" and ")} are no shards of one batch: ${OTHER[fault.what]}`;
      }
    },
    missingPackage: (format, name) =>
      `tifa: ${format} needs ${name}, which is not installed; run npm install -g ${name}`,
    merged: (done, failed, shards, folder) =>
      `${shards} ${shards === 1 ? "shard" : "shards"} put together: ${done} ${done === 1 ? "file" : "files"} done, ${failed} failed; results in ${folder}`,
  },
  skipped: (reason, count, names) => `tifa: ${count} skipped: ${SKIPPED[reason]}: ${names}`,
  badMetadata: (source, reason) => `tifa: metadata ${source}: ${reason}`,
  metadataUnused: (count, names) =>
    `tifa: metadata: no document for ${count} ${count === 1 ? "row" : "rows"} of the table: ${names}`,
  metadataShared: (count, names) =>
    `tifa: metadata: ${count} ${count === 1 ? "row is" : "rows are"} used for several documents; name more of their paths: ${names}`,
  metadataUnlike: (count, names) =>
    `tifa: metadata: ${count} ${count === 1 ? "path is" : "paths are"} not of the form of --metadata-from: ${names}`,
  noTables: (count) => `tifa: there are no tables in ${count} ${count === 1 ? "document" : "documents"}`,
  severalTables: (count) => `tifa: there are ${count} tables; name a folder for them with -o FOLDER`,
  tablesDone: (tables, documents, output) =>
    `${tables} ${tables === 1 ? "table" : "tables"} of ${documents} ${documents === 1 ? "document" : "documents"} in ${output}`,
  help: {
    description: "Reads Chinese policy documents: sections, quantified achievements, targets and slogan terms",
    files: "files to read (PDF, DOCX, HTML, text …); - is standard input",
    format: "output format",
    only: "only one kind of result",
    output: "write to a file instead of standard output",
    lexicon: "a lexicon of your own (JSON)",
    date: "when the documents were delivered: 2024-03-05, 2024-03 or 2024; outweighs what the text says",
    engine: "word segmenter",
    timeout: "seconds that a file may take (default 120)",
    memory: "megabytes that a file may take (2048, or less on a small machine)",
    lang: "language of messages",
    color: "no colours",
    version: "show the version",
    help: "show this help",
    schema: "print the JSON Schema of the results",
    schemaName: "which object's schema",
    report: "write one web page for reading in a browser; takes several files, folders and patterns",
    reportOutput: "the page to write",
    batch: "read whole folders into tables; run again to continue where it stopped",
    batchInputs: "files or folders",
    batchOutput: "folder for the results",
    jobs: "worker threads",
    failFast: "stop at the first file that cannot be read",
    shard: "read only this part of the inputs, such as 3/16; tifa merge puts the parts together",
    merge: "put the shards of a batch together; names those that are missing, there twice or not finished",
    mergeFolders: "the output folders of all shards",
    texts: "keep each text as read, in the folder texts; positions in the tables count in it",
    textField: "the field that holds the text in CSV, JSON and JSON Lines files; each row is a document",
    metadata: "a table (CSV) of place, date, title, year … by file name",
    metadataFrom: 'what file names say, such as "{place}-{year}" or "{place}/{year}"',
    tables: "write the tables of documents out: reads PDF, DOCX, DOC, HTML and OFD",
    tablesOutput: "for csv a folder, for xlsx and json a file",
    batchFormat: "besides CSV: parquet, duckdb or stata; may be given several times",
    mcp: "let an AI assistant read a folder's documents and ask for their figures (Model Context Protocol)",
    mcpFolder: "the folder; nothing outside of it can be read",
    compare: "compare documents, each with the next: slogans, indicators, sections, passages",
    compareInputs: "two documents or more, or folders",
    check: "check a translation: value, unit and bound of each figure, official renderings of slogans",
    checkChinese: "the Chinese original",
    checkEnglish: "its English translation",
    explain: "why each figure was read as it was: which rules were asked, which decided, why it is no claim",
    evaluate: "how well results do against what readers said of them: precision of each field with its 95 % interval",
    evaluateResults: "the output folder of tifa batch, or JSON or a page with results",
    verdictFiles: "files of verdicts, as the page saves them: JSON Lines",
    mergeVerdicts: "join the verdicts of several readers; how far they agree (Cohen’s kappa), and where not",
    joinedVerdicts: "file for the joined verdicts",
    figure: "explain only figures that hold this text, such as 52.6",
    consistency: "check a document's figures against each other: parts and totals, rates and counts, growth and levels",
    onlyTable: "only one table",
    series: "follow targets, indicators and terms through years and places",
    panel: "a panel of annual targets and results, a row a place, year and indicator, with sentences and citations",
    panelOutput: "folder for the tables and their codebook",
    search: "a word in context through documents: concordance, frequency, dispersion, collocates",
    searchWord: "the word",
    searchAnd: "other words beside it",
    context: "characters on either side (default 30)",
    matrix: "a document-feature matrix for quanteda, scikit-learn and others",
    leastDocuments: "documents that a word must stand in, at the least (default 1)",
    term: "terms to count; all slogans if left out",
    terms: "terms to count, a file with one a line",
    indicator: "indicators to follow; those that reports state every year if left out",
    place: "the place that the documents speak for",
    keywords: "what sets documents, years or places apart, and candidates for new terms",
    by: "what is set apart",
    most: "words of each, at the most",
    train: "learn to code sentences from coded ones, and say how well by cross-validation",
    trainFile: "coded examples: CSV whose first line names the columns text and label",
    trainOutput: "file for the model",
    folds: "folds of the cross-validation",
    code: "code every sentence of files with a trained model",
    model: "a model that tifa train wrote",
    examples: `
Examples:
  tifa report.pdf                               read it in the terminal
  tifa report.docx -f xlsx -o report.xlsx       read it in Excel
  tifa report.txt --only targets --format csv   the targets alone, as CSV
  tifa report report.pdf -o report.html         read it in a browser
  tifa batch reports/ -o results                a whole folder
  tifa compare 2023.txt 2024.txt                what changed between two years
  tifa check 报告.docx report.docx              the figures of a translation
  tifa series reports/ -f xlsx -o series.xlsx   targets and results by year
  tifa panel reports/ -o panel                  a panel for pandas, R or Stata
  tifa search 高质量发展 reports/               a word in context, year by year`,
  },
};
