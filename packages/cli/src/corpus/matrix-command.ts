import { join } from "node:path";
import { createMatrix, matrixMarket, matrixTables } from "tifa/corpus";
import { analyzeOptions } from "../analyze-options.js";
import type { MatrixCall } from "../calls.js";
import { engineOf } from "../engines.js";
import { KnownMetadata } from "../inputs/known-metadata.js";
import { someFilesOf } from "../inputs/named-files.js";
import { makeOutputFolder } from "../make-folder.js";
import type { Messages } from "../messages/messages.js";
import { analyzedFiles } from "../reading/many-files.js";
import { tell } from "../tell.js";
import { writeResult } from "../write-result.js";

/** `tifa matrix IN… -o FOLDER`: a document-feature matrix, with what names its rows and columns. */
export async function matrixCommand(call: MatrixCall, messages: Messages): Promise<void> {
  const segmenter = await engineOf(call, messages);
  await analyzeOptions(call, messages);
  const known = await KnownMetadata.load(call, messages);
  const files = await someFilesOf(call, messages);
  await makeOutputFolder(call.output, messages);
  const builder = createMatrix({ segmenter, leastDocuments: call.leastDocuments });
  for await (const document of analyzedFiles(files, call, known, messages)) builder.add(document);
  const matrix = builder.result();
  const { tableCsv } = await import("tifa-output");
  await writeResult(matrixMarket(matrix), join(call.output, "matrix.mtx"), messages);
  for (const table of matrixTables(matrix))
    await writeResult(tableCsv(table), join(call.output, `${table.name}.csv`), messages);
  tell(messages.matrixDone(matrix.documents.length, matrix.features.length, call.output));
}
