import { detectFormat } from "./detect-format.js";
import type { DocumentFormat, DocumentText } from "./document-text.js";
import { Deadline, type ReadLimits } from "./limits.js";
import { readPlainText } from "./plain-text.js";
import { ReadError } from "./read-error.js";

/** Reads the bytes of a document file; see `readDocument`. Each format's library is loaded when it is first needed. */
export async function readBytes(bytes: Uint8Array, name: string, limits: ReadLimits): Promise<DocumentText> {
  checkSize(bytes.byteLength, limits);
  const format = detectFormat(bytes, name);
  const read = await readSafely(format, bytes, limits);
  const ending = OF_PROGRAMS.exec(name)?.[1];
  if (ending !== undefined && (format === "text" || (format === "html" && !OFTEN_HTML.test(ending)))) {
    const message = `named ${ending}, but the bytes are ${format}: what was saved may be a notice in place of the document`;
    read.warnings.push({ code: "wrong-ending", message, offset: null });
  }
  if (!/\S/.test(read.text)) read.warnings.push({ code: "empty", message: "there is no text in it", offset: null });
  return read;
}

/** Endings of files that programs write, none of which are plain text. */
const OF_PROGRAMS = /(\.(?:docx|docm|doc|wps|pdf|ofd))$/i;
/** Sites write pages and call them Word files, since Word opens them. */
const OFTEN_HTML = /^\.doc$/i;

/** Whatever a reader or its library throws on account of a file is told as the file's damage. */
async function readSafely(format: DocumentFormat, bytes: Uint8Array, limits: ReadLimits): Promise<DocumentText> {
  try {
    return await readAs(format, bytes, limits);
  } catch (error) {
    if (error instanceof ReadError) throw error;
    throw new ReadError("damaged", `not a readable ${format} file: ${messageOf(error)}`, { cause: error });
  }
}

async function readAs(format: DocumentFormat, bytes: Uint8Array, limits: ReadLimits): Promise<DocumentText> {
  const deadline = new Deadline(limits.milliseconds);
  switch (format) {
    case "html":
      return (await import("./html.js")).readHtml(bytes);
    case "docx":
      return (await import("./docx.js")).readDocx(bytes, limits, deadline);
    case "doc":
      return (await import("./doc.js")).readDoc(bytes);
    case "pdf":
      return (await import("./pdf.js")).readPdf(bytes, deadline);
    case "ofd":
      return (await import("./ofd.js")).readOfd(bytes, limits, deadline);
    default:
      return readPlainText(bytes, format);
  }
}

/** What was thrown, in a few words on one line, whether or not it is an error. */
function messageOf(thrown: unknown): string {
  const words = thrown instanceof Error ? thrown.message : `${typeof thrown} thrown`;
  return words.replace(/\s+/g, " ").slice(0, MOST_WORDS);
}

const MOST_WORDS = 200;

/** Throws {@link ReadError} `too-large` where a file exceeds its limit. */
export function checkSize(size: number, limits: ReadLimits): void {
  if (size <= limits.bytes) return;
  throw new ReadError(
    "too-large",
    `the file has ${size} bytes, more than ${limits.bytes}; raise limits.bytes to allow it`,
  );
}
