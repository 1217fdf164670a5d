import type { DocumentFormat } from "./document-text.js";
import { type ReadAdvice, ReadError } from "./read-error.js";
import { BYTE_ORDER_MARKS, refuseUtf32 } from "./text-encoding.js";

/** What pages and pieces of pages begin with. */
const HTML_START =
  /^\s*<(?:[!?]|(?:html|head|body|meta|title|link|script|style|div|p|table|h[1-6]|ul|ol|span|section|article)\b)/i;
/** What stands before the first tag of a page that is not well made. */
const HTML_TAG = /<\/?(?:html|head|body|meta|title|div|p|table|tr|td)(?:\s[^<>]{0,500})?>/gi;
/** A text that speaks of a tag or two is no page. */
const LEAST_TAGS = 3;
const MARKDOWN = /\.(?:md|markdown)$/i;
const WEB_PAGE = /\.(?:html?|[xs]html)$/i;
const START = 2048;
/** More than the directory of any container within the limits. */
const DIRECTORY = 1 << 20;
/** PDF readers look this far for its first line. */
const PDF_START = 1024;
const PDF = /%PDF-\d\.\d/;
/** Binary formats that people try, and what they can do. */
const REFUSED: readonly { magic: string; what: string; advice: ReadAdvice }[] = [
  { magic: "{\\rtf1", what: "an RTF document; save it as DOCX", advice: "save-as-docx" },
  { magic: "\x89PNG\r\n", what: "a picture; run text recognition (OCR) on it first", advice: "recognize-text" },
  { magic: "\xff\xd8\xff", what: "a picture; run text recognition (OCR) on it first", advice: "recognize-text" },
  { magic: "Rar!\x1a", what: "an archive; unpack it", advice: "unpack" },
  { magic: "\x1f\x8b\x08", what: "an archive; unpack it", advice: "unpack" },
  { magic: "7z\xbc\xaf\x27\x1c", what: "an archive; unpack it", advice: "unpack" },
];

/** Control characters that no text has. */
const isControl = (byte: number): boolean =>
  byte < 0x09 || (byte > 0x0d && byte < 0x20 && byte !== 0x1a && byte !== 0x1b);
/** A damaged text has a few of them. */
const MOST_CONTROL = 0.02;
/** So many make no program of a text, however short it is. */
const FEW_CONTROL = 16;
/** What two bytes each are in a text in UTF-16. */
const IN_TEXTS = /[\t\n\r -~\u00b7\u2010-\u203b\u3000-\u3011\u4e00-\u9fff\uff01-\uff5e]/g;
const MOST_IN_TEXTS = 0.8;

/**
 * The format of a file, from its bytes. Where these leave it open, as in a text that speaks of tags, the ending of the name decides
 * between plain text, Markdown and HTML.
 */
export function detectFormat(bytes: Uint8Array, name: string): DocumentFormat {
  // one character a byte; the decoder of that name is windows-1252 where the standard is followed
  const start = String.fromCharCode(...bytes.subarray(0, START));
  if (isPdf(bytes, start)) return "pdf";
  if (start.startsWith("PK\x03\x04")) return zipFormat(bytes);
  if (start.startsWith("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")) return "doc";
  const refused = REFUSED.find(({ magic }) => start.startsWith(magic));
  if (refused) throw new ReadError("unknown-format", `this is ${refused.what}`, { advice: refused.advice });
  refuseUtf32(bytes);
  if (isHtml(decodedStart(bytes, start), name)) return "html";
  if (isBinary(bytes, start))
    throw new ReadError("unknown-format", "this is no document: a program, a film or other data");
  return MARKDOWN.test(name) ? "markdown" : "text";
}

/** Whether the start of a file is that of no text in any encoding. */
function isBinary(bytes: Uint8Array, start: string): boolean {
  const control = bytes.subarray(0, START).filter(isControl).length;
  if (control <= Math.max(FEW_CONTROL, MOST_CONTROL * start.length)) return false;
  const even = bytes.subarray(0, START & ~1);
  return ["utf-16le", "utf-16be"].every((encoding) => {
    const text = new TextDecoder(encoding).decode(even);
    return (text.match(IN_TEXTS)?.length ?? 0) < MOST_IN_TEXTS * text.length;
  });
}

/** Whether a PDF begins here, or behind a few bytes of rubbish; a text may name the mark, but has no objects. */
function isPdf(bytes: Uint8Array, start: string): boolean {
  const at = start.slice(0, PDF_START).search(PDF);
  if (at <= 0) return at === 0;
  return new TextDecoder("latin1").decode(bytes).includes("endobj");
}

function isHtml(start: string, name: string): boolean {
  const tags = start.match(HTML_TAG) ?? [];
  if (MARKDOWN.test(name)) return /^\s*<(?:!doctype html|html)\b/i.test(start);
  if (WEB_PAGE.test(name)) return tags.length > 0 || HTML_START.test(start);
  if (HTML_START.test(start)) return tags.length > 0;
  return tags.length >= LEAST_TAGS && tags.some((tag) => tag.startsWith("</"));
}

/** A tag in UTF-16, wherever it stands: white space and hanzi may be before it. */
const WIDE_TAG = /<\0[!?/a-z]/i;

/** The start without a byte order mark, decoded where it is in UTF-16. */
function decodedStart(bytes: Uint8Array, start: string): string {
  const mark = BYTE_ORDER_MARKS.find(({ bytes: own }) => start.startsWith(String.fromCharCode(...own)));
  const from = mark?.bytes.length ?? 0;
  const tag = start.slice(from).search(WIDE_TAG);
  if (tag < 0) return start.slice(from);
  // the byte that is not empty comes first where it stands at an even place
  return new TextDecoder(tag % 2 === 0 ? "utf-16le" : "utf-16be").decode(bytes.subarray(from, 2 * START));
}

/** What the end of a zip file's directory begins with, and an entry of it; and how long the end is at the most, with the comment in it. */
const END_OF_DIRECTORY = 0x06054b50;
const ENTRY_OF_DIRECTORY = 0x02014b50;
const LONGEST_END = 22 + 0xffff;

/** The directory of a zip file, as its end tells where it is; else all of the end, where it must be. */
function directoryOf(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - LONGEST_END); at--) {
    if (view.getUint32(at, true) !== END_OF_DIRECTORY) continue;
    const [size, start] = [view.getUint32(at + 12, true), view.getUint32(at + 16, true)];
    const isThere = size > 4 && start + size <= at && view.getUint32(start, true) === ENTRY_OF_DIRECTORY;
    if (isThere) return bytes.subarray(start, start + size);
    break;
  }
  return bytes.subarray(-DIRECTORY);
}

/** The directory at the end of a zip file names its entries in plain bytes. */
function zipFormat(bytes: Uint8Array): DocumentFormat {
  const directory = new TextDecoder("latin1").decode(directoryOf(bytes));
  if (directory.includes("word/")) return "docx";
  if (directory.includes("OFD.xml")) return "ofd";
  // a main part may stand in any folder; workbooks and slides have theirs
  if (directory.includes("[Content_Types].xml") && !/(?:xl|ppt)\//.test(directory)) return "docx";
  throw directory.includes("xl/")
    ? new ReadError("unknown-format", "a workbook; save its sheets as CSV", { advice: "save-as-csv" })
    : new ReadError("unknown-format", "a zip container that is neither DOCX nor OFD; unpack it", { advice: "unpack" });
}
