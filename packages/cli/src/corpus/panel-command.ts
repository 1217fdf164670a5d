import { join } from "node:path";
import { nearIndicators, type PanelDocument, panelCodebook, panelOf, panelTables } from "tifa/corpus";
import { onOneLine } from "tifa/tables";
import { analyzeOptions } from "../analyze-options.js";
import type { PanelCall } from "../calls.js";
import { KnownMetadata } from "../inputs/known-metadata.js";
import { someFilesOf } from "../inputs/named-files.js";
import type { Language } from "../language.js";
import { makeOutputFolder } from "../make-folder.js";
import type { Messages } from "../messages/messages.js";
import { doneFiles, manyFiles } from "../reading/many-files.js";
import { tell } from "../tell.js";
import { writeResult } from "../write-result.js";

/** `tifa panel IN… -o FOLDER`: the primary annual figures of places by year, as tables with their codebook. */
export async function panelCommand(call: PanelCall, language: Language, messages: Messages): Promise<void> {
  await analyzeOptions(call, messages);
  tellUnknown(call.indicator, messages);
  const known = await KnownMetadata.load(call, messages);
  const files = await someFilesOf(call, messages);
  await makeOutputFolder(call.output, messages);
  const { indicator: indicators, place } = call;
  const documents: PanelDocument[] = [];
  const outcomes = manyFiles<PanelDocument>(files, "panelTask", call, known, { panel: { indicators, place } });
  for await (const document of doneFiles(outcomes, messages)) documents.push(document);
  known.tellDoubts(messages);
  if (documents.length === 0) return;
  const panel = panelOf(documents, { indicators });
  const { tableCsv, tablesXlsx } = await import("tifa-output");
  const tables = panelTables(panel);
  const write = (name: string, content: string | Uint8Array) => writeResult(content, join(call.output, name), messages);
  for (const table of tables) await write(`${table.name}.csv`, tableCsv(table));
  await write("panel.xlsx", await tablesXlsx(tables, { language }));
  await write("codebook.md", panelCodebook(panel, language));
  const left = panel.documents.filter(({ inPanel }) => !inPanel);
  if (left.length > 0) tell(messages.notInPanel(left.map(({ id }) => onOneLine(id)).join(", ")));
  const places = new Set(panel.rows.map((row) => row.place)).size;
  const stated = panel.rows.filter(({ target }) => target.status === "stated").length;
  tell(messages.panelDone(panel.rows.length, places, stated, call.output));
}

/** Says which of the wanted indicators the table of names does not know, and what is like them. */
export function tellUnknown(indicators: readonly string[] | undefined, messages: Messages): void {
  for (const name of indicators ?? []) {
    const near = nearIndicators(name);
    if (near !== null) tell(messages.unknownIndicator(onOneLine(name), near));
  }
}
