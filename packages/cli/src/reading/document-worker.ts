import { parentPort } from "node:worker_threads";
import { move, transferableSymbol, valueSymbol } from "piscina";
import type { Analyzer } from "tifa";
import { createAnalyzer } from "tifa";
import type { AnalyzedDocument } from "tifa/tables";
import type { DocumentText } from "tifa-readers";
import { readDocument } from "tifa-readers";
import { analyzeOptions } from "../analyze-options.js";
import { type FileResult, failedResult, packDocument } from "../batch/output-files.js";
import { messagesIn } from "../messages/messages.js";
import { analyzed } from "./analyzed.js";
import { type Failure, failureOf } from "./failure.js";

/** The options that bear on the analysis: the same for every file. */
export interface WorkerSettings {
  lexicon: string | undefined;
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
  /** Time that the readers may take. */
  milliseconds: number;
  settings: WorkerSettings;
}

/** What a worker says of a file; errors would lose their codes on the way to the main thread. */
export type Outcome<Result> = { result: Result } | { failure: Failure };

let analyzer: Promise<Analyzer> | undefined;

/** Reads a file. */
export async function readTask(task: WorkerTask): Promise<Outcome<DocumentText>> {
  return outcomeOf(() => read(task));
}

/** Reads and analyses a file. */
export async function analyzeTask(task: WorkerTask): Promise<Outcome<AnalyzedDocument>> {
  return outcomeOf(() => analyze(task));
}

/** Reads and analyses a file for a batch. The main thread gets the bytes to append, and gets them without a copy. */
export async function packTask(task: WorkerTask): Promise<FileResult> {
  const outcome = await outcomeOf(async () => packDocument(await analyze(task)));
  const packed = "result" in outcome ? outcome.result : failedResult(task.id, outcome.failure);
  return move({ [transferableSymbol]: packed.bytes.buffer, [valueSymbol]: packed }) as unknown as FileResult;
}

async function read({ number, id, path, bytes, milliseconds }: WorkerTask): Promise<DocumentText> {
  parentPort?.postMessage({ begun: number });
  return readDocument(bytes ?? path ?? id, { name: id, limits: { milliseconds } });
}

async function analyze(task: WorkerTask): Promise<AnalyzedDocument> {
  analyzer ??= analyzeOptions(task.settings, messagesIn("en")).then(createAnalyzer);
  const ready = await analyzer;
  return analyzed(task.id, await read(task), ready);
}

async function outcomeOf<Result>(work: () => Promise<Result>): Promise<Outcome<Result>> {
  try {
    return { result: await work() };
  } catch (thrown) {
    return { failure: failureOf(thrown) };
  }
}
