import { parentPort } from "node:worker_threads";
import { move, transferableSymbol, valueSymbol } from "piscina";
import type { Analyzer } from "tifa";
import { type CodedSentence, codeDocument, createCoder, type PanelDocument, panelDocument } from "tifa/corpus";
import type { AnalyzedDocument, GivenMetadata } from "tifa/tables";
import type { DocumentText } from "tifa-readers";
import { readDocument } from "tifa-readers";
import { analyzeOptions } from "../analyze-options.js";
import { dropText, keepText } from "../batch/kept-texts.js";
import { type FileResult, failedResult, packDocument } from "../batch/output-files.js";
import type { EngineName } from "../calls.js";
import type { Training } from "../corpus/train-on-examples.js";
import { engineOf } from "../engines.js";
import { messagesIn } from "../messages/messages.js";
import { analyzed } from "./analyzed.js";
import { analyzersByDate } from "./analyzers-by-date.js";
import { type Failure, failureOf } from "./failure.js";

/** The options that bear on the analysis: the same for every file. */
export interface WorkerSettings {
  lexicon: string | undefined;
  date?: string | undefined;
}

/** One file for a worker. */
export interface WorkerTask {
  /** By which the pool knows the task that has begun. */
  number: number;
  /** What rows call the document. */
  id: string;
  /** Where it stands; its bytes, where they were read already. */
  path?: string;
  bytes?: Uint8Array;
  /** The other fields of the row that the bytes are. */
  fields?: Record<string, string> | undefined;
  /** The field that holds the text, where the path is that of a row. */
  textField?: string | undefined;
  /** What the caller says of the document. */
  given?: GivenMetadata | undefined;
  /** A folder that is to keep the text as it was read. */
  texts?: string | undefined;
  /** Time that the readers may take. */
  milliseconds: number;
  settings: WorkerSettings;
  /** For a panel: the indicators that are followed, and the place where the caller knows it. */
  panel?: { indicators: readonly string[] | undefined; place: string | undefined };
  /** For learning from coded examples. */
  training?: { engine: EngineName | undefined; folds: number | undefined };
  /** For coding: the text of a model that was trained before. */
  coding?: { model: string; engine: EngineName | undefined };
}

/** The functions that the pool may call. */
export type WorkerTaskName = "readTask" | "analyzeTask" | "packTask" | "panelTask" | "trainTask" | "codeTask";

/** What a worker says of a file; errors would lose their codes on the way to the main thread. */
export type Outcome<Result> = { result: Result } | { failure: Failure };

type Coder = ReturnType<typeof createCoder>;

let coder: Promise<Coder> | undefined;
let analyzers: Promise<(date: string | undefined) => Analyzer> | undefined;

/** Reads a file. */
export async function readTask(task: WorkerTask): Promise<Outcome<DocumentText>> {
  return outcomeOf(() => read(task));
}

/** Reads and analyses a file. */
export async function analyzeTask(task: WorkerTask): Promise<Outcome<AnalyzedDocument>> {
  return outcomeOf(() => analyze(task));
}

/** Reads and analyses a file and keeps of it what a panel needs: much less than the analysis to hand over. */
export async function panelTask(task: WorkerTask): Promise<Outcome<PanelDocument>> {
  return outcomeOf(async () => {
    const { indicators, place } = task.panel ?? {};
    const document = await analyze(task);
    const label = document.given?.place === undefined ? { place } : {};
    return panelDocument({ ...document, ...label }, { indicators });
  });
}

/** Learns to code from the examples in a file. */
export async function trainTask({ number, id, training }: WorkerTask): Promise<Outcome<Training>> {
  parentPort?.postMessage({ begun: number });
  return outcomeOf(async () => {
    const { engine, folds } = training ?? {};
    const { trainOnExamples } = await import("../corpus/train-on-examples.js");
    return trainOnExamples(id, { segmenter: await engineOf({ engine }, messagesIn("en")), folds });
  });
}

/** Reads a file and codes its sentences. */
export async function codeTask(task: WorkerTask): Promise<Outcome<CodedSentence[]>> {
  return outcomeOf(async () => {
    const { text } = await read(task);
    coder ??= coderOf(task.coding!);
    return codeDocument({ id: task.id, text }, await coder);
  });
}

async function coderOf({ model, engine }: NonNullable<WorkerTask["coding"]>): Promise<Coder> {
  return createCoder(JSON.parse(model), { segmenter: await engineOf({ engine }, messagesIn("en")) });
}

/** Reads and analyses a file for a batch. The main thread gets the bytes to append, and gets them without a copy. */
export async function packTask(task: WorkerTask): Promise<FileResult> {
  const { id, texts } = task;
  const outcome = await outcomeOf(async () => {
    const document = await analyze(task);
    if (texts !== undefined) await keepText(texts, id, document.text);
    return packDocument(document);
  });
  if ("failure" in outcome && texts !== undefined) await dropText(texts, id);
  const packed = "result" in outcome ? outcome.result : failedResult(task.id, outcome.failure);
  return move({ [transferableSymbol]: packed.bytes.buffer, [valueSymbol]: packed }) as unknown as FileResult;
}

async function read(task: WorkerTask): Promise<DocumentText> {
  const { number, id, path, bytes, fields, textField, milliseconds } = task;
  parentPort?.postMessage({ begun: number });
  const text = await readDocument(bytes ?? path ?? id, { name: id, limits: { milliseconds }, textField });
  return fields ? { ...text, fields } : text;
}

async function analyze(task: WorkerTask): Promise<AnalyzedDocument> {
  analyzers ??= analyzeOptions(task.settings, messagesIn("en")).then(analyzersByDate);
  const ready = await analyzers;
  return analyzed(task.id, await read(task), ready, task.given);
}

async function outcomeOf<Result>(work: () => Promise<Result>): Promise<Outcome<Result>> {
  try {
    return { result: await work() };
  } catch (thrown) {
    return { failure: failureOf(thrown) };
  }
}
