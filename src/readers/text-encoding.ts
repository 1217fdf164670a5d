import { analyse } from "chardet";
import iconv from "iconv-lite";
import type { ReadWarning } from "./document-text.js";

/** A text file decoded, with the encoding that it turned out to have. */
export interface DecodedText {
  text: string;
  encoding: string;
  warnings: ReadWarning[];
}

const BYTE_ORDER_MARKS: readonly { bytes: readonly number[]; encoding: string }[] = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: "utf-8" },
  { bytes: [0xff, 0xfe], encoding: "utf-16le" },
  { bytes: [0xfe, 0xff], encoding: "utf-16be" },
];
const SAMPLE = 64 * 1024;
/** GB2312 and GBK are subsets of GB18030. */
const CANONICAL: Record<string, string> = { gb2312: "gb18030", gbk: "gb18030", "x-gbk": "gb18030", utf8: "utf-8" };

/**
 * Decodes a text file. A byte order mark decides; else valid UTF-8; else UTF-16 by its zero bytes; else `declared`, where the bytes
 * bear it out; else the likelier of GB18030 and Big5. Bytes that are none of the encoding become U+FFFD and are reported.
 *
 * @param declared Encoding that the file says of itself, which old pages often get wrong.
 */
export function decodeText(bytes: Uint8Array, declared: string | null = null): DecodedText {
  const mark = BYTE_ORDER_MARKS.find((candidate) => candidate.bytes.every((byte, index) => bytes[index] === byte));
  const encoding = mark?.encoding ?? detectEncoding(bytes, declared);
  const text = iconv.decode(bytes as Buffer, encoding, { stripBOM: true });
  const warnings = undecodable(text, encoding, mark?.bytes.length ?? 0, bytes);
  if (declared && canonical(declared) !== encoding) {
    const message = `declared as ${declared}, but the bytes are ${encoding}`;
    warnings.push({ code: "wrong-charset", message, offset: null });
  }
  return { text, encoding, warnings };
}

function detectEncoding(bytes: Uint8Array, declared: string | null): string {
  if (isUtf8(bytes)) return "utf-8";
  const sample = bytes.subarray(0, SAMPLE);
  const wide = wideEncoding(sample);
  if (wide) return wide;
  const candidates = ["gb18030", "big5"];
  const ranked = analyse(sample).map(({ name }) => canonical(name));
  const likely = ranked.find((name) => candidates.includes(name)) ?? "gb18030";
  const said = declared ? canonical(declared) : null;
  if (said && candidates.includes(said) && losses(sample, said) <= losses(sample, likely)) return said;
  return losses(sample, likely) <= losses(sample, likely === "big5" ? "gb18030" : "big5") ? likely : other(likely);
}

const other = (encoding: string): string => (encoding === "big5" ? "gb18030" : "big5");

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}

/** UTF-16 without a mark: the high bytes of its ASCII (line ends at least) are zero, on one side only. */
function wideEncoding(sample: Uint8Array): string | null {
  let even = 0;
  let odd = 0;
  for (let index = 0; index + 1 < sample.length; index += 2) {
    if (sample[index] === 0 && sample[index + 1] !== 0) even++;
    if (sample[index + 1] === 0 && sample[index] !== 0) odd++;
  }
  if (even + odd === 0) return null;
  return odd > even ? "utf-16le" : "utf-16be";
}

function losses(sample: Uint8Array, encoding: string): number {
  return iconv.decode(sample as Buffer, encoding).split("\uFFFD").length;
}

function canonical(name: string): string {
  const lower = name.toLowerCase();
  return CANONICAL[lower] ?? lower;
}

function undecodable(text: string, encoding: string, skipped: number, bytes: Uint8Array): ReadWarning[] {
  const first = text.indexOf("\uFFFD");
  if (first < 0 || writesReplacement(bytes, encoding)) return [];
  const count = text.split("\uFFFD").length - 1;
  const offset = skipped + iconv.encode(text.slice(0, first), encoding).length;
  return [
    { code: "undecodable", message: `${count} characters are not ${encoding}, the first at byte ${offset}`, offset },
  ];
}

/** Whether the file itself holds U+FFFD, left there by whoever saved it. */
function writesReplacement(bytes: Uint8Array, encoding: string): boolean {
  return encoding === "utf-8" && isUtf8(bytes);
}
