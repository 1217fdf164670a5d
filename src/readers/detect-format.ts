import type { DocumentFormat } from "./document-text.js";
import { ReadError } from "./read-error.js";

const HTML = /<(?:!doctype html|html|head|body|meta|title|div|p|table)[\s>]/i;
const MARKDOWN = /\.(?:md|markdown)$/i;
const START = 2048;
/** More than the directory of any container within the limits. */
const DIRECTORY = 1 << 20;
/** Binary formats that people try, and what they can do. */
const REFUSED: readonly { magic: string; advice: string }[] = [
  { magic: "{\\rtf", advice: "an RTF document; save it as DOCX" },
  { magic: "\x89PNG", advice: "a picture; run text recognition (OCR) on it first" },
  { magic: "\xff\xd8\xff", advice: "a picture; run text recognition (OCR) on it first" },
  { magic: "Rar!", advice: "an archive; unpack it" },
  { magic: "\x1f\x8b", advice: "an archive; unpack it" },
  { magic: "7z\xbc\xaf", advice: "an archive; unpack it" },
];

/** The format of a file, from its bytes; its name tells only Markdown from plain text. */
export function detectFormat(bytes: Uint8Array, name: string): DocumentFormat {
  // one character a byte; the decoder of that name is windows-1252 where the standard is followed
  const start = String.fromCharCode(...bytes.subarray(0, START));
  if (start.includes("%PDF-")) return "pdf";
  if (start.startsWith("PK\x03\x04")) return zipFormat(bytes);
  if (start.startsWith("\xd0\xcf\x11\xe0")) return "doc";
  const refused = REFUSED.find(({ magic }) => start.startsWith(magic));
  if (refused) throw new ReadError("unknown-format", `this is ${refused.advice}`);
  if (HTML.test(start)) return "html";
  return MARKDOWN.test(name) ? "markdown" : "text";
}

/** The directory at the end of a zip file names its entries in plain bytes. */
function zipFormat(bytes: Uint8Array): DocumentFormat {
  const directory = new TextDecoder("latin1").decode(bytes.subarray(-DIRECTORY));
  if (directory.includes("word/")) return "docx";
  if (directory.includes("OFD.xml")) return "ofd";
  throw new ReadError("unknown-format", "a zip container that is neither DOCX nor OFD; unpack it");
}
