import type { DocumentText, ReadWarning } from "./document-text.js";
import { docxNumbering } from "./docx-numbering.js";
import { readDocxParts } from "./docx-parts.js";
import { DocxStyles } from "./docx-styles.js";
import { DocxWriter } from "./docx-writer.js";
import type { Deadline, ReadLimits } from "./limits.js";

/**
 * Reads a Word document: a line a paragraph, with the numbers that Word generates and tracked changes accepted; text boxes as lines below
 * the paragraph that they hang on; tables as lines of cells divided by tabs; footnotes and endnotes marked 〔1〕 and set at the end.
 */
export async function readDocx(bytes: Uint8Array, limits: ReadLimits, deadline: Deadline): Promise<DocumentText> {
  const parts = await readDocxParts(bytes, limits, deadline);
  const writer = new DocxWriter(docxNumbering(parts.numbering), new DocxStyles(parts.styles), deadline);
  parts.eachBlock((block) => writer.block(block));
  writer.notes(parts);
  const { text, tables } = writer.builder;
  return {
    text,
    format: "docx",
    encoding: null,
    pages: null,
    tables,
    warnings: [...parts.warnings, ...warningsOf(writer)],
  };
}

function warningsOf({ embedded, drawings }: DocxWriter): ReadWarning[] {
  const warnings: ReadWarning[] = [];
  if (embedded > 0) {
    const message = `documents embedded in this one are not read: ${embedded}; open the file in Word and save it as a plain DOCX`;
    warnings.push({ code: "embedded", message, offset: null });
  }
  if (drawings > 0) {
    const message = `charts, diagrams and embedded sheets are not read: ${drawings}; what they show has to be looked up in the file`;
    warnings.push({ code: "drawings", message, offset: null });
  }
  return warnings;
}
