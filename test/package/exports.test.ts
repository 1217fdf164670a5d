import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import * as output from "../../packages/output/src/index.js";
import * as readDocumentsOf from "../../packages/readers/src/corpus/index.js";
import * as readers from "../../packages/readers/src/index.js";
import * as bilingual from "../../src/bilingual/index.js";
import * as consistency from "../../src/consistency/index.js";
import * as corpus from "../../src/corpus/index.js";
import * as root from "../../src/index.js";
import * as review from "../../src/review/index.js";
import * as schema from "../../src/schema/index.js";
import * as intl from "../../src/segmenters/intl.js";
import * as jiebaWasm from "../../src/segmenters/jieba-wasm.js";
import * as nodeRsJieba from "../../src/segmenters/node-rs-jieba.js";
import * as nodejieba from "../../src/segmenters/nodejieba.js";
import * as tables from "../../src/tables/index.js";
import * as text from "../../src/text/index.js";

test("the names that each entry exports", () => {
  expect(Object.keys(root).sort()).toEqual([
    "TifaError",
    "analyze",
    "createAnalyzer",
    "explain",
    "explainAll",
    "extractAchievements",
    "extractQuantities",
    "extractSlogans",
    "extractTargets",
    "locate",
    "parseNumeral",
    "splitSections",
  ]);
  expect(Object.keys(schema).sort()).toEqual([
    "DIAGNOSTICS",
    "analysisJsonSchema",
    "analysisSchema",
    "analyzeOptionsSchema",
    "claimRulesSchema",
    "claimSchema",
    "diagnosticSchema",
    "documentMetaSchema",
    "glossSchema",
    "honourSchema",
    "lexiconEntrySchema",
    "lexiconJsonSchema",
    "mentionSchema",
    "periodSchema",
    "quantitySchema",
    "sectionSchema",
    "sloganOccurrenceSchema",
    "sloganSchema",
    "spanSchema",
    "yearsSchema",
  ]);
  expect(Object.keys(tables).sort()).toEqual([
    "CLAIM_FIELDS",
    "COMPARISON_TABLES",
    "DOCUMENT_FIELDS",
    "HONOUR_FIELDS",
    "KEYWORD_TABLES",
    "ROWS",
    "SEARCH_TABLES",
    "SECTION_FIELDS",
    "SERIES_TABLES",
    "SLOGAN_FIELDS",
    "TABLE_NAMES",
    "TRANSLATION_TABLES",
    "VALUE_WORDS",
    "briefFields",
    "briefText",
    "codebook",
    "figureText",
    "fillTable",
    "genreText",
    "labelIn",
    "numberIn",
    "onOneLine",
    "pageAt",
    "printable",
    "printableJson",
    "printableValue",
    "rulesText",
    "sectionAt",
    "sectionPaths",
    "sentenceAround",
    "tableOf",
  ]);
  expect(Object.keys(text)).toEqual(["setLines"]);
  expect(Object.keys(nodeRsJieba)).toEqual(["nodeRsJieba"]);
  expect(Object.keys(nodejieba)).toEqual(["nodejieba"]);
  expect(Object.keys(intl)).toEqual(["intl"]);
  expect(Object.keys(jiebaWasm)).toEqual(["loadJiebaWasm"]);
  expect(Object.keys(output).sort()).toEqual([
    "TABLE_NAMES",
    "csvLine",
    "csvOfRows",
    "fillReportPage",
    "fillTable",
    "quantityTable",
    "reportDataIn",
    "sheetsXlsx",
    "tableCsv",
    "tableMarkdown",
    "tableOf",
    "tablesXlsx",
    "toCsv",
    "toMarkdown",
    "toNdjson",
    "toXlsx",
  ]);
  expect(Object.keys(corpus).sort()).toEqual([
    "COMPARISON_TABLES",
    "DocumentPlaces",
    "KEYWORD_TABLES",
    "LEAST_EXAMPLES",
    "NumberedPlaces",
    "SERIES_TABLES",
    "cite",
    "citedDocument",
    "codeDocument",
    "codedTable",
    "compare",
    "comparisonTables",
    "concordance",
    "createCoder",
    "createMatrix",
    "createSearch",
    "createSeries",
    "createWordReader",
    "keywordTables",
    "keywords",
    "labelOf",
    "matrixMarket",
    "matrixTables",
    "modelTables",
    "nearIndicators",
    "normalIndicator",
    "numberedSentences",
    "panel",
    "panelCodebook",
    "panelDocument",
    "panelOf",
    "panelTables",
    "searchTables",
    "series",
    "seriesTables",
    "statedFigure",
    "termCandidates",
    "trainCoder",
  ]);
  expect(Object.keys(bilingual).sort()).toEqual(["TRANSLATION_TABLES", "checkTranslation", "translationTables"]);
  expect(Object.keys(review).sort()).toEqual([
    "CHECKED_FIELDS",
    "ItemFinder",
    "VERDICT_COLUMNS",
    "VerdictFileError",
    "addedCells",
    "agreementTables",
    "checkedCells",
    "cohenKappa",
    "evaluate",
    "evaluationTable",
    "fieldLabel",
    "fileName",
    "itemKey",
    "mergeVerdicts",
    "placeOf",
    "readVerdicts",
    "reviewItems",
    "sameCell",
    "squash",
    "stratifiedSample",
    "textHash",
    "truthOf",
    "verdictTable",
    "wilson",
    "withoutText",
    "writeVerdicts",
  ]);
  expect(Object.keys(consistency).sort()).toEqual(["INCONSISTENCIES", "checkConsistency", "consistencyTable"]);
  expect(Object.keys(readers).sort()).toEqual([
    "DEFAULT_LIMITS",
    "ReadError",
    "detectFormat",
    "fetchBytes",
    "fetchInput",
    "groupBy",
    "holdsDocuments",
    "inputFiles",
    "isPattern",
    "matching",
    "parseInputPath",
    "readDocument",
  ]);
  expect(Object.keys(readDocumentsOf).sort()).toEqual([
    "MetadataTable",
    "PathPattern",
    "dateOf",
    "givenMetadata",
    "givenOfRow",
    "joinGiven",
    "readDocuments",
    "readExamples",
    "readTexts",
    "seriesOfDocuments",
    "seriesOfFiles",
  ]);
});

test("the entries of the package", () => {
  const manifest = readFileSync(new URL("../../package.json", import.meta.url), "utf8");
  const { exports, imports } = JSON.parse(manifest) as Record<"exports" | "imports", Record<string, unknown>>;
  expect(Object.keys(exports)).toEqual([
    ".",
    "./schema",
    "./tables",
    "./corpus",
    "./consistency",
    "./bilingual",
    "./review",
    "./text",
    "./node-rs-jieba",
    "./nodejieba",
    "./jieba-wasm",
    "./intl",
    "./package.json",
  ]);
  expect(imports).toEqual({
    "#default-segmenter": {
      browser: {
        import: "./dist/default-segmenter.browser.js",
        require: "./dist/default-segmenter.browser.cjs",
      },
      default: { import: "./dist/default-segmenter.js", require: "./dist/default-segmenter.cjs" },
    },
  });
});
